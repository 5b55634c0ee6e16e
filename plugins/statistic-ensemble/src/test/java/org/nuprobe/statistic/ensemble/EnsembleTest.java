package org.nuprobe.statistic.ensemble;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EnsembleTest {
    private static final int TOYS = 800;
    private static final Parameter STRENGTH =
            Parameter.coefficient("mu", "signal strength").within(0, 20_000);
    private static final Parameter MEASURED = new Parameter(
            "x", Role.COEFFICIENT, Dimension.NUMBER, 2, Interval.ALL, new Constraint.Gaussian(2, 0.5), "measured");

    @Test
    void aMeasurementSpreadsByItsError() {
        Result result = evaluate(
                "sensitivity",
                "{ of: { use: likelihood-ratio, with: { confidence: 68.2689492137 % } }, toys: 500, values: [ x.upper ] }",
                measured(),
                scan(MEASURED, -3, 1, 3, 7));
        // The median of 500 is good to 1.25 0.5/sqrt(500) = 0.028, a quantile at 2 sigma to twice that.
        assertThat(value(result, "x.upper.median")).isCloseTo(2.5, within(0.11));
        assertThat(value(result, "x.upper.68-low")).isCloseTo(2, within(0.11));
        assertThat(value(result, "x.upper.68-high")).isCloseTo(3, within(0.13));
        assertThat(value(result, "x.upper.95-low")).isCloseTo(1.5, within(0.25));
        assertThat(value(result, "x.upper.95-high")).isCloseTo(3.5, within(0.25));
        assertThat(value(result, "x.upper.asimov")).isCloseTo(2.5, within(1e-6));
        assertThat(result.values()).hasSize(6);
    }

    @Test
    void bandsOfToysAreThoseOfTheAsimovSetWhereCountsAreMany() {
        // An error of 200 counts: Poisson is Gaussian to a hundredth of a width.
        int toys = 500;
        double width = 200;
        Likelihood model = counting(1, width * width);
        Scan scan = scan(STRENGTH, 0, 800);
        Result found = evaluate("sensitivity", "{ of: likelihood-ratio, toys: " + toys + " }", model, scan);
        Result asimov = evaluate("likelihood-ratio", "{ bands: true, data: asimov }", model, scan);
        assertThat(value(asimov, "mu.upper.median")).isCloseTo(1.6449 * width, within(0.01 * width));
        Map<String, Double> probabilities =
                Map.of("median", 0.5, "68-low", 0.15866, "68-high", 0.84134, "95-low", 0.02275, "95-high", 0.97725);
        probabilities.forEach((name, probability) -> {
            double expected = value(asimov, "mu.upper." + name);
            assertThat(value(found, "mu.upper." + name))
                    .isCloseTo(expected, within(4 * width * error(probability, expected / width, toys)));
        });
        assertThat(value(found, "mu.upper.asimov")).isCloseTo(value(asimov, "mu.upper"), within(1e-6 * width));
    }

    /**
     * The error of a quantile of upper ends without a signal, in widths of the best fit: sqrt(p (1 - p)/N) over the density of the ends,
     * that of the best fit x times dx/d(end). The end is x + z above the bound; below it end^2 - 2 end x = z^2.
     */
    private static double error(double probability, double end, int toys) {
        double z = 1.6448536269514722;
        double fit = end >= z ? end - z : (end * end - z * z) / (2 * end);
        double density = Math.exp(-0.5 * fit * fit) / Math.sqrt(2 * Math.PI);
        double slope = end >= z ? 1 : 0.5 * (1 + z * z / (end * end));
        return Math.sqrt(probability * (1 - probability) / toys) / (density * slope);
    }

    @Test
    void valuesThatAreMissingAreCounted() {
        Result result = evaluate(
                "sensitivity", "{ of: likelihood-ratio, toys: 50 }", counting(1, 100), scan(STRENGTH, 0, 5, 16));
        assertThat(value(result, "mu.upper.median")).isNaN();
        assertThat(result.statements())
                .anyMatch(text ->
                        text.matches("\\d+ of 50 toy experiments have no mu.upper, more than the 1.00 % that are "
                                + "tolerated, so there is no band: widen the scan"));
    }

    @ParameterizedTest
    @CsvSource({"68.27 %, 0.6827", "90 %, 0.90"})
    void intervalsOfAMeasurementCoverAsStated(String confidence, double nominal) {
        Result result = evaluate(
                "coverage",
                "{ of: { use: likelihood-ratio, with: { confidence: " + confidence + " } }, toys: 500, "
                        + "truths: [ { x: 2 }, { x: -1 } ] }",
                measured(),
                scan(MEASURED, -3, 1, 3, 7));
        double error = Math.sqrt(nominal * (1 - nominal) / 500);
        assertThat(value(result, "coverage.1")).isCloseTo(nominal, within(4 * error));
        assertThat(value(result, "coverage.2")).isCloseTo(nominal, within(4 * error));
        assertThat(value(result, "coverage.1.error")).isCloseTo(error, within(0.25 * error));
    }

    @Test
    void feldmanAndCousinsNeverUndercoverFewCounts() {
        Result result = evaluate(
                "coverage",
                "{ of: { use: likelihood-ratio, with: { calibration: feldman-cousins } }, toys: 200, "
                        + "truths: [ { mu: 0.5 }, { mu: 2.5 } ] }",
                counting(1, 3),
                scan(STRENGTH, 0, 2, 5, 10, 16));
        for (int k = 1; k <= 2; k++) {
            assertThat(value(result, "coverage." + k)).isBetween(0.9 - 4 * 0.0212, 1.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"68.27 %, 1, 2", "68.27 %, 1, 0.25", "90 %, 2.7055, 2.75", "90 %, 2.7055, 0"})
    void fewCountsAreCoveredAsOftenAsTheSumOverAllOfThemSays(String confidence, double threshold, double truth) {
        // 0.62 and 0.87 instead of 0.68, 0.85 and 0.98 instead of 0.90: quantiles of chi2 promise nothing for few
        // counts.
        int toys = 500;
        Result result = evaluate(
                "coverage",
                "{ of: { use: likelihood-ratio, with: { confidence: " + confidence + " } }, toys: " + toys
                        + ", truths: [ { mu: " + truth + " } ] }",
                counting(1, 1),
                scan(STRENGTH, 0, 20));
        double exact = exactly(threshold, truth, 1);
        assertThat(value(result, "coverage.1")).isCloseTo(exact, within(4 * Math.sqrt(exact * (1 - exact) / toys)));
    }

    /** The probability of counts whose Delta chi2 at the truth is below a threshold, over a known background. */
    private static double exactly(double threshold, double truth, double background) {
        double mean = truth + background;
        double probability = Math.exp(-mean);
        double sum = 0;
        for (int n = 0; n < 100; n++) {
            sum += deviance(n, mean) - deviance(n, Math.max(n, background)) < threshold ? probability : 0;
            probability *= mean / (n + 1);
        }
        return sum;
    }

    private static double deviance(int counts, double mean) {
        return 2 * (mean - counts + (counts == 0 ? 0 : counts * Math.log(counts / mean)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.95", "1, 0.9180", "2, 0.90"})
    void nearTheBoundTheIntervalOfChiSquareCoversMore(double widths, double expected) {
        // Of a Gaussian best fit: 0.95 - Phi(-(u^2 + z^2)/(2 u)) at u widths from the bound, until it is 0.90 at u = z.
        assertThat(coverage("likelihood-ratio", widths))
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / TOYS) + 0.003));
    }

    @ParameterizedTest
    @CsvSource({"0.5", "1"})
    void theTildeTestCoversAsStatedNearTheBound(double widths) {
        assertThat(coverage("{ use: likelihood-ratio, with: { test: t-mu-tilde } }", widths))
                .isCloseTo(0.9, within(4 * 0.0106 + 0.003));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "2, 0.9300"})
    void clsCoversMoreThanItSaysAndAlwaysWhatCannotBeSeen(double widths, double expected) {
        assertThat(coverage("{ use: likelihood-ratio, with: { calibration: cls } }", widths))
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / TOYS) + 0.003));
    }

    /** The coverage of many counts at a truth so many widths above the bound. */
    private static double coverage(String statistic, double widths) {
        double width = 200;
        String settings = "{ of: " + statistic + ", toys: " + TOYS + ", truths: [ { mu: " + widths * width + " } ] }";
        return value(evaluate("coverage", settings, counting(1, width * width), scan(STRENGTH, 0, 800)), "coverage.1");
    }

    @Test
    void aRegionOfTwoParametersIsCoveredToo() {
        Parameter y = new Parameter(
                "y", Role.COEFFICIENT, Dimension.NUMBER, 0, Interval.ALL, new Constraint.Gaussian(0, 1), "measured");
        Likelihood model = CountingLikelihood.of(List.of(MEASURED, y), List.of(new Template(Monomial.ONE, 1)));
        Scan plane = new Scan(
                List.of(new Scan.Axis(MEASURED, new double[] {0, 1, 3}), new Scan.Axis(y, new double[] {-1, 1})));
        Result result = evaluate("coverage", "{ of: likelihood-ratio, toys: 300 }", model, plane);
        assertThat(value(result, "coverage.1")).isCloseTo(0.9, within(4 * 0.0173));
        assertThat(result.statements())
                .contains("90 % CL: Delta chi2 = 4.61, two-sided, 2 degrees of freedom, asymptotic (Wilks)");
    }

    @Test
    void endsDecideWhereAStatisticMarksNoPoints() {
        Result ends = new Result(
                List.of(new Result.Value("x.upper", 3, org.nuprobe.spi.unit.Unit.parse("1"), "end")),
                List.of(),
                List.of());
        assertThat(Accepted.in(ends, List.of(MEASURED), new double[] {2.9})).isEqualTo(1);
        assertThat(Accepted.in(ends, List.of(MEASURED), new double[] {3.1})).isEqualTo(0);
        assertThat(Accepted.in(new Result(List.of(), List.of(), List.of()), List.of(MEASURED), new double[] {1}))
                .isNaN();
    }

    @Test
    void whatDoesNotFitIsExplained() {
        Scan scan = scan(STRENGTH, 0, 5, 10);
        assertThatThrownBy(() -> evaluate("sensitivity", "{ toys: 10 }", counting(1, 10), scan))
                .hasMessageContaining("the setting \"of\" of the statistic \"sensitivity\" is missing");
        assertThatThrownBy(() -> evaluate("coverage", "{ of: likelihood-ratio, toys: 1 }", counting(1, 10), scan))
                .hasMessageContaining("at least 2 are needed, not 1");
        assertThatThrownBy(() -> evaluate(
                        "coverage", "{ of: likelihood-ratio, toys: 5, truths: [ { nu: 1 } ] }", counting(1, 10), scan))
                .hasMessageContaining("no parameter of this id is free in the analysis; free are mu");
        assertThatThrownBy(() -> evaluate(
                        "coverage", "{ of: likelihood-ratio, toys: 5, truths: [ { mu: -1 } ] }", counting(1, 10), scan))
                .hasMessageContaining("-1 lies outside the bounds of the parameter");
        assertThatThrownBy(() -> evaluate(
                        "sensitivity",
                        "{ of: likelihood-ratio, toys: 5, values: [ mu.lowest ] }",
                        counting(1, 10),
                        scan))
                .hasMessageContaining(
                        "the statistic gives no value \"mu.lowest\"; there are mu.best, mu.lower, mu.upper");
    }

    @Test
    void aStatisticThatIgnoresObservedCountsIsRefused() {
        assertThatThrownBy(() -> evaluate(
                        "sensitivity",
                        "{ of: { use: likelihood-ratio, with: { data: asimov } }, toys: 10 }",
                        counting(1, 100),
                        scan(STRENGTH, 0, 20, 60)))
                .hasMessageContaining("it does not look at observed counts: leave its setting data out");
    }

    private static Likelihood measured() {
        return CountingLikelihood.of(List.of(MEASURED), List.of(new Template(Monomial.ONE, 1)));
    }

    private static Likelihood counting(double signal, double background) {
        return CountingLikelihood.of(
                List.of(STRENGTH),
                List.of(new Template(Monomial.of(STRENGTH), signal), new Template(Monomial.ONE, background)));
    }

    private static Scan scan(Parameter parameter, double... values) {
        return new Scan(List.of(new Scan.Axis(parameter, values)));
    }

    private static Result evaluate(String statistic, String settings, Likelihood model, Scan scan) {
        return TestBench.component(Kind.STATISTIC, statistic, settings).evaluate(model, scan, WorkUnits.of(5, 2));
    }

    private static double value(Result result, String id) {
        return result.values().stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value " + id + " in " + result.values()))
                .value();
    }
}
