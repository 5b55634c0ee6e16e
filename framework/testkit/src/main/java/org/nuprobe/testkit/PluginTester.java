package org.nuprobe.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.Problem;
import org.nuprobe.spi.plugin.Kind;

/**
 * A jar as a user of nuprobe gets it: it is put into a folder of extensions of its own and loaded as the program loads it, in a
 * module layer of its own if the test runs on the module path.
 *
 * <pre>
 * PluginTester tester = PluginTester.of(Path.of("target/light-vector-1.0.0.jar"));
 * assertThat(tester.problems()).isEmpty();
 * assertThat(tester.ids()).containsExactly("interaction/light-vector");
 * </pre>
 *
 * <p>The classes of the jar must not be on the path of the test as well, because then those would be used instead. Jars exist
 * after {@code package}, so that such a test is an integration test: Failsafe leaves the classes out with {@code
 * <classesDirectory>${project.build.directory}/none</classesDirectory>}.
 */
public final class PluginTester {
    private final String name;
    private final Path extensions;
    private final Workbench workbench;

    private PluginTester(String name, Path extensions) {
        this.name = name;
        this.extensions = extensions;
        this.workbench = Workbench.open(Home.at(TestBench.root()).withExtensions(extensions));
    }

    /**
     * Loads a plugin. What is wrong with it is a problem, not an error.
     *
     * @param plugin its jar, or a folder of its classes, of which a jar is made
     * @param libraries jars that lie beside it
     * @throws IllegalArgumentException when the plugin is on the path of the test already
     */
    public static PluginTester of(Path plugin, Path... libraries) {
        try {
            Path extensions = Files.createTempDirectory("nuprobe-extensions").toRealPath();
            extensions.toFile().deleteOnExit();
            String file = String.valueOf(plugin.toAbsolutePath().getFileName());
            String name = file.replaceAll("\\.jar$", "").replaceAll("-\\d.*$", "");
            Path folder = Files.createDirectory(extensions.resolve(name));
            folder.toFile().deleteOnExit();
            Path jar = Files.isDirectory(plugin)
                    ? PluginJar.pack(plugin, folder.resolve(name + ".jar"))
                    : Files.copy(plugin, folder.resolve(file));
            jar.toFile().deleteOnExit();
            for (Path library : libraries) {
                Files.copy(library, folder.resolve(library.getFileName()))
                        .toFile()
                        .deleteOnExit();
            }
            PluginJar.providers(jar).stream()
                    .filter(PluginTester::isOnThePath)
                    .findFirst()
                    .ifPresent(provider -> {
                        throw new IllegalArgumentException(provider + " of " + file
                                + " is on the path of this test already, so the jar would not be used: leave the classes out,"
                                + " with classesDirectory of Failsafe");
                    });
            return new PluginTester(name, extensions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the plugin registers and an analysis can use, as {@code interaction/light-vector}, by kind, then by id. */
    public List<String> ids() {
        return entries().stream().map(entry -> entry.kind() + "/" + entry.id()).toList();
    }

    /**
     * What is wrong with the plugin, in the words of {@code nuprobe plugins}, with the remedy on a line of its own; files are
     * written from the folder of extensions on: {@code light-vector/light-vector-1.0.0.jar: the jar is empty}.
     */
    public List<String> problems() {
        return workbench.catalogue().problems().stream()
                .map(Problem::toString)
                .filter(text -> text.contains(extensions.toString()))
                .map(text -> text.replace(extensions + File.separator, ""))
                .toList();
    }

    /**
     * Makes a component of the plugin, behind the guard that an analysis puts before it.
     *
     * @param settings its settings in flow YAML, <code>{ threshold: 0.3 keV }</code>
     * @throws AssertionError when the plugin does not register it
     */
    public <T> T component(Kind<T> kind, String id, String settings) {
        if (!ids().contains(kind + "/" + id)) {
            throw new AssertionError("the plugin " + name + " brings no " + kind + " \"" + id + "\"; it brings " + ids()
                    + ", and the problems are " + problems());
        }
        return workbench.component(kind, "{ use: " + id + ", with: " + settings + " }", "the test of " + id);
    }

    private List<Entry<?>> entries() {
        List<Entry<?>> ours = new ArrayList<>(workbench.catalogue().entries());
        ours.removeIf(entry -> !entry.origin().extension().equals(name));
        return ours;
    }

    private static boolean isOnThePath(String type) {
        try {
            Class.forName(type, false, PluginTester.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
