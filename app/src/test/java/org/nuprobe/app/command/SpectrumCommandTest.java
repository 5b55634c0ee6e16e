package org.nuprobe.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class SpectrumCommandTest {
    @TempDir
    private Path folder;

    @Test
    void csvBeginsWithRecoilAndRateThenTheComponents() {
        List<String> lines = spectrum(
                        "electron", "--from", "0.1 keV", "--to", "30 keV", "--points", "20", "--format", "csv")
                .fine()
                .lines();
        assertThat(lines.get(0)).isEqualTo("recoil_keV,rate_per_t_yr_keV,pp,pep,hep,be7,b8,n13,o15,f17");
        assertThat(lines).hasSize(21);
        assertThat(row(lines.get(1))[0]).isEqualTo(0.1);
        assertThat(row(lines.get(20))[0]).isCloseTo(30, within(1e-12));
    }

    @Test
    void theRateIsTheSumOfTheComponents() {
        for (String line : rows(spectrum("electron", "--to", "30 keV", "--points", "7", "--format", "csv"))) {
            double[] row = row(line);
            double sum = Arrays.stream(row, 2, row.length).sum();
            assertThat(row[1]).isPositive().isCloseTo(sum, within(1e-12 * sum));
        }
    }

    @Test
    void theIntegralOfTheSpectrumIsTheNumberOfEvents() {
        List<String> rows = rows(spectrum(
                "nuclear",
                "--component",
                "b8",
                "--from",
                "0.3 keV",
                "--to",
                "3 keV",
                "--points",
                "2001",
                "--spacing",
                "linear",
                "--format",
                "csv"));
        double integral = 0;
        for (int k = 1; k < rows.size(); k++) {
            double[] left = row(rows.get(k - 1));
            double[] right = row(rows.get(k));
            integral += (right[0] - left[0]) * (right[1] + left[1]) / 2;
        }
        List<String> events = run(
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
                        "--upper",
                        "3 keV",
                        "--format",
                        "csv")
                .fine()
                .lines();
        double counted = row(events.get(1).replace("b8", "0"))[1];
        assertThat(integral).isCloseTo(counted, within(1e-5 * counted));
    }

    @Test
    void aMagneticMomentAddsMostAtSmallRecoils() {
        String[] grid = {"--from", "0.1 keV", "--to", "10 keV", "--points", "2", "--format", "csv"};
        List<String> standard = rows(spectrum("electron", grid));
        List<String> arguments = new ArrayList<>(List.of(grid));
        arguments.addAll(
                List.of("--interaction", "standard-model", "--interaction", "magnetic-moment", "--set", "mu_nu=1e-11"));
        List<String> magnetic = rows(spectrum("electron", arguments.toArray(String[]::new)));
        double low = row(magnetic.get(0))[1] / row(standard.get(0))[1];
        double high = row(magnetic.get(1))[1] / row(standard.get(1))[1];
        assertThat(low).isGreaterThan(10);
        assertThat(high).isBetween(1.0, low / 10);
    }

    @Test
    void withoutAnEndTheSpectrumReachesTheLargestRecoil() {
        List<String> rows = rows(
                spectrum("nuclear", "--component", "pep", "--from", "1e-6 keV", "--points", "3", "--format", "csv"));
        assertThat(row(rows.get(2))[0]).isBetween(0.03, 0.04);
    }

    @Test
    void jsonHoldsTheColumnsAndTheQuestion() {
        String json = spectrum("nuclear", "--to", "3 keV", "--points", "2", "--format", "json")
                .fine()
                .out();
        assertThat(json)
                .startsWith("{\n  \"recoil_keV\": [\n    0.1,\n    3\n  ],\n  \"rate_per_t_yr_keV\": [")
                .contains("\"by_component\": {\n    \"pp\": [", "\"target\": \"xenon\"", "\"data\": {");
    }

    @Test
    void theTableIsAligned() {
        List<String> lines = spectrum("nuclear", "--component", "b8", "--to", "1 keV", "--points", "2")
                .fine()
                .lines();
        int header = lines.indexOf("") + 1;
        assertThat(lines.get(header)).matches("recoil \\[keV\\] +total +b8");
        assertThat(lines.get(header + 1)).matches("-+  -+  -+");
        assertThat(lines).hasSize(header + 4);
    }

    @Test
    void aPlotIsWrittenInTheFormatOfItsName() throws Exception {
        spectrum("electron", "--to", "30 keV", "--points", "5", "--plot", "rate.svg")
                .fine();
        String svg = Files.readString(folder.resolve("rate.svg"));
        assertThat(svg).contains("<svg");
        spectrum("electron", "--component", "pp", "--to", "30 keV", "--points", "5", "--plot", "rate.png")
                .fine();
        assertThat(Files.readAllBytes(folder.resolve("rate.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--plot | rate.pdf | --plot: \"rate.pdf\" does not end in .svg or .png",
                "--plot | nowhere/rate.svg | --plot: there is no folder to put nowhere/rate.svg into",
                "--points | 1 | --points: a spectrum has 2 to 100000 points, not 1",
                "--spacing | lin | --spacing: there is no choice \"lin\"",
                "--from | 40 keV | --to: 30 keV is not above --from 40 keV",
                "--from | 0 keV | --from: \"0 keV\" is not above zero",
            })
    void aValueThatCannotBeMeantIsRefused(String option, String value, String complaint) {
        Shell.Answer answer = spectrum("electron", "--to", "30 keV", option, value);
        assertThat(answer.err()).startsWith(complaint);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStartBeyondTheLargestRecoilIsAFailedComputation() {
        Shell.Answer answer = spectrum("nuclear", "--component", "pp", "--from", "1 MeV");
        assertThat(answer.err()).startsWith("nuprobe: no recoil is as large as 1 MeV");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void aRateOfZeroIsPrintedButCannotBeDrawn() {
        Shell.Answer answer =
                spectrum("nuclear", "--interaction", "pseudoscalar-mediator", "--points", "3", "--plot", "zero.svg");
        assertThat(answer.err()).startsWith("nuprobe: the rate is zero everywhere: there is nothing to draw");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    private Shell.Answer spectrum(String channel, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("spectrum", "--source", "solar", "--target", "xenon", "--channel", channel));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Shell.Answer run(String... arguments) {
        return new Shell(folder).run(arguments);
    }

    private static List<String> rows(Shell.Answer answer) {
        List<String> lines = answer.fine().lines();
        return lines.subList(1, lines.size());
    }

    private static double[] row(String line) {
        return Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
    }
}
