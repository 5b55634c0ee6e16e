package org.nuprobe.runtime.catalogue;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.data.Sha256;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.fixture.JarMaker;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.plugin.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuprobe.runtime.catalogue.ExtensionBench.MODULE;
import static org.nuprobe.runtime.catalogue.ExtensionBench.PLUGIN;
import static org.nuprobe.runtime.catalogue.ExtensionBench.SERVICES;

/** What an extension can do. */
class ExtensionTest {
    private ExtensionBench bench;

    @BeforeEach
    void open(@TempDir Path work) {
        bench = ExtensionBench.in(work);
    }

    @Test
    void aModularJarInAFolderOfItsOwnIsFoundWithItsOrigin() {
        bench.maker()
                .option("--module-version", "1.2")
                .jar(bench.folder().resolve("light/light.jar"), bench.sources("light-vector"));
        Catalogue catalogue = bench.search();

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
        bench.maker().jar(bench.folder().resolve("light/light.jar"), bench.sources("light-vector"));
        String running = Origins.running().map(Object::toString).orElse("");

        assertThat(bench.search()
                        .find(Kind.INTERACTION, "light-vector")
                        .orElseThrow()
                        .origin()
                        .spi())
                .isEqualTo(running);
    }

    @Test
    void aPluginThatHasTheSpiThroughTheToolkitIsAsOldAsThat() {
        Path toolkit = bench.maker()
                .option("--module-version", "0.0.1")
                .jar(
                        bench.work().resolve("toolkit/toolkit.jar"),
                        Map.of(
                                "module-info.java",
                                "module org.nuprobe.toolkit { requires transitive org.nuprobe.spi; }"));
        Path jar = bench.maker()
                .against(toolkit)
                .jar(
                        bench.work().resolve("light/light.jar"),
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
    void aPlainJarWithAServiceFileIsFound() {
        bench.maker()
                .jar(
                        bench.folder().resolve("plain/plain-vector-3.1.jar"),
                        Map.of(
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace("ID", "plain-vector"),
                                SERVICES,
                                "org.acme.light.LightPlugin\n"));
        Catalogue catalogue = bench.search();

        assertThat(catalogue.problems()).isEmpty();
        Origin origin =
                catalogue.find(Kind.INTERACTION, "plain-vector").orElseThrow().origin();
        assertThat(origin.title()).isEqualTo("plain.vector 3.1");
    }

    @Test
    void twoExtensionsMayBringTwoVersionsOfOneLibrary() {
        for (String version : List.of("one", "two")) {
            Path folder = bench.folder().resolve(version);
            Path library = new JarMaker(bench.work())
                    .jar(
                            folder.resolve("shelf.jar"),
                            Map.of(
                                    "module-info.java",
                                    "module org.acme.shelf { exports org.acme.shelf; }",
                                    "org/acme/shelf/Shelf.java",
                                    "package org.acme.shelf; public final class Shelf { public static String version() { return \""
                                            + version + "\"; } }"));
            bench.maker()
                    .against(library)
                    .jar(
                            folder.resolve("light.jar"),
                            Map.of(
                                    "module-info.java", MODULE.replace("requires", "requires org.acme.shelf; requires"),
                                    "org/acme/light/LightPlugin.java",
                                            PLUGIN.replace("\"ID\"", "\"vector-\" + org.acme.shelf.Shelf.version()")));
        }
        Catalogue catalogue = bench.search();

        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.find(Kind.INTERACTION, "vector-one")).isPresent();
        assertThat(catalogue.find(Kind.INTERACTION, "vector-two")).isPresent();
    }

    @Test
    void onTheClassPathAnExtensionHasALoaderOfItsOwn() {
        Path folder = bench.folder().resolve("plain");
        bench.maker()
                .jar(
                        folder.resolve("plain.jar"),
                        Map.of(
                                "org/acme/light/LightPlugin.java",
                                PLUGIN.replace("ID", "plain-vector"),
                                SERVICES,
                                "org.acme.light.LightPlugin\n"));
        Findings findings = ExtensionFolder.search(folder, Optional.empty(), Patience.ENDLESS);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("plain-vector");
            assertThat(entry.origin())
                    .isEqualTo(new Origin(
                            "plain.jar",
                            "",
                            folder.resolve("plain.jar").toString(),
                            "",
                            "plain",
                            Sha256.of(folder.resolve("plain.jar"))));
        });
    }

    @Test
    void aComponentOfAnExtensionRunsInAnAnalysis() {
        bench.maker().jar(bench.folder().resolve("light/light.jar"), bench.sources("light-vector"));
        var workbench = org.nuprobe.runtime.Workbench.open(
                new org.nuprobe.runtime.Home(bench.work(), List.of(), List.of(bench.folder())), new BenchPlugin());
        String text = Bench.ANALYSIS.replace("heavy-vector", "heavy-vector, light-vector");

        assertThat(workbench.check(Bench.document(text)).cases().get(0).components())
                .extracting(Entry::id)
                .contains("light-vector");
    }
}
