package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
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
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.poisson;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.solve;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

/**
 * Two nuclei that see charges {@code -1 + mu + 1.1 d} and {@code -1 + 0.9 mu + 1.078 d}: what one sees allows two lines, both
 * together two islands, at (0, 0) and at (-0.5, 2.27), where both charges change sign. d is profiled, and starts on the wrong
 * side of a barrier.
 */
class ProfiledValleysTest {
    private static final Parameter DOWN = Parameter.coefficient("down", "another coupling");
    private static final double SIGNAL = 20_000;
    private static final double BACKGROUND = 1000;

    @Test
    void profileIsTheLowestOfTheValleysOfTheOtherCoupling() {
        double[] scanned = linear(-1, 0.5, 31);
        Result result = evaluate(NINETY, nuclei(1), scan(MU, scanned));
        double[] profile = column(result, "profile", "delta_chi2");

        for (int k = 0; k < scanned.length; k++) {
            double mu = scanned[k];
            assertThat(profile[k]).as("mu = " + mu).isCloseTo(lowest(d -> deviance(mu, d)), within(1e-5));
        }
    }

    @Test
    void islandBehindTheBarrierIsReported() {
        Result result = evaluate(NINETY, nuclei(1), scan(MU, linear(-1, 0.5, 31)));

        assertThat(value(result, "mu.best")).isCloseTo(0, within(1e-6));
        assertThat(value(result, "chi2.minimum")).isCloseTo(0, within(1e-9));
        double upper = solve(mu -> lowest(d -> deviance(mu, d)), NINETY.threshold(1), 0, 0.3);
        assertThat(value(result, "mu.upper")).isCloseTo(upper, within(1e-5));
        // The other island is the mirror image of this one.
        assertThat(result.statements())
                .anySatisfy(text -> assertThat(text)
                        .startsWith("several crossings")
                        .contains("in [-0.6043, -0.3957] and [-0.1043, 0.1043]"));
    }

    /** The size of a coupling is not known beforehand: the search for other valleys goes by how -2 ln L rises. */
    @Test
    void unitsOfTheCouplingDoNotMatter() {
        double[] scanned = {-0.5, 0, 0.3};
        double[] ordinary = column(evaluate(NINETY, nuclei(1), scan(MU, scanned)), "profile", "delta_chi2");

        for (double unit : new double[] {1e-9, 1e9}) {
            double[] others = column(evaluate(NINETY, nuclei(unit), scan(MU, scanned)), "profile", "delta_chi2");
            for (int k = 0; k < scanned.length; k++) {
                assertThat(others[k]).as("unit " + unit).isCloseTo(ordinary[k], within(1e-5));
            }
        }
    }

    /** Bounds hold the search back: only one of the valleys is inside. */
    @Test
    void valleysBeyondABoundAreNotUsed() {
        Parameter bounded = DOWN.within(-5, 1);
        Result result = evaluate(NINETY, nuclei(1, bounded), scan(MU, -0.5, 0));

        assertThat(column(result, "profile", "delta_chi2")[0]).isGreaterThan(10);
        assertThat(column(result, "profile", "down")[0]).isLessThanOrEqualTo(1);
    }

    private static CountingLikelihood nuclei(double unit) {
        return nuclei(unit, DOWN);
    }

    private static CountingLikelihood nuclei(double unit, Parameter down) {
        double[] ofMu = {1, 0.9};
        double[] ofDown = {1.1 / unit, 1.078 / unit};
        return CountingLikelihood.of(
                        List.of(MU, down),
                        List.of(
                                template(Monomial.ONE, 1 + BACKGROUND / SIGNAL, 1 + BACKGROUND / SIGNAL),
                                template(Monomial.of(MU), -2 * ofMu[0], -2 * ofMu[1]),
                                template(Monomial.of(down), -2 * ofDown[0], -2 * ofDown[1]),
                                template(Monomial.of(MU, 2), ofMu[0] * ofMu[0], ofMu[1] * ofMu[1]),
                                template(Monomial.of(down, 2), ofDown[0] * ofDown[0], ofDown[1] * ofDown[1]),
                                template(
                                        Monomial.of(MU).times(Monomial.of(down)),
                                        2 * ofMu[0] * ofDown[0],
                                        2 * ofMu[1] * ofDown[1])))
                .observing(SIGNAL + BACKGROUND, SIGNAL + BACKGROUND);
    }

    private static Template template(Monomial coefficient, double first, double second) {
        return new Template(coefficient, SIGNAL * first, SIGNAL * second);
    }

    private static double deviance(double mu, double down) {
        double first = -1 + mu + 1.1 * down;
        double second = -1 + 0.9 * mu + 1.078 * down;
        double observed = SIGNAL + BACKGROUND;
        return poisson(observed, SIGNAL * first * first + BACKGROUND)
                + poisson(observed, SIGNAL * second * second + BACKGROUND);
    }

    /** The lowest value on a fine grid, and between its neighbours by thirds. */
    private static double lowest(DoubleUnaryOperator function) {
        double step = 1e-3;
        double at = -6;
        for (double x = -6; x < 6; x += step) {
            at = function.applyAsDouble(x) < function.applyAsDouble(at) ? x : at;
        }
        double low = at - step;
        double high = at + step;
        for (int k = 0; k < 100; k++) {
            double third = (high - low) / 3;
            if (function.applyAsDouble(low + third) < function.applyAsDouble(high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return function.applyAsDouble(low);
    }
}
