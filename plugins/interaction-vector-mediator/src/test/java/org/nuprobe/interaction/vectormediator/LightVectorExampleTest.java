package org.nuprobe.interaction.vectormediator;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** The plugin that the documentation shows to authors, compiled from its sources, against the shipped one. */
class LightVectorExampleTest {
    private static final Nucleus CAESIUM =
            new Nucleus("Cs133", 55, 78, 133 * ATOMIC_MASS, q2 -> 1 / (1 + q2 / (900 * MEV * MEV)), q2 -> 0.9);

    @TempDir
    Path classes;

    @Test
    void universalChargesAreTheExampleOfTheDocumentationNumberForNumber() throws Exception {
        Path sources = TestBench.root().resolve("docs/examples/light-vector/src/main/java/org/acme/lightvector");
        compile(sources.resolve("LightVector.java"), sources.resolve("LightVectorPlugin.java"));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Plugin plugin = (Plugin) loader.loadClass("org.acme.lightvector.LightVectorPlugin")
                    .getConstructor()
                    .newInstance();
            Interaction example = registered(plugin);
            Interaction shipped =
                    TestBench.component(Kind.INTERACTION, "vector-mediator", "{ coupling: g_light, mass: m_light }");
            for (double m : new double[] {KEV, 10 * MEV, 100 * GEV}) {
                for (double recoil : new double[] {0.1 * KEV, KEV, 40 * KEV}) {
                    double q2 = 2 * CAESIUM.mass() * recoil;
                    assertThat(amplitude(shipped, m, q2) / amplitude(example, m, q2))
                            .isCloseTo(1, within(1e-15));
                }
            }
        }
    }

    private void compile(Path... sources) {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(key -> System.getProperty(key, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-cp", path, "-d", classes.toString()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        StringWriter log = new StringWriter();
        PrintWriter words = new PrintWriter(log);
        int code = ToolProvider.findFirst("javac").orElseThrow().run(words, words, arguments.toArray(String[]::new));
        assertThat(code).as("javac on the example: " + log).isZero();
    }

    private static Interaction registered(Plugin plugin) {
        List<Interaction> made = new ArrayList<>();
        plugin.register(new Registrar() {
            @Override
            public <T> void add(Kind<T> kind, String id, Description description, Factory<? extends T> factory) {
                made.add((Interaction) factory.create(null));
            }
        });
        return made.get(0);
    }

    private static double amplitude(Interaction interaction, double m, double q2) {
        Point point = (Parameter parameter) -> parameter.id().equals("g_light") ? 3e-5 : m;
        Term.Amplitude term =
                (Term.Amplitude) interaction.onNucleus(CAESIUM, point).get(0);
        return term.coefficient().value(point) * term.ofQ2().applyAsDouble(q2);
    }
}
