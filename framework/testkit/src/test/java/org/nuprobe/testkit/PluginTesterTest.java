package org.nuprobe.testkit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.testkit.fixture.FixturePlugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PluginTesterTest {
    private static final String MODULE =
            "module org.acme.dark { requires org.nuprobe.spi; provides org.nuprobe.spi.plugin.Plugin with org.acme.dark.Dark; }";
    private static final String PLUGIN = """
            package org.acme.dark;
            import java.util.List;
            import org.nuprobe.spi.flux.Flux;
            import org.nuprobe.spi.plugin.*;
            public final class Dark implements Plugin {
                public void register(Registrar registrar) {
                    registrar.add(
                            Kind.SOURCE,
                            "ID",
                            Description.of("Nothing.").setting("night", "true | false", "true", "whether it is dark"),
                            context -> {
                                if (!context.settings().flag("night", true)) {
                                    throw context.settings().invalid("night", "it has to be dark");
                                }
                                return shape -> new Flux(List.of());
                            });
                }
            }
            """;
    private static final String SERVICES = "META-INF/services/org.nuprobe.spi.plugin.Plugin";

    @TempDir
    private Path work;

    @Test
    void aFolderOfClassesIsLoadedAsAJar() {
        PluginTester tester = PluginTester.of(classes("dark-night"));
        assertThat(tester.problems()).isEmpty();
        assertThat(tester.ids()).containsExactly("source/dark-night");
        Source source = tester.component(Kind.SOURCE, "dark-night", "{ night: true }");
        assertThat(source.flux(Point.INITIAL).components()).isEmpty();
        assertThat(source.getClass().getName())
                .as("class in front of the source")
                .contains("Guarded");
    }

    @Test
    void aJarIsLoadedFromACopy() throws IOException {
        Path jar = PluginJar.pack(classes("dark-night"), work.resolve("dark-1.2.jar"));
        PluginTester tester = PluginTester.of(jar);
        Files.delete(jar);
        assertThat(tester.ids()).containsExactly("source/dark-night");
        assertThat(tester.component(Kind.SOURCE, "dark-night", "{}")).isNotNull();
    }

    @Test
    void aSettingThatDoesNotFitIsToldAsInAnAnalysis() {
        PluginTester tester = PluginTester.of(classes("dark-night"));
        assertThatThrownBy(() -> tester.component(Kind.SOURCE, "dark-night", "{ night: false }"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("it has to be dark");
    }

    @Test
    void aProblemIsToldInTheWordsOfTheProgram() throws IOException {
        Path torn = Files.writeString(work.resolve("torn-1.0.0.jar"), "PK");
        PluginTester tester = PluginTester.of(torn);
        assertThat(tester.problems())
                .containsExactly("torn/torn-1.0.0.jar: the file is truncated, or no jar\n    copy it again");
        assertThat(tester.ids()).isEmpty();
    }

    @Test
    void anIdThatIsTakenOrMalformedIsAProblem() throws IOException {
        Path jar = PluginJar.pack(classes("fixture-line"), work.resolve("dark.jar"));
        assertThat(PluginTester.of(jar).problems())
                .containsExactly(
                        "nuprobe and dark/dark.jar: both register the source \"fixture-line\"\n    the one that is"
                                + " shipped with nuprobe is used; rename the other one or remove its folder, or let an analysis"
                                + " choose: prefer: { source/fixture-line: dark }");
        Path shouting = PluginJar.pack(classes("DarkNight"), work.resolve("shouting.jar"));
        assertThat(PluginTester.of(shouting).problems())
                .containsExactly(
                        "shouting/shouting.jar: the id \"DarkNight\" of the source it registers is not lower-case"
                                + " words with hyphens\n    call it for example \"dark-night\"");
    }

    @Test
    void librariesLieBesideThePlugin() throws IOException {
        Path jar = PluginJar.pack(classes("dark-night"), work.resolve("dark.jar"));
        Path twin = PluginJar.pack(classes("dark-night"), work.resolve("twin.jar"));
        assertThat(PluginTester.of(jar, twin).problems())
                .containsExactly(
                        "dark: two jars hold the module org.acme.dark: dark.jar and twin.jar\n    remove one of them");
    }

    @Test
    void whatThePluginDoesNotBringIsAnError() {
        PluginTester tester = PluginTester.of(classes("dark-night"));
        assertThatThrownBy(() -> tester.component(Kind.SOURCE, "fixture-line", "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("brings no source \"fixture-line\"; it brings [source/dark-night]");
    }

    @Test
    void classesThatTheTestHasAlreadyAreNotTested() throws IOException {
        Path classes = work.resolve("classes");
        Files.createDirectories(classes.resolve(SERVICES).getParent());
        Files.writeString(classes.resolve(SERVICES), FixturePlugin.class.getName() + " # ours\n");
        assertThatThrownBy(() -> PluginTester.of(classes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("org.nuprobe.testkit.fixture.FixturePlugin of classes is on the path");
    }

    /** Compiles a plugin with one source, with module descriptor and service file, against the SPI that is running. */
    private Path classes(String id) {
        try {
            Path sources = Files.createTempDirectory(work, "sources");
            Path classes = Files.createTempDirectory(work, "dark");
            List<String> arguments = new ArrayList<>(
                    List.of("-d", classes.toString(), "-proc:none", "--release", "17", "--module-path", spi()));
            for (Map.Entry<String, String> file : Map.of(
                            "module-info.java", MODULE, "Dark.java", PLUGIN.replace("ID", id))
                    .entrySet()) {
                arguments.add(Files.writeString(sources.resolve(file.getKey()), file.getValue())
                        .toString());
            }
            Files.createDirectories(classes.resolve(SERVICES).getParent());
            Files.writeString(classes.resolve(SERVICES), "org.acme.dark.Dark\n");
            StringWriter said = new StringWriter();
            int code = ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
            assertThat(code).as(said.toString()).isZero();
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spi() {
        try {
            return Path.of(Plugin.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
