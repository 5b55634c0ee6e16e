package org.nuprobe.runtime.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ImportTest {
    @TempDir
    Path folder;

    @Test
    void filesBecomeTablesWithTheirNumbersUntouched() throws IOException {
        SmallRelease release = SmallRelease.in(folder);
        ImportedRelease imported = release.imported(Changed.REFUSE);

        assertThat(imported.folder()).isEqualTo(release.tables());
        assertThat(imported.rows())
                .containsEntry("beam-on.csv", 3)
                .containsEntry("counts.csv", 4)
                .containsEntry("curves.csv", 2);
        assertThat(imported.changed()).isEmpty();
        assertThat(names(release.tables())).containsExactly("SOURCE.yaml", "beam-on.csv", "counts.csv", "curves.csv");
        assertThat(Files.readString(release.tables().resolve("beam-on.csv")))
                .isEqualTo("photoelectrons [1],time [us]\n12.5,0.5\n80,5.25\n3,1e-1\n");
        assertThat(Files.readString(release.tables().resolve("counts.csv")))
                .isEqualTo("energy [keV],time [us],events [1]\n1,0.5,3\n1,1.5,0\n2,0.5,7\n2,1.5,4\n");
        assertThat(Files.readString(release.tables().resolve("curves.csv")))
                .isEqualTo("curve,slope [1/keV],offset [1]\nnominal,1.5,0.2\nup,1.75,0.3\n");
    }

    @Test
    void tablesOfAReleaseAreReadLikeAnyOthers() {
        SmallRelease release = SmallRelease.in(folder);
        release.imported(Changed.REFUSE);
        DataTable table = workbench(release).table("releases/small/beam-on.csv");

        assertThat(table.column("time", Dimension.TIME)[1] / Units.US).isCloseTo(5.25, within(1e-12));
    }

    @Test
    void theSourceSaysWhoPublishedTheFilesAndWhatTheyWere() throws IOException {
        SmallRelease release = SmallRelease.in(folder);
        release.imported(Changed.REFUSE);

        assertThat(Files.readString(release.tables().resolve("SOURCE.yaml")))
                .contains("name: \"beam-on.csv\"", "citation: \"N. Body, unpublished\"", "key: \"Body:2026\"")
                .contains("unit: \"text\"", "note: \"a note\"", "Imported from events.txt (SHA-256 ")
                .doesNotContain("statement");
    }

    @Test
    void anImportReplacesTheOneBefore() {
        SmallRelease release = SmallRelease.in(folder);
        release.imported(Changed.REFUSE);
        Bench.file(release.tables().resolve("old.csv"), "n [1]\n1\n");
        release.imported(Changed.REFUSE);

        assertThat(names(release.tables())).doesNotContain("old.csv").contains("beam-on.csv");
        assertThat(names(release.data().resolve("releases"))).containsExactly("small", "small.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "small/own.csv", "small/notes.txt"})
    void whatIsNoImportIsNotReplaced(String name) {
        SmallRelease release = SmallRelease.in(folder);
        Path own = release.data().resolve("releases").resolve(name);
        Bench.file(own, "mine\n");

        assertThat(release.complaint())
                .contains("something that is no import is in this place", "and would be lost", "--into DIR");
        assertThat(own).hasContent("mine");
    }

    @Test
    void notesBesideImportedTablesAreNotLost() {
        SmallRelease release = SmallRelease.in(folder);
        release.imported(Changed.REFUSE);
        Bench.file(release.tables().resolve("notes.txt"), "mine\n");

        assertThat(release.complaint()).contains("such as notes.txt, and would be lost");
        assertThat(release.tables().resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAMistakeOfTheInput() {
        SmallRelease release = SmallRelease.in(folder);
        Release known = release.releases().release("small", Place.of("test"));
        Path file = folder.resolve("file");
        Bench.file(file, "text\n");

        assertThatThrownBy(() -> Releases.importInto(file, known, release.downloads(), Changed.REFUSE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("the tables cannot be written there: ")
                .hasMessageContaining("Not a directory")
                .hasMessageContaining("give a folder in which you may write with --into DIR");
        assertThat(file).hasContent("text");
    }

    @Test
    void whenAnythingIsWrongEverythingStaysAsItWas() {
        SmallRelease release = SmallRelease.in(folder).with("curves.txt", "1 0\n");
        Bench.file(release.tables().resolve("old.csv"), "n [1]\n1\n");

        assertThat(release.complaint()).isNotEmpty();
        assertThat(names(release.tables())).containsExactly("old.csv");
        assertThat(names(release.data().resolve("releases"))).containsExactly("small", "small.yaml");
        assertThat(release.releases().imported(release.releases().release("small", Place.of("test"))))
                .isEmpty();
    }

    @Test
    void aChangedFileIsTakenOnlyOnDemandAndResultsSaySo() {
        SmallRelease release = SmallRelease.in(folder).with("events.txt", SmallRelease.EVENTS.replace("80", "81"));
        assertThat(release.complaint())
                .startsWith("events.txt: this is not the published file: its SHA-256 is ")
                .contains("to take it as it is add --accept-changed")
                .doesNotContain("counts.csv");

        assertThat(release.imported(Changed.ACCEPT).changed()).containsExactly("events.txt");
        assertThat(release.tables().resolve("SOURCE.yaml"))
                .content()
                .contains("comes from a file events.txt that is not the published one");
    }

    @Test
    void possibleNumbersAreWantedOfAChangedFileToo() {
        SmallRelease release = SmallRelease.in(folder).with("events.txt", SmallRelease.EVENTS.replace("80", "-80"));
        assertThatThrownBy(() -> release.imported(Changed.ACCEPT)).hasMessageContaining("is -80, and it should be");
        assertThat(release.tables()).doesNotExist();
    }

    @Test
    void aTableOfAReleaseThatWasNotImportedSaysWhatToDo() {
        SmallRelease release = SmallRelease.in(folder);
        assertThatThrownBy(() -> workbench(release).table("releases/small/beam-on.csv"))
                .hasMessage("""
                releases/small/beam-on.csv: the release small has not been imported
                    download its 3 files from https://example.org/small, then: nuprobe data import small FOLDER""");
        assertThatThrownBy(() -> workbench(release).table("releases/small/beam-off.csv"))
                .hasMessageContaining("the release small has no such table")
                .hasMessageContaining("did you mean \"beam-on.csv\"?");
        assertThatThrownBy(() -> workbench(release).table("releases/other/beam-on.csv"))
                .hasMessageContaining("there is no such table");
    }

    @Test
    void aReleaseThatIsNotKnownHasNearMisses() {
        Releases releases = SmallRelease.in(folder).releases();
        assertThat(releases.ids()).containsExactly("small");
        assertThatThrownBy(() -> releases.release("smal", Place.of("import")))
                .hasMessage("import: there is no release \"smal\"\n    did you mean \"small\"?");
    }

    private static Workbench workbench(SmallRelease release) {
        return Workbench.open(new Home(release.folder(), List.of(release.data()), List.of()));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
