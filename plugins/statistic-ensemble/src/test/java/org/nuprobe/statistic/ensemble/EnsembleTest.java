package org.nuprobe.statistic.ensemble;

import java.util.List;
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
    private static final Parameter STRENGTH =
            Parameter.coefficient("mu", "signal strength").within(0, 1000);
    private static final Parameter MEASURED = new Parameter(
            "x", Role.COEFFICIENT, Dimension.NUMBER, 2, Interval.ALL, new Constraint.Gaussian(2, 0.5), "measured");

    @Test
    void aMeasurementSpreadsByItsError() {
        Result result = evaluate(
                "sensitivity",
                "{ of: { use: likelihood-ratio, with: { confidence: 68.2689492137 % } }, toys: 800, values: [ x.upper ] }",
                measured(),
                scan(MEASURED, -3, 1, 3, 7));
        // The median of 800 is good to 1.25 0.5/sqrt(800) = 0.022, a quantile at 2 sigma to twice that.
        assertThat(value(result, "x.upper.median")).isCloseTo(2.5, within(0.09));
        assertThat(value(result, "x.upper.68-low")).isCloseTo(2, within(0.11));
        assertThat(value(result, "x.upper.68-high")).isCloseTo(3, within(0.11));
        assertThat(value(result, "x.upper.95-low")).isCloseTo(1.5, within(0.2));
        assertThat(value(result, "x.upper.95-high")).isCloseTo(3.5, within(0.2));
        assertThat(value(result, "x.upper.asimov")).isCloseTo(2.5, within(1e-6));
        assertThat(result.values()).hasSize(6);
    }

    @Test
    void bandsOfToysAreThoseOfTheAsimovSetWhereCountsAreMany() {
        Likelihood model = counting(1, 10_000);
        Scan scan = scan(STRENGTH, 0, 100, 200, 400, 600);
        Result toys = evaluate("sensitivity", "{ of: likelihood-ratio, toys: 300 }", model, scan);
        Result asimov = evaluate("likelihood-ratio", "{ bands: true, data: asimov }", model, scan);
        assertThat(value(asimov, "mu.upper.median")).isCloseTo(value(asimov, "mu.upper"), within(1e-6));
        for (String name : List.of("median", "68-low", "68-high", "95-low", "95-high")) {
            assertThat(value(toys, "mu.upper." + name)).isCloseTo(value(asimov, "mu.upper." + name), within(30.0));
        }
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
                "{ of: { use: likelihood-ratio, with: { confidence: " + confidence + " } }, toys: 800, "
                        + "truths: [ { x: 2 }, { x: -1 } ] }",
                measured(),
                scan(MEASURED, -3, 1, 3, 7));
        double error = Math.sqrt(nominal * (1 - nominal) / 800);
        assertThat(value(result, "coverage.1")).isCloseTo(nominal, within(4 * error));
        assertThat(value(result, "coverage.2")).isCloseTo(nominal, within(4 * error));
        assertThat(value(result, "coverage.1.error")).isCloseTo(error, within(0.1 * error));
    }

    @Test
    void feldmanAndCousinsNeverUndercoverFewCounts() {
        Result result = evaluate(
                "coverage",
                "{ of: { use: likelihood-ratio, with: { calibration: feldman-cousins } }, toys: 200, "
                        + "truths: [ { mu: 0 }, { mu: 0.5 }, { mu: 2.5 }, { mu: 6 } ] }",
                counting(1, 3),
                scan(STRENGTH, 0, 2, 5, 10, 16));
        for (int k = 1; k <= 4; k++) {
            assertThat(value(result, "coverage." + k)).isBetween(0.9 - 4 * 0.0212, 1.0);
        }
    }

    @Test
    void atTheBoundTheAsymptoticIntervalOvercoversAndClsMore() {
        Scan scan = scan(STRENGTH, 0, 30, 80, 200);
        double chi2 = value(
                evaluate("coverage", "{ of: likelihood-ratio, toys: 600 }", counting(1, 1000), scan), "coverage.1");
        // The best fit is held back in half of all experiments: 1 - 0.10/2.
        assertThat(chi2).isCloseTo(0.95, within(4 * 0.0089));
        double bounded = value(
                evaluate(
                        "coverage",
                        "{ of: { use: likelihood-ratio, with: { calibration: cls } }, toys: 150, truths: [ { mu: 20 } ] }",
                        counting(1, 1000),
                        scan),
                "coverage.1");
        assertThat(bounded).isGreaterThan(0.92);
    }

    @Test
    void theTildeTestCoversAsStatedNearTheBound() {
        Result result = evaluate(
                "coverage",
                "{ of: { use: likelihood-ratio, with: { test: t-mu-tilde } }, toys: 250, "
                        + "truths: [ { mu: 15 }, { mu: 60 } ] }",
                counting(1, 1000),
                scan(STRENGTH, 0, 30, 80, 200));
        assertThat(value(result, "coverage.1")).isCloseTo(0.9, within(4 * 0.019));
        assertThat(value(result, "coverage.2")).isCloseTo(0.9, within(4 * 0.019));
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
