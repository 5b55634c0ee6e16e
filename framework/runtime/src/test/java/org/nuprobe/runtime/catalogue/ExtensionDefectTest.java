package org.nuprobe.runtime.catalogue;

import java.io.IOException;
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
import org.nuprobe.runtime.fixture.JarMaker;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.plugin.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.nuprobe.runtime.catalogue.ExtensionBench.MODULE;
import static org.nuprobe.runtime.catalogue.ExtensionBench.PLUGIN;
import static org.nuprobe.runtime.catalogue.ExtensionBench.SERVICES;

/** What is said of an extension that is broken. */
class ExtensionDefectTest {
    private ExtensionBench bench;

    @BeforeEach
    void open(@TempDir Path work) {
        bench = ExtensionBench.in(work);
    }

    @Test
    void anEmptyFolderIsAProblem() throws IOException {
        Files.createDirectories(bench.folder().resolve("empty"));

        assertThat(bench.problems())
                .containsExactly(
                        "EXT/empty: there is no jar in this folder\n    put the jar of the plugin here, or remove the folder");
    }

    @Test
    void aJarWithoutPluginIsAProblem() {
        new JarMaker(bench.work())
                .jar(
                        bench.folder().resolve("none/none.jar"),
                        Map.of(
                                "module-info.java",
                                "module org.acme.none { }",
                                "org/acme/none/None.java",
                                "package org.acme.none; class None {}"));

        assertThat(bench.problems())
                .containsExactly(
                        "EXT/none: none of its jars provides a plugin\n"
                                + "    its module-info needs \"provides org.nuprobe.spi.plugin.Plugin with ...\", or the jar META-INF/services");
    }

    @Test
    void aTruncatedJarIsAProblemAndItsNeighbourIsFound() throws IOException {
        Path whole = bench.maker().jar(bench.folder().resolve("light/light.jar"), bench.sources("light-vector"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.createDirectories(bench.folder().resolve("cut"));
        Files.write(bench.folder().resolve("cut/cut.jar"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(bench.search().find(Kind.INTERACTION, "light-vector")).isPresent();
        assertThat(bench.problems())
                .singleElement()
                .asString()
                .isEqualTo("EXT/cut/cut.jar: the file is truncated, or no jar\n    copy it again");
    }

    @Test
    void aJarDirectlyInTheFolderOfExtensionsIsAProblem() {
        bench.maker().jar(bench.folder().resolve("light.jar"), bench.sources("light-vector"));

        assertThat(bench.problems())
                .containsExactly(
                        "EXT/light.jar: the jar lies directly in the folder of extensions\n"
                                + "    move it to a folder of its own: EXT/light/light.jar, or let \"nuprobe plugins add\" put it there");
    }

    @Test
    void aMissingModuleIsNamed() throws IOException {
        Path library = new JarMaker(bench.work())
                .jar(
                        bench.work().resolve("elsewhere/shelf.jar"),
                        Map.of("module-info.java", "module org.acme.shelf { }"));
        bench.maker()
                .against(library)
                .jar(
                        bench.folder().resolve("light/light.jar"),
                        Map.of(
                                "module-info.java", MODULE.replace("requires", "requires org.acme.shelf; requires"),
                                "org/acme/light/LightPlugin.java", PLUGIN.replace("ID", "light-vector")));

        assertThat(bench.problems())
                .containsExactly("EXT/light: the module org.acme.light needs the module org.acme.shelf, "
                        + "which is neither here nor in nuprobe\n    put its jar into this folder");
    }

    @Test
    void aPluginThatThrowsIsAProblemAndTheOthersAreFound() {
        bench.maker().jar(bench.folder().resolve("good/light.jar"), bench.sources("light-vector"));
        bench.maker()
                .jar(
                        bench.folder().resolve("bad/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE,
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace(
                                        "    public void",
                                        "public LightPlugin() { throw new IllegalStateException(\"no licence\"); }\n    public void")));
        bench.maker()
                .jar(
                        bench.folder().resolve("worse/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE,
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace(
                                        "{\n        registrar",
                                        "{\n        if (true) throw new IllegalStateException(\"too late\");\n        registrar")));

        assertThat(bench.search().find(Kind.INTERACTION, "light-vector")).isPresent();
        assertThat(bench.problems())
                .containsExactly(
                        "EXT/bad: the plugin org.acme.light.LightPlugin cannot be made: no licence\n    ask the author of the plugin",
                        "EXT/worse/light.jar: the plugin org.acme.light.LightPlugin failed to register: too late\n    ask the author of the plugin");
    }

    @Test
    void aDuplicateIdNamesBothJarsAndNeitherIsUsed() {
        bench.maker().jar(bench.folder().resolve("one/light.jar"), bench.sources("light-vector"));
        bench.maker().jar(bench.folder().resolve("two/light.jar"), bench.sources("light-vector"));

        assertThat(bench.search().find(Kind.INTERACTION, "light-vector")).isEmpty();
        assertThat(bench.problems())
                .containsExactly(
                        "EXT/one/light.jar and EXT/two/light.jar: both register the interaction \"light-vector\"\n"
                                + "    neither is used; rename one of them or remove its folder, or let an analysis choose:"
                                + " prefer: { interaction/light-vector: one }");
    }

    @Test
    void anExtensionCannotReplaceWhatIsShipped() {
        bench.maker().jar(bench.folder().resolve("light/light.jar"), bench.sources("weak"));
        Catalogue catalogue = bench.search();

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
        bench.maker().jar(bench.folder().resolve("light/light.jar"), bench.sources("LightVector_2"));

        assertThat(bench.problems())
                .containsExactly(
                        "EXT/light/light.jar: the id \"LightVector_2\" of the interaction it registers is not lower-case words with hyphens\n"
                                + "    call it for example \"light-vector-2\"");
    }

    @Test
    void anOwnCopyOfTheSpiIsRefused() throws IOException {
        bench.maker().jar(bench.folder().resolve("light/light.jar"), bench.sources("light-vector"));
        Path copy = Files.createDirectories(bench.work().resolve("spi"));
        if (Files.isDirectory(JarMaker.spi())) {
            JarMaker.copy(JarMaker.spi(), copy);
            JarMaker.pack(bench.folder().resolve("light/spi.jar"), copy);
        } else {
            Files.copy(JarMaker.spi(), bench.folder().resolve("light/spi.jar"));
        }

        assertThat(bench.problems())
                .containsExactly("EXT/light/spi.jar: the extension brings its own copy of the SPI\n"
                        + "    remove this jar; a plugin is built with the SPI in scope \"provided\"");
    }

    @Test
    void aModuleNameThatIsTakenIsRefused() {
        new JarMaker(bench.work())
                .jar(
                        bench.folder().resolve("light/light.jar"),
                        Map.of("module-info.java", "module org.nuprobe.engine { }"));

        assertThat(bench.problems())
                .containsExactly(
                        "EXT/light/light.jar: its module is called org.nuprobe.engine, like one that nuprobe has already\n"
                                + "    rename the module, or remove this jar if it is a copy");
    }

    @Test
    void aPluginForANewerSpiIsRefusedBeforeItRuns() {
        assumeThat(Origins.running()).isPresent();
        Path newer = new JarMaker(bench.work())
                .option("--module-version", "99.0")
                .jar(
                        bench.work().resolve("newer/spi.jar"),
                        Map.of(
                                "module-info.java", "module org.nuprobe.spi { exports org.nuprobe.spi.plugin; }",
                                "org/nuprobe/spi/plugin/Plugin.java",
                                        "package org.nuprobe.spi.plugin; public interface Plugin {}"));
        JarMaker.bare(bench.work(), newer)
                .jar(
                        bench.folder().resolve("light/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE,
                                "org/acme/light/LightPlugin.java",
                                "package org.acme.light; public final class LightPlugin implements org.nuprobe.spi.plugin.Plugin {}"));

        assertThat(bench.problems())
                .containsExactly("EXT/light/light.jar: it was built against version 99.0 of the SPI, and this is "
                        + Origins.running().orElseThrow()
                        + "\n    use a newer nuprobe, or an older version of the plugin");
    }

    @Test
    void aShadedCopyOfTheSpiIsExplained() {
        bench.maker()
                .jar(
                        bench.folder().resolve("light/light.jar"),
                        Map.of(
                                "module-info.java",
                                MODULE.replace("requires org.nuprobe.spi;", "")
                                        .replace(
                                                "provides org.nuprobe.spi.plugin.Plugin with org.acme.light.LightPlugin;",
                                                "exports org.nuprobe.spi.unit;"),
                                "org/nuprobe/spi/unit/Unit.java",
                                "package org.nuprobe.spi.unit; public class Unit {}"));
        bench.maker()
                .against(bench.folder().resolve("light/light.jar"))
                .jar(
                        bench.folder().resolve("light/user.jar"),
                        Map.of("module-info.java", "module org.acme.user { requires org.acme.light; }"));
        Path automatic = bench.maker()
                .jar(
                        bench.folder().resolve("light/plain.jar"),
                        Map.of("org/acme/plain/Plain.java", "package org.acme.plain; class Plain {}"));

        assertThat(automatic).exists();
        assertThat(bench.problems())
                .containsExactly("EXT/light: one of its jars contains a copy of the SPI\n"
                        + "    a plugin is built with the SPI in scope \"provided\", and not shaded");
    }

    @Test
    void twoJarsWithOneModuleAreExplained() {
        bench.maker().jar(bench.folder().resolve("light/light-1.jar"), bench.sources("light-vector"));
        bench.maker().jar(bench.folder().resolve("light/light-2.jar"), bench.sources("light-vector"));

        assertThat(bench.problems())
                .containsExactly(
                        "EXT/light: two jars hold the module org.acme.light: light-1.jar and light-2.jar\n    remove one of them");
    }

    @Test
    void aServiceFileThatNamesAMissingClassIsAProblem() {
        bench.maker()
                .jar(
                        bench.folder().resolve("plain/plain.jar"),
                        Map.of(
                                "org/acme/light/Other.java",
                                "package org.acme.light; class Other {}",
                                SERVICES,
                                "org.acme.light.LightPlugin\n"));

        assertThat(bench.problems())
                .singleElement()
                .asString()
                .startsWith("EXT/plain: ")
                .contains("org.acme.light.LightPlugin");
    }

    @Test
    void onlySoManyProblemsOfOneFolderAreTold() {
        Path folder = bench.folder().resolve("plain");
        String missing = IntStream.range(0, 50)
                .mapToObj(k -> "org.acme.Missing" + k + "\n")
                .collect(Collectors.joining());
        bench.maker()
                .jar(
                        folder.resolve("plain.jar"),
                        Map.of(
                                "org/acme/light/Other.java",
                                "package org.acme.light; class Other {}",
                                SERVICES,
                                missing));
        Findings findings = ExtensionFolder.search(folder, Optional.empty(), Patience.ENDLESS);

        assertThat(findings.problems())
                .hasSize(20)
                .allSatisfy(problem -> assertThat(problem.what()).contains("org.acme.Missing"));
    }

    @Test
    void aJarCompiledForANewerJavaIsExplained() throws IOException {
        Path classes = Files.createDirectories(bench.work().resolve("classes"));
        Path jar = bench.maker()
                .jar(
                        bench.work().resolve("plain.jar"),
                        Map.of("org/acme/light/LightPlugin.java", PLUGIN.replace("ID", "plain-vector")));
        JarMaker.unpack(jar, classes);
        Path file = classes.resolve("org/acme/light/LightPlugin.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) (44 + Runtime.version().feature() + 1);
        Files.write(file, bytes);
        Bench.file(classes.resolve(SERVICES), "org.acme.light.LightPlugin\n");
        JarMaker.pack(bench.folder().resolve("newer/newer.jar"), classes);

        assertThat(bench.problems())
                .singleElement()
                .asString()
                .startsWith("EXT/newer: ")
                .contains("it is compiled for Java " + (Runtime.version().feature() + 1) + ", and this is Java "
                        + Runtime.version().feature())
                .endsWith("\n    run nuprobe with a newer Java, or compile the plugin with --release 17");
    }

    @Test
    void aFolderOfExtensionsThatIsMissingIsAProblem() {
        Catalogue catalogue = Search.of(List.of(), List.of(bench.folder().resolve("nowhere")), List.of());

        assertThat(catalogue.problems())
                .extracting(Problem::what)
                .containsExactly("there is no such folder of extensions");
    }
}
