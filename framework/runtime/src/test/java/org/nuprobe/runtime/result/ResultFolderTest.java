package org.nuprobe.runtime.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.Progress;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResultFolderTest {
    private static final String FIRST = "tables/analysis-1-t-yr-5-kev/profile.csv";

    @TempDir
    Path work;

    @Test
    void aResultHasAllItsFiles() throws IOException {
        Path out = work.resolve("deep/out");
        List<Path> files = ResultFolder.at(out)
                .write(outcome(Bench.ANALYSIS), folder -> Files.writeString(folder.resolve("plot.svg"), "<svg/>"));

        assertThat(files.stream().map(Path::toString))
                .containsExactly(
                        "citations.bib",
                        "plot.svg",
                        "resolved.yaml",
                        "result.json",
                        "tables/analysis-1-t-yr-20-kev/profile.csv",
                        "tables/analysis-1-t-yr-5-kev/profile.csv",
                        "tables/analysis-10-t-yr-20-kev/profile.csv",
                        "tables/analysis-10-t-yr-5-kev/profile.csv",
                        "values.csv");
        for (Path file : files) {
            assertThat(out.resolve(file)).isRegularFile();
        }
        assertThat(names(work.resolve("deep"))).containsExactly("out");
    }

    @Test
    void tablesNameTheirColumnsWithUnits() throws IOException {
        Path out = work.resolve("out");
        ResultFolder.at(out).write(outcome(Bench.ANALYSIS), ResultFolder.More.NONE);

        assertThat(Files.readAllLines(out.resolve(FIRST))).hasSize(6).first().isEqualTo("g_x [1],deviance [1]");
        assertThat(Files.readAllLines(out.resolve("values.csv")))
                .hasSize(5)
                .first()
                .isEqualTo("case,analysis,exposure,threshold,g_x.last [1],g_x.deviance [1],noise [1],nothing [1]");
        assertThat(Files.readAllLines(out.resolve("values.csv")).get(1))
                .startsWith("analysis-1-t-yr-5-kev,analysis,1 t yr,5 keV,0.1,")
                .endsWith(",nan");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        ResultFolder.at(work.resolve("a")).write(outcome(Bench.ANALYSIS), ResultFolder.More.NONE);
        List<Path> files = ResultFolder.at(work.resolve("b")).write(outcome(Bench.ANALYSIS), ResultFolder.More.NONE);

        for (Path file : files) {
            assertThat(work.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(work.resolve("b").resolve(file));
        }
    }

    @Test
    void theJsonOfAResultIsKnownToTheLetter() throws IOException {
        Path out = work.resolve("out");
        String small =
                Bench.ANALYSIS.replace("[ 1 t yr, 10 t yr ]", "[ 1 t yr ]").replace("[ 5 keV, 20 keV ]", "[ 5 keV ]");
        ResultFolder.at(out).write(outcome(small), ResultFolder.More.NONE);
        String json = Files.readString(out.resolve("result.json"))
                .replaceAll("\"(nuprobe|version)\" : \"[^\"]*\"", "\"$1\" : \"V\"");
        Path golden = Bench.root().resolve("framework/runtime/src/test/resources/result.json");
        if (!Files.exists(golden) || !Files.readString(golden).equals(json)) {
            Bench.file(Bench.root().resolve("framework/runtime/target/result.json"), json);
        }

        assertThat(golden).hasContent(json);
    }

    @Test
    void anEarlierResultIsReplacedAndOtherFilesStay() throws IOException {
        Path out = work.resolve("out");
        ResultFolder.at(out)
                .write(outcome(Bench.ANALYSIS), folder -> Files.writeString(folder.resolve("old.svg"), "<svg/>"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("tables/mine.csv"), "mine");
        ResultFolder.at(out)
                .write(outcome(Bench.ANALYSIS.replace("[ 5 keV, 20 keV ]", "[ 7 keV ]")), ResultFolder.More.NONE);

        assertThat(names(out))
                .containsExactly("citations.bib", "notes.txt", "resolved.yaml", "result.json", "tables", "values.csv");
        assertThat(names(out.resolve("tables")))
                .containsExactly("analysis-1-t-yr-7-kev", "analysis-10-t-yr-7-kev", "mine.csv");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        Files.createDirectories(work.resolve("out"));
        Files.writeString(work.resolve("out/thesis.tex"), "years of work");

        assertThatThrownBy(() -> ResultFolder.at(work.resolve("out")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        work.resolve("out") + ": the folder is not empty, and what it holds is no result of nuprobe\n"
                                + "    choose another folder for the result, or empty this one");
        for (String other : List.of("{}", "{ \"kind\": \"other\", \"files\": [\"thesis.tex\"] }", "no json", "[]")) {
            Files.writeString(work.resolve("out/result.json"), other);
            assertThatThrownBy(() -> ResultFolder.at(work.resolve("out"))).isInstanceOf(InvalidInput.class);
        }
        assertThat(work.resolve("out/thesis.tex")).hasContent("years of work");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(work.resolve("out"), "x");

        assertThatThrownBy(() -> ResultFolder.at(file))
                .hasMessage(file + ": this is a file, and a folder is wanted for the result");
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Path out = Files.createDirectories(work.resolve("out"));
        ResultFolder.at(out).write(outcome(Bench.ANALYSIS), ResultFolder.More.NONE);

        assertThat(out.resolve("result.json")).exists();
    }

    @Test
    void whenAPlotFailsNothingHalfWrittenRemains() throws IOException {
        Path out = work.resolve("out");
        ResultFolder.at(out).write(outcome(Bench.ANALYSIS), ResultFolder.More.NONE);
        byte[] before = Files.readAllBytes(out.resolve("result.json"));
        RunOutcome other = outcome(Bench.ANALYSIS.replace("seed: 7", "seed: 8"));

        assertThatThrownBy(() -> ResultFolder.at(out).write(other, folder -> {
                    throw new IOException("no ink");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no ink");
        assertThat(out.resolve("result.json")).hasBinaryContent(before);
        assertThat(names(work)).containsExactly("out");
    }

    @Test
    void aResultCannotRemoveFilesOutsideItsFolder() throws IOException {
        Path out = work.resolve("out");
        Files.writeString(work.resolve("precious.txt"), "mine");
        ResultFolder.at(out).write(outcome(Bench.ANALYSIS), ResultFolder.More.NONE);
        String json = Files.readString(out.resolve("result.json"));
        Files.writeString(out.resolve("result.json"), json.replace("\"citations.bib\"", "\"../precious.txt\""));
        ResultFolder.at(out).write(outcome(Bench.ANALYSIS), ResultFolder.More.NONE);

        assertThat(work.resolve("precious.txt")).hasContent("mine");
    }

    private static RunOutcome outcome(String text) {
        Workbench workbench = Bench.workbench();
        return workbench.run(workbench.check(Bench.document(text)), Progress.SILENT);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
