package org.nuprobe.statistic.likelihoodratio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;
import org.nuprobe.testkit.golden.GoldenTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.poisson;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class DiscoveryTest {
    private static final Scan SCAN = scan(STRENGTH, linear(0, 20, 21));

    @Test
    void theExpectedSignificanceIsTheFormulaOfTheAsimovSet() throws IOException {
        Path file = Path.of("src/test/golden/asimov-significance.csv");
        List<String[]> rows = Files.readAllLines(file).stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.split(","))
                .toList();
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(
                "signal",
                rows.stream().mapToDouble(row -> Double.parseDouble(row[0])).toArray());
        columns.put(
                "background",
                rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray());
        columns.put("significance", new double[rows.size()]);
        for (int k = 0; k < rows.size(); k++) {
            Parameter strength = new Parameter(
                    "mu", Role.COEFFICIENT, Dimension.NUMBER, 1, Interval.NON_NEGATIVE, Constraint.NONE, "strength");
            Result result = evaluate(
                    "discovery",
                    "{ data: asimov }",
                    oneBin(strength, 1, columns.get("signal")[k], columns.get("background")[k]),
                    scan(strength, linear(0, 3, 7)));
            columns.get("significance")[k] = value(result, "significance.expected");
            assertThat(value(result, "significance")).isEqualTo(value(result, "significance.expected"));
        }
        GoldenTable.in(file).assertMatches(columns);
    }

    @Test
    void aDeficitIsNoDiscovery() {
        Result result = evaluate("discovery", "{}", oneBin(MU, 1, 1, 100).observing(80), scan(MU, linear(-50, 50, 11)));
        assertThat(value(result, "q0")).isZero();
        assertThat(value(result, "significance")).isZero();
        assertThat(value(result, "p-value")).isEqualTo(0.5);
    }

    @Test
    void aDeviationCountsOnEitherSide() {
        Result result = evaluate(
                "discovery",
                "{ evidence: deviation, without-signal: 0 }",
                oneBin(MU, 1, 1, 100).observing(80),
                scan(MU, linear(-50, 50, 11)));
        double t = poisson(80, 100);
        assertThat(value(result, "t")).isCloseTo(t, within(1e-9));
        assertThat(value(result, "p-value")).isCloseTo(2 * Normal.above(Math.sqrt(t)), within(1e-9));
    }

    @Test
    void twoParametersDeviateWithTwoDegreesOfFreedom() {
        Parameter x = MU.constrained(new Constraint.Gaussian(3, 1));
        Parameter y = Parameter.coefficient("nu", "other").constrained(new Constraint.Gaussian(4, 1));
        Likelihood model = CountingLikelihood.of(List.of(x, y), List.of(new Template(Monomial.ONE, 1)))
                .observing(1);
        Result result = evaluate(
                "discovery",
                "{}",
                model,
                new Scan(List.of(new Scan.Axis(x, linear(0, 5, 6)), new Scan.Axis(y, linear(0, 5, 6)))));
        assertThat(value(result, "t")).isCloseTo(25, within(1e-9));
        assertThat(value(result, "p-value") / Math.exp(-12.5)).isCloseTo(1, within(1e-9));
        assertThat(result.statements())
                .contains("tested is mu = 0, nu = 0 by t_mu, asymptotic: chi2 with 2 degrees of freedom");
    }

    @Test
    void toysOfOneBinCountTheTailOfPoisson() {
        Result result = evaluate(
                "discovery",
                "{ calibration: toys, toys: 20000 }",
                oneBin(STRENGTH, 1, 1, 2).observing(5),
                SCAN);
        double tail = PoissonDistribution.of(2).survivalProbability(4);
        assertThat(value(result, "p-value")).isCloseTo(tail, within(4 * Math.sqrt(tail / 20000)));
        assertThat(value(result, "p-value.error")).isCloseTo(Math.sqrt(tail * (1 - tail) / 20000), within(1e-4));
    }

    @Test
    void whatNoToyReachesIsALowerBound() {
        Result result = evaluate(
                "discovery",
                "{ calibration: toys, toys: 500 }",
                oneBin(STRENGTH, 1, 1, 2).observing(30),
                SCAN);
        assertThat(value(result, "p-value")).isZero();
        assertThat(value(result, "significance")).isCloseTo(Normal.significance(1 / 500.0), within(1e-12));
        assertThat(result.statements())
                .contains(
                        "none of 500 toy experiments is as extreme as the data: the significance given is that of one in "
                                + "500, a lower bound");
    }

    @Test
    void countsWithoutAnyBackgroundAreAnInfiniteDiscovery() {
        Result result = evaluate("discovery", "{}", oneBin(STRENGTH, 1, 1, 0).observing(2), SCAN);
        assertThat(value(result, "significance")).isInfinite();
        assertThat(result.statements())
                .contains("without the signal the data are impossible: a bin has counts and expects none");
    }

    @Test
    void whatDoesNotFitIsExplained() {
        assertThatThrownBy(() -> evaluate("discovery", "{ calibration: cls }", oneBin(STRENGTH, 1, 1, 2), SCAN))
                .hasMessageContaining("a discovery is calibrated by asymptotic or toys");
        assertThatThrownBy(() -> evaluate("discovery", "{ toys: 50 }", oneBin(STRENGTH, 1, 1, 2), SCAN))
                .hasMessageContaining("no toy experiments are made; leave it out, or write calibration: toys");
        assertThatThrownBy(() -> evaluate("discovery", "{ without-signal: -1 }", oneBin(STRENGTH, 1, 1, 2), SCAN))
                .hasMessageContaining("mu cannot be -1, it lies outside its bounds");
        assertThatThrownBy(() -> evaluate("discovery", "{ without-signal: 1 keV }", oneBin(STRENGTH, 1, 1, 2), SCAN))
                .hasMessageContaining("a plain number is wanted here");
    }
}
