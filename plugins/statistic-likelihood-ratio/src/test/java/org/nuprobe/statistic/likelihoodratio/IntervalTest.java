package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.NINETY;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.logarithmic;
import static org.nuprobe.statistic.likelihoodratio.Cases.measured;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.onlyConstraints;
import static org.nuprobe.statistic.likelihoodratio.Cases.poisson;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.solve;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class IntervalTest {
    private static final double Z90 = 1.6448536269514722;
    private static final Percentage MILLIONTH = Percentage.withPercentage(1e-4);

    @Test
    void endsOfAGaussianMeasurementAreItsQuantiles() {
        Parameter mass = measured("m", Dimension.ENERGY, 3 * Units.KEV, 0.5 * Units.KEV);
        Result result = evaluate(NINETY, onlyConstraints(mass), scan(mass, linear(0.1 * Units.KEV, 8 * Units.KEV, 24)));

        assertThat(value(result, "m.best") / Units.KEV).isCloseTo(3, within(1e-6));
        assertThat(value(result, "m.lower") / Units.KEV).isCloseTo(3 - Z90 * 0.5, within(1e-6));
        assertThat(value(result, "m.upper") / Units.KEV).isCloseTo(3 + Z90 * 0.5, within(1e-6));
        assertThat(result.statements()).contains(NINETY.text(1));
    }

    @Test
    void upperLimitOfAGaussianMeasurementIsItsOneSidedQuantile() {
        Parameter x = measured("x", Dimension.NUMBER, 3, 0.5);
        Convention upper = new Convention(0.9, Sides.ONE_SIDED);
        Result result = evaluate(upper, onlyConstraints(x), scan(x, linear(0, 8, 17)));

        assertThat(value(result, "x.upper")).isCloseTo(3 + 1.2815515655446004 * 0.5, within(1e-6));
        assertThat(result.values()).extracting(Result.Value::id).doesNotContain("x.lower");
    }

    @Test
    void poissonCountsOverAKnownBackgroundGiveTheRootsOfTheirFormula() {
        CountingLikelihood model = oneBin(STRENGTH, 1, 2, 3).observing(11);
        Result result = evaluate(NINETY, model, scan(STRENGTH, linear(0, 20, 21)));

        double level = NINETY.threshold(1);
        assertThat(value(result, "mu.best")).isCloseTo(4, within(1e-6));
        assertThat(value(result, "mu.upper")).isCloseTo(solve(mu -> poisson(11, 2 * mu + 3), level, 4, 50), MILLIONTH);
        assertThat(value(result, "mu.lower")).isCloseTo(-solve(mu -> poisson(11, 3 - 2 * mu), level, -4, 0), MILLIONTH);
    }

    @Test
    void anUncertainBackgroundIsProfiledAsItsQuadraticEquationSays() {
        double signal = 1;
        double background = 50;
        double sigma = 0.1;
        Parameter scale = Parameter.normalisation("b", sigma, "background");
        Likelihood model = CountingLikelihood.of(
                        List.of(STRENGTH, scale),
                        List.of(
                                new Template(Monomial.of(STRENGTH), signal),
                                new Template(Monomial.of(scale), background)))
                .observing(60);
        Result result = evaluate(NINETY, model, scan(STRENGTH, linear(0, 60, 31)));

        double level = NINETY.threshold(1);
        assertThat(value(result, "mu.upper"))
                .isCloseTo(solve(mu -> profiled(60, signal * mu, background, sigma), level, 10, 100), MILLIONTH);
        double[] difference = column(result, "profile", "delta_chi2");
        double[] scanned = column(result, "profile", "mu");
        double[] nuisance = column(result, "profile", "b");
        for (int row = 0; row < scanned.length; row++) {
            assertThat(difference[row]).isCloseTo(profiled(60, scanned[row], background, sigma), within(1e-6));
            assertThat(nuisance[row]).isCloseTo(profiledScale(60, scanned[row], background, sigma), within(1e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-30, 1e-11, 1, 1e20})
    void aLimitScalesWithItsParameterOverManyPowersOfTen(double unit) {
        CountingLikelihood model = oneBin(MU, 2, 5 / (unit * unit), 100);
        Result result = evaluate(NINETY, model, scan(MU, logarithmic(1e-3 * unit, 1e3 * unit, 25)));

        double rate = solve(mu2 -> poisson(100, 100 + 5 * mu2), NINETY.threshold(1), 0, 100);
        assertThat(value(result, "mu.upper") / unit).isCloseTo(Math.sqrt(rate), MILLIONTH);
        assertThat(value(result, "mu.best") / unit).isCloseTo(0, within(1e-6));
    }

    @Test
    void theLimitOnAQuadraticCouplingFallsWithTheFourthRootOfExposure() {
        double once = limit(1e4);
        assertThat(limit(1e8) / once).isCloseTo(0.1, within(1e-3));
        assertThat(limit(1e12) / limit(1e8)).isCloseTo(0.1, within(1e-5));
    }

    @Test
    void aSystematicUncertaintyStopsTheGainFromExposure() {
        double ratio = limitWithUncertainty(1e10, 0.1) / limitWithUncertainty(1e8, 0.1);
        assertThat(ratio).isCloseTo(1, within(1e-3));
    }

    @Test
    void fewerCountsThanBackgroundMakeTheBoundActive() {
        Result result = evaluate(NINETY, oneBin(STRENGTH, 1, 1, 10).observing(6), scan(STRENGTH, linear(0, 20, 11)));

        assertThat(value(result, "mu.best")).isEqualTo(0);
        assertThat(value(result, "mu.lower")).isEqualTo(0);
        double shift = poisson(6, 10);
        assertThat(value(result, "mu.upper"))
                .isCloseTo(solve(mu -> poisson(6, 10 + mu) - shift, NINETY.threshold(1), 0, 50), MILLIONTH);
        assertThat(result.statements())
                .anySatisfy(text ->
                        assertThat(text).startsWith("the lower bound mu >= 0 is active: the best fit lies on it"));
    }

    @Test
    void anIntervalThatReachesTheBoundFromABestFitInsideSaysSo() {
        Result result = evaluate(NINETY, oneBin(STRENGTH, 1, 1, 10).observing(12), scan(STRENGTH, linear(0, 20, 11)));

        assertThat(value(result, "mu.best")).isCloseTo(2, within(1e-6));
        assertThat(value(result, "mu.lower")).isEqualTo(0);
        assertThat(result.statements())
                .contains("the interval reaches the lower bound mu = 0", "the lower bound mu >= 0 is not active");
    }

    @Test
    void aScanThatStartsInsideTheIntervalIsDrawnOnToTheBound() {
        Result result = evaluate(NINETY, oneBin(STRENGTH, 1, 1, 0.5).observing(12), scan(STRENGTH, linear(10, 30, 11)));

        double best = 11.5;
        assertThat(value(result, "mu.best")).isCloseTo(best, within(1e-5));
        assertThat(value(result, "mu.lower"))
                .isCloseTo(-solve(mu -> poisson(12, 0.5 - mu), NINETY.threshold(1), -best, 0), MILLIONTH);
    }

    @Test
    void aScanThatNeverCrossesGivesNoLimitAndSaysSo() {
        Result result = evaluate(NINETY, oneBin(MU, 2, 1e-6, 100), scan(MU, linear(0, 2, 5)));

        assertThat(value(result, "mu.upper")).isNaN();
        assertThat(value(result, "mu.lower")).isNaN();
        assertThat(result.statements())
                .contains("the scan never crosses Delta chi2 = 2.71 between 0 and 2: no limit")
                .contains("the scan has no value below the best fit mu = 0: no lower end");
    }

    /** The profile by the closed form of the background that maximises the likelihood. */
    private static double profiled(double observed, double signal, double background, double sigma) {
        double scale = profiledScale(observed, signal, background, sigma);
        double pull = (scale - 1) / sigma;
        return poisson(observed, signal + scale * background) + pull * pull;
    }

    /** The root of B(1 - n/(s + b B)) + (b - 1)/sigma^2 = 0. */
    private static double profiledScale(double observed, double signal, double background, double sigma) {
        double variance = sigma * sigma * background;
        double half = 0.5 * (signal / background + variance - 1);
        double last = (variance - 1) * signal / background - variance * observed / background;
        return -half + Math.sqrt(half * half - last);
    }

    private static double limit(double exposure) {
        CountingLikelihood model = oneBin(MU, 2, exposure, exposure);
        return value(evaluate(NINETY, model, scan(MU, logarithmic(1e-5, 10, 25))), "mu.upper");
    }

    private static double limitWithUncertainty(double exposure, double sigma) {
        Parameter scale = Parameter.normalisation("b", sigma, "background");
        CountingLikelihood model = CountingLikelihood.of(
                List.of(MU, scale),
                List.of(new Template(Monomial.of(MU, 2), exposure), new Template(Monomial.of(scale), exposure)));
        return value(evaluate(NINETY, model, scan(MU, logarithmic(1e-5, 10, 25))), "mu.upper");
    }
}
