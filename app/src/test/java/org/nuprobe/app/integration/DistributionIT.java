package org.nuprobe.app.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class DistributionIT {
    @TempDir
    private Path folder;

    @Test
    void everyPluginIsFoundOnTheModulePath() {
        Distribution.Answer answer = run("plugins");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("source-solar", "propagation-solar-msw", "target-isotopes", "interaction-standard-model")
                .contains(
                        "interaction-electromagnetic",
                        "response-recoil",
                        "experiment-card",
                        "statistic-likelihood-ratio")
                .doesNotContain("problem");
    }

    @Test
    void b8NeutrinosInATonneYearOfXenonAreCounted() {
        Distribution.Answer answer = run(
                "events",
                "--source",
                "solar",
                "--component",
                "b8",
                "--target",
                "xenon",
                "--channel",
                "nuclear",
                "--threshold",
                "0.3 keV",
                "--exposure",
                "1 t yr",
                "--format",
                "json");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        double events = Double.parseDouble(answer.out().replaceFirst("(?s).*?\"events\": ([0-9.eE+-]+),.*", "$1"));
        assertThat(events).isCloseTo(499.0, within(4.99));
    }

    @Test
    void aSpectrumIsPrintedAndDrawn() {
        Distribution.Answer answer = run(
                "spectrum",
                "--source",
                "solar",
                "--target",
                "xenon",
                "--channel",
                "electron",
                "--interaction",
                "standard-model",
                "--interaction",
                "magnetic-moment",
                "--set",
                "mu_nu=1e-11",
                "--from",
                "0.1 keV",
                "--to",
                "30 keV",
                "--points",
                "200",
                "--format",
                "csv",
                "--plot",
                "spectrum.svg");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        List<String> lines = answer.lines();
        assertThat(lines).hasSize(201);
        assertThat(lines.get(0)).startsWith("recoil_keV,rate_per_t_yr_keV,pp,");
        assertThat(folder.resolve("spectrum.svg")).content().contains("<svg");
    }

    @Test
    void anAnalysisRunsFromFileToFolder() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), """
                format: 1
                vary:
                  exposure: [ 1 t yr, 40 t yr ]
                experiments:
                  - { use: xenon-electron-recoils, with: { exposure: "${exposure}" } }
                interactions: [ standard-model, magnetic-moment ]
                parameters:
                  mu_nu: { scan: { from: 1e-13, to: 1e-10, points: 8, spacing: log } }
                statistic: { use: likelihood-ratio, with: { confidence: 90 %, data: asimov } }
                plots:
                  - { file: limit, x: exposure, y: mu_nu.upper }
                """);
        Distribution.Answer answer = run("run", "small.yaml");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("mu_nu.upper [1e-12]", "Delta chi2 = 2.71, two-sided", "written to out/small:");
        assertThat(folder.resolve("out/small")).isDirectoryContaining("glob:**/{result.json,limit.svg,limit.png}");
    }

    @Test
    void wrongInputIsExitCodeTwoWithoutATrace() {
        Distribution.Answer answer =
                run("events", "--source", "sollar", "--target", "xenon", "--channel", "nuclear", "--threshold", "0.3");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("did you mean \"solar\"?", "has no unit")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void aBrokenExtensionIsExitCodeThreeWithoutATrace() throws IOException {
        Files.createDirectories(folder.resolve("extensions/broken"));
        Files.writeString(folder.resolve("extensions/broken/broken.jar"), "no jar");
        Distribution.Answer answer = run("plugins", "--extensions", "extensions");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("1 problem", "broken.jar").doesNotContain("\tat ");
    }

    private Distribution.Answer run(String... arguments) {
        return Distribution.run(folder, arguments);
    }
}
