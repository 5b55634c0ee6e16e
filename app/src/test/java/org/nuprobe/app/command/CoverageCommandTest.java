package org.nuprobe.app.command;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

final class CoverageCommandTest {
    private static final String ANALYSIS = """
            format: 1
            experiments:
              - use: xenon-nuclear-recoils
                with: { exposure: 10 t yr, response: { with: { bins: 3 } } }
            interactions: [ standard-model, magnetic-moment ]
            parameters:
              mu_nu: { scan: { from: 1e-12, to: 3e-9, points: 12, spacing: log } }
            statistic: { use: likelihood-ratio, with: { confidence: 90 % } }
            plots:
              - { file: chi, x: mu_nu, y: profile.delta_chi2 }
            """;

    @TempDir
    private Path folder;

    @Test
    void everyTruthHasItsCoverage() {
        Shell shell = new Shell(folder);
        shell.write("moment.yaml", ANALYSIS);
        assertThat(shell.run("coverage", "moment.yaml", "--toys", "60", "--truth", "mu_nu=0", "--truth", "mu_nu=3e-10")
                        .fine()
                        .out())
                .contains("90 % CL: Delta chi2 = 2.71, two-sided")
                .containsPattern(
                        "coverage.1 +(1\\.000|0\\.[89]\\d*) +at mu_nu = 0: held in \\d\\d of 60 toy experiments")
                .containsPattern(
                        "coverage.2 +(1\\.000|0\\.[789]\\d*) +at mu_nu = 3e-10: held in \\d\\d of 60 toy experiments");
        assertThat(folder.toFile().list()).containsExactly("moment.yaml");
    }

    @Test
    void theResultCanBeWrittenAndRunAgain() {
        Shell shell = new Shell(folder);
        shell.write("moment.yaml", ANALYSIS);
        String said = shell.run("coverage", "moment.yaml", "--toys", "20", "--out", "result")
                .fine()
                .out();
        assertThat(said).contains("written to result");
        assertThat(folder.resolve("result/resolved.yaml")).content().contains("use: coverage", "of:", "toys: 20");
        String again = shell.run("run", "result/resolved.yaml", "--out", "again")
                .fine()
                .out();
        String line = said.lines()
                .filter(each -> each.contains("held in"))
                .findFirst()
                .orElseThrow();
        assertThat(again).contains(line.strip());
    }

    @Test
    void whatDoesNotFitIsExplained() {
        Shell shell = new Shell(folder);
        shell.write("moment.yaml", ANALYSIS);
        shell.write("flux.yaml", "format: 1\nflux: { source: solar, from: 0.1 MeV, to: 10 MeV, points: 5 }\n");
        assertThat(shell.run("coverage", "moment.yaml", "--truth", "mu_nu").err())
                .contains("--truth: \"mu_nu\" is no value of a parameter", "write for example mu_nu=1e-11");
        assertThat(shell.run("coverage", "moment.yaml", "--truth", "nu=1").err())
                .contains("no parameter of this id is free in the analysis; free are ");
        assertThat(shell.run("coverage", "flux.yaml").err())
                .contains("no analysis here has a statistic, so there is nothing to cover");
    }
}
