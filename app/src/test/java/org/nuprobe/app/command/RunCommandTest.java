package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class RunCommandTest {
    private static final String ANALYSIS = """
            format: 1
            title: Two exposures
            vary:
              exposure: [ 1 t yr, 16 t yr ]
            experiments:
              - use: xenon-nuclear-recoils
                with: { exposure: "${exposure}", response: { with: { bins: 3 } } }
            interactions: [ standard-model, magnetic-moment ]
            parameters:
              mu_nu: { scan: { from: 1e-12, to: 3e-9, points: 12, spacing: log } }
              solar_flux_b8: { fit: false }
              solar_flux_hep: { fit: false }
            statistic: { use: likelihood-ratio, with: { confidence: 90 %, data: asimov } }
            """;
    private static final String PLOT = """
            plots:
              - file: limit
                x: exposure
                y: mu_nu.upper
                scale: log
                overlay: { table: limits/neutrino-magnetic-moment.csv, labels: [ GEMMA, white-dwarf pulsation ] }
            """;

    @TempDir
    private Path folder;

    @Test
    void theTableStandsBelowTheConventionAndTheFilesAreNamed() {
        shell().write("two.yaml", ANALYSIS + PLOT);
        List<String> lines = shell().run("run", "two.yaml").fine().lines();
        assertThat(lines.get(0)).isEqualTo("Two exposures");
        int table = lines.indexOf("  exposure  mu_nu.upper [1e-12]");
        assertThat(table).isPositive();
        assertThat(lines.subList(0, table)).anyMatch(line -> line.contains("90 % CL: Delta chi2 = 2.71, two-sided"));
        assertThat(lines.get(table + 2)).startsWith("  1 t yr ");
        assertThat(lines.get(table + 3)).startsWith("  16 t yr ");
        assertThat(lines.subList(lines.size() - 8, lines.size()))
                .containsExactly(
                        "written to out/two:",
                        "  citations.bib",
                        "  limit.png",
                        "  limit.svg",
                        "  resolved.yaml",
                        "  result.json",
                        "  tables/ (6 files)",
                        "  values.csv");
        assertThat(folder.resolve("out/two/limit.svg")).content().contains("<svg", "GEMMA", "white-dwarf pulsation");
    }

    @Test
    void withStatisticsAloneTheLimitFallsWithTheFourthRootOfTheExposure() {
        shell().write("two.yaml", ANALYSIS);
        List<String> lines =
                shell().run("run", "two.yaml", "--out", "here").fine().lines();
        double one = limit(lines, "1 t yr");
        double sixteen = limit(lines, "16 t yr");
        // 16^(1/4) = 2; the signal itself adds to the fluctuations, which a small exposure notices.
        assertThat(one / sixteen).isBetween(1.9, 2.1);
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        shell().write("two.yaml", ANALYSIS);
        shell().run("run", "two.yaml", "--out", "one", "--threads", "1").fine();
        shell().run("run", "two.yaml", "--out", "many", "--threads", "4").fine();
        try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other =
                        folder.resolve("many").resolve(folder.resolve("one").relativize(file));
                assertThat(other).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void withoutPlotsNothingIsDrawn() {
        shell().write("two.yaml", ANALYSIS + PLOT);
        shell().run("run", "two.yaml", "--no-plots").fine();
        assertThat(folder.resolve("out/two/limit.svg")).doesNotExist();
        assertThat(folder.resolve("out/two/result.json")).exists();
    }

    @Test
    void aPlotThatCannotBeDrawnCostsNoNumbers() {
        shell().write("two.yaml", ANALYSIS + PLOT.replace("mu_nu.upper", "mu_nu.uper"));
        Shell.Answer answer = shell().run("run", "two.yaml");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("two.yaml:", "mu_nu.uper", "did you mean \"mu_nu.upper\"?");
        assertThat(answer.out()).contains("mu_nu.upper [1e-12]");
        assertThat(folder.resolve("out/two/result.json")).exists();
    }

    @Test
    void aRowThatTheOverlayDoesNotHaveIsFoundBeforeAnythingIsComputed() {
        shell().write("two.yaml", ANALYSIS + PLOT.replace("GEMMA", "GEMA"));
        Shell.Answer answer = shell().run("run", "two.yaml");
        assertThat(answer.err())
                .contains("limits/neutrino-magnetic-moment.csv has no row with the label \"GEMA\"")
                .contains("did you mean \"GEMMA\"?");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interactions: | interaction: | two.yaml:8:1: unknown key | did you mean \"interactions\"",
                "1 t yr, 16 | 1, 16 | two.yaml: | in t yr",
                "xenon-nuclear-recoils | xenon-nuclear-recoil | two.yaml:6:10: there is no experiment | did you mean",
                "1 t yr, 16 | -1 t yr, 16 | two.yaml: | exposure",
                "{ bins: 3 } | { bons: 3 } | two.yaml:7: | did you mean",
                "likelihood-ratio | likelyhood-ratio | two.yaml:13:19: there is no statistic | did you mean \"likelihood-ratio\"",
                "format: 1 | format: 2 | two.yaml:1: | format",
            })
    void aSlipIsFoundWithItsLineAndNothingIsWritten(String right, String wrong, String place, String hint) {
        shell().write("two.yaml", ANALYSIS.replace(right, wrong));
        Shell.Answer answer = shell().run("run", "two.yaml");
        assertThat(answer.err()).startsWith(place).contains(hint).doesNotContain("Exception", "\tat ");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileThatIsNoAnalysisIsRefused() throws IOException {
        shell().write("empty.yaml", "");
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.write(
                folder.resolve("binary.yaml"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff, (byte) 0xfe});
        for (String file : List.of("empty.yaml", "folder.yaml", "binary.yaml", "missing.yaml")) {
            Shell.Answer answer = shell().run("run", file);
            assertThat(answer.err()).as(file).contains(file).doesNotContain("Exception", "\tat ");
            assertThat(answer.code()).as(file).isEqualTo(2);
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void aFolderWithSomethingElseIsNotWrittenTo() {
        shell().write("two.yaml", ANALYSIS);
        Shell.Answer answer = shell().run("run", "two.yaml", "--out", ".");
        assertThat(answer.err()).contains("the folder is not empty");
        assertThat(answer.code()).isEqualTo(2);
    }

    @Test
    void atLeastOneThreadIsNeeded() {
        shell().write("two.yaml", ANALYSIS);
        shell().run("run", "two.yaml", "--threads", "0").wrong("--threads: there must be at least 1, not 0\n");
    }

    private Shell shell() {
        return new Shell(folder);
    }

    private static double limit(List<String> lines, String exposure) {
        String row = lines.stream()
                .filter(line -> line.startsWith("  " + exposure + " "))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(row.substring(exposure.length() + 2).strip());
    }
}
