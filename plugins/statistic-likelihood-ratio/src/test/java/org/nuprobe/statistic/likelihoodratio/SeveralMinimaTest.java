package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.NINETY;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.logarithmic;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.poisson;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.solve;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class SeveralMinimaTest {
    @Test
    void anExcessIsFoundAlthoughTheSlopeVanishesWhereTheFitStarts() {
        Result result =
                evaluate(NINETY, oneBin(MU, 2, 1e22, 100).observing(150), scan(MU, logarithmic(1e-13, 1e-9, 41)));

        assertThat(value(result, "mu.best") / Math.sqrt(50e-22)).isCloseTo(1, within(1e-6));
        double level = NINETY.threshold(1);
        double lower = -solve(rate -> poisson(150, 100 - rate), level, -50, 0);
        double upper = solve(rate -> poisson(150, 100 + rate), level, 50, 500);
        assertThat(value(result, "mu.lower") / Math.sqrt(lower * 1e-22)).isCloseTo(1, within(1e-6));
        assertThat(value(result, "mu.upper") / Math.sqrt(upper * 1e-22)).isCloseTo(1, within(1e-6));
    }

    @Test
    void ofTwoMirrorImagesTheOneInTheScanIsGiven() {
        Result result = evaluate(NINETY, oneBin(MU, 2, 1, 100).observing(150), scan(MU, linear(-20, -1, 39)));

        assertThat(value(result, "mu.best")).isCloseTo(-Math.sqrt(50), within(1e-6));
        assertThat(value(result, "mu.lower")).isBetween(-20.0, -Math.sqrt(50));
    }

    @Test
    void aCouplingThatCancelsTheSignalHasTwoAcceptedBands() {
        Result result = evaluate(NINETY, cancelling(MU).observing(100), scan(MU, linear(0, 2, 41)));

        double edge = solve(g -> poisson(100, 100 * Math.pow(1 - g * g, 2)), NINETY.threshold(1), 0, 0.9);
        assertThat(value(result, "mu.best")).isCloseTo(0, within(1e-9));
        assertThat(value(result, "mu.upper")).isCloseTo(edge, within(1e-6));
        assertThat(result.statements())
                .anySatisfy(text -> assertThat(text)
                        .startsWith("several crossings: Delta chi2 <= 2.71 in (below the scan")
                        .contains(" and [1.3")
                        .contains("those of the interval that holds the best fit"));
    }

    @Test
    void anIntervalBelowTheScanIsFoundFromTheBound() {
        Parameter coupling = MU.within(0, 5);
        Result result = evaluate(NINETY, cancelling(coupling).observing(102), scan(coupling, linear(1.2, 2, 41)));

        double edge = solve(g -> poisson(102, 100 * Math.pow(1 - g * g, 2)), NINETY.threshold(1), 0, 0.9);
        assertThat(value(result, "mu.best")).isCloseTo(Math.sqrt(1 + Math.sqrt(1.02)), within(1e-6));
        assertThat(value(result, "mu.lower")).isGreaterThan(1.3);
        assertThat(result.statements())
                .anySatisfy(text -> assertThat(text)
                        .startsWith("several crossings: Delta chi2 <= 2.71 in ")
                        .contains("%.4f] and [1.3".formatted(edge)));
    }

    @Test
    void aValleyBetweenThePointsOfTheScanHoldsTheBestFit() {
        // With three points the two bands are only noticed through the fits that start from them.
        Result result = evaluate(NINETY, cancelling(MU).observing(4), scan(MU, 0.2, 0.7, 1.4));

        assertThat(Math.pow(1 - Math.pow(value(result, "mu.best"), 2), 2)).isCloseTo(0.04, within(1e-6));
        assertThat(value(result, "chi2.minimum")).isCloseTo(0, within(1e-9));
    }

    /** One bin with the square of an amplitude 1 - g^2 that a coupling can cancel. */
    private static CountingLikelihood cancelling(Parameter coupling) {
        return CountingLikelihood.of(
                List.of(coupling),
                List.of(
                        new Template(Monomial.ONE, 100),
                        new Template(Monomial.of(coupling, 2), -200),
                        new Template(Monomial.of(coupling, 4), 100)));
    }
}
