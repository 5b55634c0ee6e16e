package org.nuprobe.runtime.release;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.runtime.fixture.Bench;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be wrong with downloaded files, in the words that a user sees. */
class DefectTest {
    @TempDir
    Path folder;

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        SmallRelease release = SmallRelease.in(folder)
                .without("curves.txt")
                .with("events.txt", "# events\n0.5 12.5\n5.25 80\n")
                .with("counts.csv", "energy,time,n\n1, 0.5, 3\n1, 1.5, NaN\n2, 0.5, -7\n2, 1.5, 4.5\n");
        assertThat(release.complaint()).isEqualTo("""
                curves.txt: there is no such file; it holds: the curves
                    download it from https://example.org/small
                events.txt: it has 2 rows, and 3 are wanted
                    the file is truncated: download it again
                events.txt: the columns "photoelectrons" and "time" are swapped
                    the columns are photoelectrons [1], time [us]
                counts.csv:3: "NaN" in the column "events" is no number
                    download it again""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1, 1.5, 0 | 1, 1.5, -2   | counts.csv:3: "events" is -2, and it should be a whole number not below 0
            1, 1.5, 0 | 1, 1.5, 0.5  | counts.csv:3: "events" is 0.5, and it should be a whole number not below 0
            1, 1.5, 0 | 1, 1.5       | counts.csv:3: the row has 2 cells, and 3 are wanted
            1, 1.5, 0 | 1            | counts.csv:3: the row has 1 cell, and 3 are wanted
            1, 1.5, 0 | 1, 1.5, inf  | counts.csv:3: "inf" in the column "events" is no number
            1, 1.5, 0 | 1, 1.5, 1e999 | counts.csv:3: "1e999" in the column "events" is no number
            1, 1.5, 0 | 1, 2.5, 0    | counts.csv:3: "time" is 2.5, and 1.5 is wanted in this place
            2, 0.5, 7 | 1, 0.5, 7    | counts.csv:4: "energy" is 1, and 2 is wanted in this place
            """)
    void aWrongCellIsShownWithItsLine(String line, String wrong, String message) {
        assertThat(SmallRelease.in(folder)
                        .with("counts.csv", SmallRelease.COUNTS.replace(line, wrong))
                        .complaint())
                .startsWith(message);
    }

    @Test
    void manyWrongRowsAreOneProblem() {
        assertThat(SmallRelease.in(folder)
                        .with("events.txt", "-1 0.5\n-2 5.25\n-3 0.1\n")
                        .complaint())
                .isEqualTo(
                        "events.txt:1: \"photoelectrons\" is -1, and it should be a number from 0 to 250; 2 more like this\n"
                                + "    download it again");
    }

    @Test
    void rowsThatShouldRiseAndDoNotAreToldApart() {
        assertThat(SmallRelease.in(folder)
                        .with("curves.txt", "1.75 0.3\n1.5 0.2\n")
                        .complaint())
                .startsWith("curves.txt:2: \"slope\" is 1.5, and it should be above that of the row before");
    }

    @Test
    void moreRowsThanWantedAreNoTruncation() {
        assertThat(SmallRelease.in(folder)
                        .with("events.txt", SmallRelease.EVENTS + "1 1\n")
                        .complaint())
                .isEqualTo("events.txt: it has 4 rows, and 3 are wanted\n    something was added: download it again");
    }

    @Test
    void lineEndsOfAnotherSystemAreNoChange() {
        SmallRelease release = SmallRelease.in(folder).with("events.txt", SmallRelease.EVENTS.replace("\n", "\r\n"));
        assertThat(release.imported(Changed.REFUSE).changed()).isEmpty();
        assertThat(release.tables().resolve("beam-on.csv")).content().doesNotContain("\r");
        assertThat(release.tables().resolve("SOURCE.yaml")).content().doesNotContain("statement");
    }

    @Test
    void aFileUnderAnotherNameIsGuessed() {
        SmallRelease release = SmallRelease.in(folder).without("events.txt").with("event.txt", SmallRelease.EVENTS);
        assertThat(release.complaint()).contains("is it event.txt? Then rename it; else download it from");
    }

    @Test
    void filesOneFolderFurtherDownAreFound() {
        SmallRelease release = SmallRelease.in(folder)
                .without("events.txt")
                .without("counts.csv")
                .without("curves.txt")
                .with("anc/events.txt", SmallRelease.EVENTS);
        assertThat(release.complaint())
                .contains("downloads: the files are one folder further down\n    name anc")
                .contains("events.txt: there is no such file; it holds: the events");
    }

    @Test
    void aFolderThatIsNoneIsSaid() {
        SmallRelease release = new SmallRelease(folder);
        Bench.file(release.data().resolve("releases/small.yaml"), SmallRelease.manifest());
        assertThat(release.complaint())
                .isEqualTo("downloads: there is no such folder\n"
                        + "    it should hold the files of the release, from https://example.org/small");
        Bench.file(release.downloads(), "text");
        assertThat(release.complaint()).startsWith("downloads: this is a file, and a folder is wanted");
    }
}
