package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.app.validation.PublishedReleases;

import static org.assertj.core.api.Assertions.assertThat;

/** Releases on the command line: a small one of the test's own, and those of COHERENT. */
final class DataCommandTest {
    private static final String MANIFEST = """
            format: 1
            kind: release
            title: A small release
            citation: N. Body
            key: "Body:2026"
            licence: none
            download: https://example.org/small
            layouts:
              numbers: { columns: [ { name: counts, unit: "1", meaning: events, least: 0 } ] }
            files:
              - name: numbers.txt
                title: the numbers
                table: numbers.csv
                layout: numbers
                rows: 3
                sha256: 2cc97f7eb48cdb1b4a5c4a4cfcce6cad6ee5e0a6cd28cb61f6a8a7f9fdb5b1a5
            """;

    private static final String EXPERIMENT = """
            format: 1
            experiments:
              - use: xenon-nuclear-recoils
                with: { response: { with: { bins: 3 } }, observed-table: releases/small/numbers.csv }
            interactions: [ standard-model ]
            parameters: { sin2_theta_w: { scan: { from: 0.2, to: 0.3, points: 3 } } }
            statistic: { use: likelihood-ratio }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("mine/releases"));
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("mine/releases/small.yaml"), MANIFEST);
        Files.writeString(folder.resolve("files/numbers.txt"), "5\n3\n1\n");
    }

    @Test
    void releasesAreListedWithWhereToGetThem() {
        for (String[] command : new String[][] {{"data"}, {"data", "list"}}) {
            Shell.Answer answer = new Shell(folder).run(command).fine();
            assertThat(answer.out())
                    .contains("coherent-csi-2021  no ", "coherent-lar-2020  no ")
                    .contains("    nuprobe data import coherent-csi-2021 FOLDER");
        }
    }

    @Test
    void anImportedReleaseIsFoundInTheUsersDataFolder() {
        assertThat(run("data", "import", "small", "files", "--accept-changed")
                        .fine()
                        .lines())
                .containsExactly(
                        "table        rows",
                        "-----------  ----",
                        "numbers.csv     3",
                        "numbers.txt is not the published file; every result that uses it will say so",
                        "written to .nuprobe/data/releases/small");
        assertThat(run("data").fine().out())
                .contains("small              .nuprobe/data/releases/small  A small release");
    }

    @Test
    void anImportIntoAnotherFolderSaysHowItIsFound() {
        assertThat(new Shell(folder)
                        .run(
                                "data",
                                "import",
                                "small",
                                "files",
                                "--accept-changed",
                                "--data",
                                "mine",
                                "--into",
                                "other")
                        .fine()
                        .out())
                .contains("written to other/releases/small", "commands find it with --data other");
        assertThat(folder.resolve(".nuprobe")).doesNotExist();
    }

    @Test
    void anAnalysisOfAReleaseThatWasNotImportedSaysWhatToDo() {
        new Shell(folder).write("small.yaml", EXPERIMENT);
        Shell.Answer answer = run("check", "small.yaml");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err())
                .startsWith(
                        "releases/small/numbers.csv: the release small has not been imported\n    download its file from"
                                + " https://example.org/small, then: nuprobe data import small FOLDER; it is read by");
    }

    @Test
    void resultsOfAChangedFileSaySo() {
        run("data", "import", "small", "files", "--accept-changed").fine();
        new Shell(folder).write("small.yaml", EXPERIMENT);
        run("run", "small.yaml", "--out", "result").fine();
        assertThat(folder.resolve("result/result.json"))
                .content()
                .contains("The table numbers.csv comes from a file numbers.txt that is not the published one.")
                .contains("releases/small/numbers.csv");
    }

    @Test
    void wrongFilesAreExitCodeTwoAndLeaveNothing() throws IOException {
        Files.writeString(folder.resolve("files/numbers.txt"), "5\n-3\n");
        run("data", "import", "small", "files", "--accept-changed").wrong("""
                files/numbers.txt: it has 2 rows, and 3 are wanted
                    the file is truncated: download it again
                files/numbers.txt:2: "counts" is -3, and it should be a number not below 0
                    download it again
                """);
        assertThat(folder.resolve(".nuprobe")).doesNotExist();
    }

    @Test
    void aReleaseThatIsNotKnownHasNearMisses() {
        run("data", "import", "coherent-csi", "files").wrong("""
                data import: there is no release "coherent-csi"
                    did you mean "coherent-csi-2021"?
                """);
    }

    @Test
    void dataFoldersMustExist() {
        new Shell(folder).run("data", "--data", "nowhere").wrong("""
                --data: there is no folder nowhere
                    it should hold folders with tables, as the data/ of nuprobe does
                """);
    }

    @Test
    void theReleasesOfCoherentAreImportedAsPublished() {
        for (String id : new String[] {"coherent-csi-2021", "coherent-lar-2020"}) {
            String files = PublishedReleases.files(id).toString();
            assertThat(new Shell(folder).run("data", "import", id, files).fine().out())
                    .contains("written to .nuprobe/data/releases/" + id);
        }
        assertThat(new Shell(folder).run("data").fine().out()).doesNotContain("to import it");
    }

    private Shell.Answer run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = "mine";
        return new Shell(folder).run(all);
    }
}
