package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.fixture.JarMaker;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ExtensionTest {
    private static final String PLUGIN = """
            package org.acme.light;
            import org.nuprobe.spi.interaction.Interaction;
            import org.nuprobe.spi.plugin.*;
            public final class LightPlugin implements Plugin {
                public void register(Registrar registrar) {
                    registrar.add(Kind.INTERACTION, "ID", context -> new Interaction() {});
                }
            }
            """;
    private static final String MODULE = """
            module org.acme.light {
                requires org.nuprobe.spi;
                provides org.nuprobe.spi.plugin.Plugin with org.acme.light.LightPlugin;
            }
            """;
    private static final String SERVICES = "META-INF/services/org.nuprobe.spi.plugin.Plugin";

    @TempDir
    Path work;

    private Path extensions;

    @BeforeEach
    void folder() throws IOException {
        extensions = Files.createDirectories(work.resolve("extensions"));
        // Without modules (in some tools that run tests) there are no layers.
        assumeThat(Plugin.class.getModule().isNamed()).isTrue();
    }

    @Test
    void aModularJarInAFolderOfItsOwnIsFoundWithItsOrigin() {
        maker().option("--module-version", "1.2").jar(extensions.resolve("light/light.jar"), sources("light-vector"));
        Catalogue catalogue = search();

        assertThat(catalogue.problems()).isEmpty();
        Entry<?> entry = catalogue.find(Kind.INTERACTION, "light-vector").orElseThrow();
        assertThat(entry.origin().name()).isEqualTo("org.acme.light");
        assertThat(entry.origin().version()).isEqualTo("1.2");
        assertThat(entry.origin().extension()).isEqualTo("light");
        assertThat(entry.origin().location()).endsWith("light.jar");
        assertThat(catalogue.plugins()).contains(entry.origin());
        Module module = entry.factory().getClass().getModule();
        assertThat(module.getLayer()).isNotNull().isNotEqualTo(ModuleLayer.boot());
    }

    @Test
    void theVersionOfTheSpiThatAModuleWasCompiledAgainstIsKnown() {
        maker().jar(extensions.resolve("light/light.jar"), sources("light-vector"));
        String running = Origins.running().map(Object::toString).orElse("");

        assertThat(search().find(Kind.INTERACTION, "light-vector")
                        .orElseThrow()
                        .origin()
                        .spi())
                .isEqualTo(running);
    }

    @Test
    void aPlainJarWithAServiceFileIsFound() {
        maker().jar(
                        extensions.resolve("plain/plain-vector-3.1.jar"),
                        Map.of(
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace("ID", "plain-vector"),
                                SERVICES,
                                "org.acme.light.LightPlugin\n"));
        Catalogue catalogue = search();

        assertThat(catalogue.problems()).isEmpty();
        Origin origin =
                catalogue.find(Kind.INTERACTION, "plain-vector").orElseThrow().origin();
        assertThat(origin.title()).isEqualTo("plain.vector 3.1");
    }

    @Test
    void twoExtensionsMayBringTwoVersionsOfOneLibrary() {
        for (String version : List.of("one", "two")) {
            Path folder = extensions.resolve(version);
            Path library = new JarMaker(work)
                    .jar(
                            folder.resolve("library.jar"),
                            Map.of(
                                    "module-info.java",
                                    "module org.acme.library { exports org.acme.library; }",
                                    "org/acme/library/Library.java",
                                    "package org.acme.library; public final class Library { public static String version() { return \""
                                            + version + "\"; } }"));
            maker().against(library)
                    .jar(
                            folder.resolve("light.jar"),
                            Map.of(
                                    "module-info.java",
                                            MODULE.replace("requires", "requires org.acme.library; requires"),
                                    "org/acme/light/LightPlugin.java",
                                            PLUGIN.replace(
                                                    "\"ID\"", "\"vector-\" + org.acme.library.Library.version()")));
        }
        Catalogue catalogue = search();

        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.find(Kind.INTERACTION, "vector-one")).isPresent();
        assertThat(catalogue.find(Kind.INTERACTION, "vector-two")).isPresent();
    }

    @Test
    void anEmptyFolderIsAProblem() throws IOException {
        Files.createDirectories(extensions.resolve("empty"));

        assertThat(problems())
                .containsExactly(
                        "EXT/empty: there is no jar in this folder\n    put the jar of the plugin here, or remove the folder");
    }

    @Test
    void aJarWithoutPluginIsAProblem() {
        new JarMaker(work)
                .jar(
                        extensions.resolve("none/none.jar"),
                        Map.of(
                                "module-info.java",
                                "module org.acme.none { }",
                                "org/acme/none/None.java",
                                "package org.acme.none; class None {}"));

        assertThat(problems())
                .containsExactly(
                        "EXT/none: none of its jars provides a plugin\n"
                                + "    its module-info needs \"provides org.nuprobe.spi.plugin.Plugin with ...\", or the jar META-INF/services");
    }

    @Test
    void aTruncatedJarIsAProblemAndItsNeighbourIsFound() throws IOException {
        Path whole = maker().jar(extensions.resolve("light/light.jar"), sources("light-vector"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.createDirectories(extensions.resolve("cut"));
        Files.write(extensions.resolve("cut/cut.jar"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(search().find(Kind.INTERACTION, "light-vector")).isPresent();
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("EXT/cut/cut.jar: the file is truncated, or no jar: ")
                .endsWith("\n    copy it again");
    }

    @Test
    void aJarDirectlyInTheFolderOfExtensionsIsAProblem() {
        maker().jar(extensions.resolve("light.jar"), sources("light-vector"));

        assertThat(problems())
                .containsExactly("EXT/light.jar: the jar lies directly in the folder of extensions\n"
                        + "    move it to a folder of its own: EXT/light/light.jar");
    }

    @Test
    void aMissingModuleIsNamed() throws IOException {
        Path library = new JarMaker(work)
                .jar(work.resolve("elsewhere/library.jar"), Map.of("module-info.java", "module org.acme.library { }"));
        maker().against(library)
                .jar(
                        extensions.resolve("light/light.jar"),
                        Map.of(
                                "module-info.java", MODULE.replace("requires", "requires org.acme.library; requires"),
                                "org/acme/light/LightPlugin.java", PLUGIN.replace("ID", "light-vector")));

        assertThat(problems())
                .containsExactly("EXT/light: the module org.acme.light needs the module org.acme.library, "
                        + "which is neither here nor in nuprobe\n    put its jar into this folder");
    }

    @Test
    void aPluginThatThrowsIsAProblemAndTheOthersAreFound() {
        maker().jar(extensions.resolve("good/light.jar"), sources("light-vector"));
        maker().jar(
                        extensions.resolve("bad/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE,
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace(
                                        "    public void",
                                        "public LightPlugin() { throw new IllegalStateException(\"no licence\"); }\n    public void")));
        maker().jar(
                        extensions.resolve("worse/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE,
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace(
                                        "{\n        registrar",
                                        "{\n        if (true) throw new IllegalStateException(\"too late\");\n        registrar")));

        assertThat(search().find(Kind.INTERACTION, "light-vector")).isPresent();
        assertThat(problems())
                .containsExactly(
                        "EXT/bad: the plugin org.acme.light.LightPlugin cannot be made: no licence\n    ask the author of the plugin",
                        "EXT/worse/light.jar: the plugin org.acme.light.LightPlugin failed to register: too late\n    ask the author of the plugin");
    }

    @Test
    void aDuplicateIdNamesBothJarsAndNeitherIsUsed() {
        maker().jar(extensions.resolve("one/light.jar"), sources("light-vector"));
        maker().jar(extensions.resolve("two/light.jar"), sources("light-vector"));

        assertThat(search().find(Kind.INTERACTION, "light-vector")).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "EXT/one/light.jar and EXT/two/light.jar: both register the interaction \"light-vector\"\n"
                                + "    neither is used; rename one of them or remove its folder");
    }

    @Test
    void anExtensionCannotReplaceWhatIsShipped() {
        maker().jar(extensions.resolve("light/light.jar"), sources("weak"));
        Catalogue catalogue = search();

        assertThat(catalogue
                        .find(Kind.INTERACTION, "weak")
                        .orElseThrow()
                        .origin()
                        .extension())
                .isEmpty();
        assertThat(catalogue.problems())
                .singleElement()
                .asString()
                .contains("both register the interaction \"weak\"")
                .contains("the one that is shipped with nuprobe is used");
    }

    @Test
    void anIdThatIsNotKebabIsRefusedWithASuggestion() {
        maker().jar(extensions.resolve("light/light.jar"), sources("LightVector_2"));

        assertThat(problems())
                .containsExactly(
                        "EXT/light/light.jar: the id \"LightVector_2\" of the interaction it registers is not lower-case words with hyphens\n"
                                + "    call it for example \"light-vector-2\"");
    }

    @Test
    void anOwnCopyOfTheSpiIsRefused() throws IOException {
        maker().jar(extensions.resolve("light/light.jar"), sources("light-vector"));
        Path copy = Files.createDirectories(work.resolve("spi"));
        if (Files.isDirectory(JarMaker.spi())) {
            JarMaker.copy(JarMaker.spi(), copy);
            JarMaker.pack(extensions.resolve("light/spi.jar"), copy);
        } else {
            Files.copy(JarMaker.spi(), extensions.resolve("light/spi.jar"));
        }

        assertThat(problems())
                .containsExactly("EXT/light/spi.jar: the extension brings its own copy of the SPI\n"
                        + "    remove this jar; a plugin is built with the SPI in scope \"provided\"");
    }

    @Test
    void aModuleNameThatIsTakenIsRefused() {
        new JarMaker(work)
                .jar(
                        extensions.resolve("light/light.jar"),
                        Map.of("module-info.java", "module org.nuprobe.engine { }"));

        assertThat(problems())
                .containsExactly(
                        "EXT/light/light.jar: its module is called org.nuprobe.engine, like one that nuprobe has already\n"
                                + "    rename the module, or remove this jar if it is a copy");
    }

    @Test
    void aPluginForANewerSpiIsRefusedBeforeItRuns() {
        assumeThat(Origins.running()).isPresent();
        Path newer = new JarMaker(work)
                .option("--module-version", "99.0")
                .jar(
                        work.resolve("newer/spi.jar"),
                        Map.of(
                                "module-info.java", "module org.nuprobe.spi { exports org.nuprobe.spi.plugin; }",
                                "org/nuprobe/spi/plugin/Plugin.java",
                                        "package org.nuprobe.spi.plugin; public interface Plugin {}"));
        JarMaker.bare(work, newer)
                .jar(
                        extensions.resolve("light/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE,
                                "org/acme/light/LightPlugin.java",
                                "package org.acme.light; public final class LightPlugin implements org.nuprobe.spi.plugin.Plugin {}"));

        assertThat(problems())
                .containsExactly("EXT/light/light.jar: it was built against version 99.0 of the SPI, and this is "
                        + Origins.running().orElseThrow()
                        + "\n    use a newer nuprobe, or an older version of the plugin");
    }

    @Test
    void aPluginThatHasTheSpiThroughTheToolkitIsAsOldAsThat() {
        Path toolkit = maker().option("--module-version", "0.0.1")
                .jar(
                        work.resolve("toolkit/toolkit.jar"),
                        Map.of(
                                "module-info.java",
                                "module org.nuprobe.toolkit { requires transitive org.nuprobe.spi; }"));
        Path jar = maker().against(toolkit)
                .jar(
                        work.resolve("light/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE.replace("requires org.nuprobe.spi;", "requires org.nuprobe.toolkit;"),
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace("ID", "light-vector")));
        ModuleDescriptor light =
                ModuleFinder.of(jar).find("org.acme.light").orElseThrow().descriptor();

        assertThat(light.requires()).noneMatch(requires -> requires.name().equals(Origins.SPI));
        assertThat(Origins.compiledAgainst(light)).map(Object::toString).contains("0.0.1");
    }

    @Test
    void aShadedCopyOfTheSpiIsExplained() {
        maker().jar(
                        extensions.resolve("light/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE.replace("requires org.nuprobe.spi;", "")
                                        .replace(
                                                "provides org.nuprobe.spi.plugin.Plugin with org.acme.light.LightPlugin;",
                                                "exports org.nuprobe.spi.unit;"),
                                "org/nuprobe/spi/unit/Unit.java",
                                "package org.nuprobe.spi.unit; public class Unit {}"));
        maker().against(extensions.resolve("light/light.jar"))
                .jar(
                        extensions.resolve("light/user.jar"),
                        Map.of("module-info.java", "module org.acme.user { requires org.acme.light; }"));
        Path automatic = maker().jar(
                        extensions.resolve("light/plain.jar"),
                        Map.of("org/acme/plain/Plain.java", "package org.acme.plain; class Plain {}"));

        assertThat(automatic).exists();
        assertThat(problems())
                .containsExactly("EXT/light: one of its jars contains a copy of the SPI\n"
                        + "    a plugin is built with the SPI in scope \"provided\", and not shaded");
    }

    @Test
    void twoJarsWithOneModuleAreExplained() {
        maker().jar(extensions.resolve("light/light-1.jar"), sources("light-vector"));
        maker().jar(extensions.resolve("light/light-2.jar"), sources("light-vector"));

        assertThat(problems())
                .containsExactly(
                        "EXT/light: two jars hold the module org.acme.light: light-1.jar and light-2.jar\n    remove one of them");
    }

    @Test
    void aServiceFileThatNamesAMissingClassIsAProblem() {
        maker().jar(
                        extensions.resolve("plain/plain.jar"),
                        Map.of(
                                "org/acme/light/Other.java",
                                "package org.acme.light; class Other {}",
                                SERVICES,
                                "org.acme.light.LightPlugin\n"));

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("EXT/plain: ")
                .contains("org.acme.light.LightPlugin");
    }

    @Test
    void onTheClassPathAnExtensionHasALoaderOfItsOwn() {
        Path folder = extensions.resolve("plain");
        maker().jar(
                        folder.resolve("plain.jar"),
                        Map.of(
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace("ID", "plain-vector"),
                                SERVICES,
                                "org.acme.light.LightPlugin\n"));
        Findings findings = new Findings();
        new Extension(folder, Optional.empty(), findings).load();

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("plain-vector");
            assertThat(entry.origin())
                    .isEqualTo(new Origin(
                            "plain.jar", "", folder.resolve("plain.jar").toString(), "", "plain"));
        });
    }

    @Test
    void onlySoManyProblemsOfOneFolderAreTold() {
        Path folder = extensions.resolve("plain");
        String missing = IntStream.range(0, 50)
                .mapToObj(k -> "org.acme.Missing" + k + "\n")
                .collect(Collectors.joining());
        maker().jar(
                        folder.resolve("plain.jar"),
                        Map.of(
                                "org/acme/light/Other.java",
                                "package org.acme.light; class Other {}",
                                SERVICES,
                                missing));
        Findings findings = new Findings();
        new Extension(folder, Optional.empty(), findings).load();

        assertThat(findings.problems())
                .hasSize(20)
                .allSatisfy(problem -> assertThat(problem.what()).contains("org.acme.Missing"));
    }

    @Test
    void aJarCompiledForANewerJavaIsExplained() throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path jar = maker().jar(
                        work.resolve("plain.jar"),
                        Map.of("org/acme/light/LightPlugin.java", PLUGIN.replace("ID", "plain-vector")));
        JarMaker.unpack(jar, classes);
        Path file = classes.resolve("org/acme/light/LightPlugin.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) (44 + Runtime.version().feature() + 1);
        Files.write(file, bytes);
        Bench.file(classes.resolve(SERVICES), "org.acme.light.LightPlugin\n");
        JarMaker.pack(extensions.resolve("newer/newer.jar"), classes);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("EXT/newer: ")
                .contains("it is compiled for Java " + (Runtime.version().feature() + 1) + ", and this is Java "
                        + Runtime.version().feature())
                .endsWith("\n    run nuprobe with a newer Java, or compile the plugin with --release 17");
    }

    @Test
    void aFolderOfExtensionsThatIsMissingIsAProblem() {
        Catalogue catalogue = Search.of(List.of(), List.of(extensions.resolve("nowhere")), List.of());

        assertThat(catalogue.problems())
                .extracting(Problem::what)
                .containsExactly("there is no such folder of extensions");
    }

    @Test
    void aComponentOfAnExtensionRunsInAnAnalysis() {
        maker().jar(extensions.resolve("light/light.jar"), sources("light-vector"));
        var workbench = org.nuprobe.runtime.Workbench.open(
                new org.nuprobe.runtime.Home(work, List.of(), List.of(extensions)), new BenchPlugin());
        String text = Bench.ANALYSIS.replace("heavy-vector", "heavy-vector, light-vector");

        assertThat(workbench.check(Bench.document(text)).cases().get(0).components())
                .extracting(Entry::id)
                .contains("light-vector");
    }

    private JarMaker maker() {
        return new JarMaker(work);
    }

    private static Map<String, String> sources(String id) {
        return Map.of("module-info.java", MODULE, "org/acme/light/LightPlugin.java", PLUGIN.replace("ID", id));
    }

    private Catalogue search() {
        return Search.of(List.of(new BenchPlugin()), List.of(extensions), List.of());
    }

    private List<String> problems() {
        return search().problems().stream()
                .map(problem -> problem.toString().replace(extensions.toString(), "EXT"))
                .toList();
    }
}
