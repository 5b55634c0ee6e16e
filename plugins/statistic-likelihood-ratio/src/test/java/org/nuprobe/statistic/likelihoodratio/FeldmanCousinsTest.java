package org.nuprobe.statistic.likelihoodratio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;
import org.nuprobe.testkit.golden.GoldenTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class FeldmanCousinsTest {
    @ParameterizedTest
    @CsvSource({"90, 90 %", "68, 68.27 %"})
    void intervalsOverAKnownBackgroundAreThoseOfThePaper(String name, String confidence) throws IOException {
        Path file = Path.of("src/test/golden/feldman-cousins-" + name + ".csv");
        List<double[]> rows = Files.readAllLines(file).stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> DoubleStream.of(IntStream.range(0, 2)
                                .mapToDouble(k -> Double.parseDouble(line.split(",")[k]))
                                .toArray())
                        .toArray())
                .toList();
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("background", rows.stream().mapToDouble(row -> row[0]).toArray());
        columns.put("counts", rows.stream().mapToDouble(row -> row[1]).toArray());
        columns.put("lower", new double[rows.size()]);
        columns.put("upper", new double[rows.size()]);
        for (int k = 0; k < rows.size(); k++) {
            Result result = interval(rows.get(k)[0], rows.get(k)[1], confidence);
            columns.get("lower")[k] = printed(value(result, "mu.lower"));
            columns.get("upper")[k] = printed(value(result, "mu.upper"));
        }
        GoldenTable.in(file).assertMatches(columns);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "0.7, 0", "1.3, 4", "3, 0", "4.2, 6", "2.9, 11"})
    void endsAreWhereTheConstructionByHandChangesItsMind(double background, int counts) {
        Result result = interval(background, counts, "90 %");
        double lower = value(result, "mu.lower");
        double upper = value(result, "mu.upper");
        assertThat(accepted(upper - 1e-6, background, counts)).isTrue();
        assertThat(accepted(upper + 1e-6, background, counts)).isFalse();
        assertThat(accepted(lower + 1e-6, background, counts)).isTrue();
        assertThat(lower == 0 || !accepted(lower - 1e-6, background, counts)).isTrue();
    }

    @Test
    void theSumOverAllCountsIsSaid() {
        assertThat(interval(3, 4, "90 %").statements())
                .contains(
                        "90 % CL, two-sided: t_mu, ordered as Feldman and Cousins do, summed over all counts of the single bin");
    }

    @Test
    void toysOfTwoBinsGiveTheIntervalOfTheirSum() {
        // Two halves of one bin: the sum is sufficient, so that nothing but the toy experiments differs.
        Likelihood halves = CountingLikelihood.of(
                        List.of(STRENGTH),
                        List.of(new Template(Monomial.of(STRENGTH), 0.5, 0.5), new Template(Monomial.ONE, 0.5, 0.5)))
                .observing(2, 3);
        Result result = evaluate(
                "likelihood-ratio",
                "{ calibration: feldman-cousins, toys: 500 }",
                halves,
                scan(STRENGTH, linear(0, 12, 25)));
        // 5 counts over 1: [1.25, 8.99]. Between points of the scan p jumps, so an end is good to the step of the scan.
        assertThat(value(result, "mu.lower")).isCloseTo(1.25, within(0.5));
        assertThat(value(result, "mu.upper")).isCloseTo(8.99, within(0.5));
        double[] p = column(result, "profile", "p_value");
        double[] error = column(result, "profile", "p_value_error");
        double[] exact = column(interval(1, 5, "90 %", linear(0, 12, 25)), "profile", "p_value");
        for (int k = 0; k < p.length; k++) {
            assertThat(p[k]).isCloseTo(exact[k], within(4.5 * error[k]));
        }
    }

    @Test
    void aRegionOfTwoParametersHasAPValueAtEveryPoint() {
        Parameter other = Parameter.coefficient("nu", "other coupling").within(0, 100);
        Likelihood model = CountingLikelihood.of(
                        List.of(STRENGTH, other),
                        List.of(
                                new Template(Monomial.of(STRENGTH), 10, 0),
                                new Template(Monomial.of(other), 0, 10),
                                new Template(Monomial.ONE, 100, 100)))
                .observing(150, 130);
        Scan plane =
                new Scan(List.of(new Scan.Axis(STRENGTH, linear(0, 10, 5)), new Scan.Axis(other, linear(0, 10, 5))));
        Result result = evaluate("likelihood-ratio", "{ calibration: feldman-cousins, toys: 200 }", model, plane);
        double[] difference = column(result, "profile", "delta_chi2");
        double[] p = column(result, "profile", "p_value");
        double[] error = column(result, "profile", "p_value_error");
        double[] accepted = column(result, "profile", "accepted");
        assertThat(p).hasSize(25);
        for (int row = 0; row < p.length; row++) {
            assertThat(accepted[row]).isEqualTo(p[row] > 0.1 ? 1 : 0);
            if (column(result, "profile", "mu")[row] > 3 && column(result, "profile", "nu")[row] > 3) {
                // Far from the bounds: chi2 with two degrees of freedom, p = exp(-t/2).
                assertThat(p[row]).isCloseTo(Math.exp(-difference[row] / 2), within(4 * error[row] + 0.02));
            }
        }
        assertThat(result.values()).extracting(Result.Value::id).doesNotContain("delta-chi2.threshold");
        assertThat(result.statements())
                .anyMatch(text -> text.startsWith("90 % CL, region: t_mu, ordered as Feldman and Cousins do, 200 toy"));
    }

    @Test
    void aCouplingThatIsNotBoundedHasTheSameIntervalInItsSquare() {
        Result result = evaluate(
                "likelihood-ratio",
                "{ calibration: feldman-cousins }",
                oneBin(MU.within(0, 10), 2, 1, 3).observing(10),
                scan(MU.within(0, 10), linear(0, 5, 26)));
        assertThat(printed(Math.pow(value(result, "mu.upper"), 2))).isEqualTo(13.5);
        assertThat(printed(Math.pow(value(result, "mu.lower"), 2))).isEqualTo(2.63);
    }

    private static Result interval(double background, double counts, String confidence) {
        return interval(background, counts, confidence, linear(0, 20, 81));
    }

    private static Result interval(double background, double counts, String confidence, double[] values) {
        return evaluate(
                "likelihood-ratio",
                "{ calibration: feldman-cousins, confidence: " + confidence + " }",
                oneBin(STRENGTH, 1, 1, background).observing(counts),
                scan(STRENGTH, values));
    }

    private static double printed(double value) {
        return Math.round(100 * value) / 100.0;
    }

    /** The construction of the paper, section IV A: counts are taken in falling order of R until their probability is enough. */
    private static boolean accepted(double mu, double background, int observed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 90).boxed().toList());
        order.sort(Comparator.comparingDouble(n ->
                -probability(n, mu + background) / probability(n, Math.max(0, n - background) + background)));
        double sum = 0;
        for (int n : order) {
            if (n == observed) {
                return true;
            }
            sum += probability(n, mu + background);
            if (sum >= 0.9) {
                return false;
            }
        }
        return false;
    }

    private static double probability(int n, double mean) {
        double probability = Math.exp(-mean);
        for (int k = 1; k <= n; k++) {
            probability *= mean / k;
        }
        return probability;
    }
}
