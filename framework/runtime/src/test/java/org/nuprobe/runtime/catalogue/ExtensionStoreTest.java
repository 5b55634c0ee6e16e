package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.data.Sha256;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.plugin.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuprobe.runtime.catalogue.ExtensionBench.MODULE;
import static org.nuprobe.runtime.catalogue.ExtensionBench.PLUGIN;

/** What becomes of a jar that is tried out, added, changed, accepted and removed. */
class ExtensionStoreTest {
    private ExtensionBench bench;
    private ExtensionStore store;
    private Path jar;

    @BeforeEach
    void open(@TempDir Path work) {
        bench = ExtensionBench.in(work);
        store = new ExtensionStore(bench.folder());
        jar = bench.maker()
                .option("--module-version", "1.2")
                .jar(work.resolve("light-vector-1.2.jar"), bench.sources("light-vector"));
    }

    @Test
    void aTrialSaysWhatAJarWouldBringAndInstallsNothing() throws IOException {
        Trial trial = trial();

        assertThat(trial.name()).isEqualTo("light-vector");
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.notes()).isEmpty();
        assertThat(trial.plugins()).extracting(Origin::title).containsExactly("org.acme.light 1.2");
        assertThat(trial.entries()).extracting(Entry::id).containsExactly("light-vector");
        assertThat(trial.jars().get(jar)).isEqualTo(new JarFacts(Sha256.of(jar), 17, "", List.of()));
        assertThat(bench.folder()).isEmptyDirectory();
    }

    @Test
    void whatIsAddedIsFoundAndAccepted() {
        assertThat(store.add("light-vector", List.of(jar))).isEmpty();

        assertThat(bench.search().find(Kind.INTERACTION, "light-vector")).isPresent();
        assertThat(bench.problems()).isEmpty();
        assertThat(store.isAccepted("light-vector")).isTrue();
        assertThat(bench.folder()).isDirectoryContaining("glob:**/light-vector").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aJarThatChangesIsRefusedUntilItIsAcceptedAgain() throws IOException {
        store.add("light-vector", List.of(jar));
        String before = Sha256.of(jar);
        Path installed = bench.folder().resolve("light-vector/light-vector-1.2.jar");
        bench.maker().jar(installed, bench.sources("heavier-vector"));

        assertThat(bench.search().find(Kind.INTERACTION, "heavier-vector")).isEmpty();
        assertThat(bench.problems())
                .containsExactly(
                        "EXT/light-vector/light-vector-1.2.jar: the jar has changed since it was accepted: its SHA-256 is "
                                + Sha256.of(installed) + " and was " + before
                                + "\n    if you trust what is there now: nuprobe plugins accept light-vector");
        assertThat(store.accept("light-vector")).isEqualTo(Map.of("light-vector-1.2.jar", Sha256.of(installed)));
        assertThat(bench.problems()).isEmpty();
        assertThat(bench.search().find(Kind.INTERACTION, "heavier-vector")).isPresent();
    }

    @Test
    void addingAgainReplacesTheFolderAsAWhole() {
        store.add("light-vector", List.of(jar));
        Path newer = bench.maker().jar(bench.work().resolve("light-vector-2.0.jar"), bench.sources("light-vector"));

        assertThat(store.add("light-vector", List.of(newer)))
                .containsExactly(Map.entry("light-vector-1.2.jar", Sha256.of(jar)));
        assertThat(bench.folder().resolve("light-vector"))
                .isDirectoryContaining("glob:**/light-vector-2.0.jar")
                .isDirectoryNotContaining("glob:**/light-vector-1.2.jar");
        assertThat(bench.problems()).isEmpty();
    }

    @Test
    void whatSomebodyPutThereByHandIsNotReplaced() throws IOException {
        Files.createDirectories(bench.folder().resolve("light-vector"));
        Files.copy(jar, bench.folder().resolve("light-vector/mine.jar"));

        assertThat(bench.problems()).isEmpty();
        assertThat(store.isAccepted("light-vector")).isFalse();
        assertThatThrownBy(() -> store.add("light-vector", List.of(jar)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("there is an extension of this name, which somebody put there by hand")
                .hasMessageContaining("nuprobe plugins remove light-vector");
    }

    @Test
    void removingTakesTheFolderAwayUnlessSomethingElseWouldBeLost() {
        store.add("light-vector", List.of(jar));
        Path notes = Bench.file(bench.folder().resolve("light-vector/notes.txt"), "mine");

        assertThatThrownBy(() -> store.remove("light-vector"))
                .hasMessageContaining("notes.txt: this is no jar, and would be lost with the folder");
        assertThat(notes.toFile().delete()).isTrue();
        store.remove("light-vector");
        assertThat(bench.folder()).isEmptyDirectory();
    }

    @Test
    void anExtensionGoesByItsFolderItsPluginOrItsComponent() {
        store.add("light-vector", List.of(jar));
        Catalogue catalogue = bench.search();

        for (String word : List.of("light-vector", "org.acme.light")) {
            assertThat(store.named(word, catalogue)).isEqualTo("light-vector");
        }
        assertThatThrownBy(() -> store.named("lihgt-vector", catalogue))
                .hasMessageContaining("there is no extension \"lihgt-vector\"")
                .hasMessageContaining("did you mean \"light-vector\"?");
        assertThatThrownBy(() -> store.named("weak", catalogue)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aTrialTellsOfAnIdThatIsTakenAndOfWhatEndsTheProcess() {
        String exiting = PLUGIN.replace("ID", "weak")
                .replace("new Interaction() {}", "{ Runtime.getRuntime().halt(1); return null; }");
        jar = bench.maker()
                .jar(
                        bench.work().resolve("rude.jar"),
                        Map.of("module-info.java", MODULE, "org/acme/light/LightPlugin.java", exiting));

        assertThat(trial().problems()).isEmpty();
        assertThat(trial().notes())
                .extracting(note -> note.toString().replace(jar.toString(), "rude.jar"))
                .containsExactly(
                        "rude.jar: the class org.acme.light.LightPlugin can end the process (System.exit or Runtime.halt)\n"
                                + "    a plugin throws instead; ask its author",
                        "rude.jar: it registers the interaction \"weak\", which nuprobe has already\n"
                                + "    an analysis has to ask for it: prefer: { interaction/weak: rude }");
    }

    @Test
    void aTrialOfWhatIsNoJarSaysSo() {
        jar = Bench.file(bench.work().resolve("text.jar"), "this is no jar");

        assertThat(trial().problems()).extracting(Problem::what).containsExactly("the file is truncated, or no jar");
    }

    @Test
    void theLicenceComesFromTheManifestTheLicenceFileOrThePom() {
        Map<String, String> said = Map.of(
                "META-INF/LICENSE", "\n  MIT License\n\nPermission is hereby granted",
                "META-INF/maven/a/b/pom.xml",
                        "<project><licenses><license><name>BSD-3-Clause</name></license></licenses></project>");
        said.forEach((file, text) -> {
            Path made = new org.nuprobe.runtime.fixture.JarMaker(bench.work())
                    .jar(
                            bench.work().resolve("licence.jar"),
                            Map.of("module-info.java", "module org.acme.licence { }", file, text));
            assertThat(text).contains(JarFacts.licence(made));
            assertThat(JarFacts.licence(made)).isIn("MIT License", "BSD-3-Clause");
        });
        assertThat(JarFacts.licence(jar)).isEmpty();
    }

    private Trial trial() {
        Catalogue catalogue = Search.of(List.of(new BenchPlugin()), List.of(bench.folder()), List.of());
        return Trial.of(List.of(jar), catalogue, Patience.ENDLESS);
    }
}
