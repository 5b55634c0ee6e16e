package org.nuprobe.toolkit.response;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SmearingTest {
    private static final double OPEN = Double.POSITIVE_INFINITY;
    private static final Efficiency ALL = Efficiency.constant(1);

    /** Everywhere 1, but with jumps of no height: takes the way of quadrature. */
    private static final Efficiency ALL_IN_PIECES = Efficiency.steps(new double[] {4, 11}, new double[] {1, 1, 1});

    private static final Efficiency COHERENT = Efficiency.logistic(0.6655, 0.4942, 10.8507, 0);
    private static final Smearing POISSON = new PoissonSmearing(0.5);
    private static final Smearing GAMMA = new GammaSmearing(9.56 / 13.35);
    private static final Smearing GAUSSIAN = new GaussianSmearing(mean -> 0.31 * Math.sqrt(mean) + 0.2);

    @Test
    void poissonProbabilitiesAreThoseOfCounting() {
        assertThat(POISSON.share(3, 2, 3, ALL)).isCloseTo(4.5 * Math.exp(-3), within(1e-15));
        assertThat(POISSON.share(3, 0, 2, ALL)).isCloseTo(4 * Math.exp(-3), within(1e-15));
        assertThat(POISSON.share(3, 1.5, 2.5, ALL)).isCloseTo(4.5 * Math.exp(-3), within(1e-15));
        assertThat(POISSON.share(0, 0, 1, ALL)).isEqualTo(1);
        assertThat(POISSON.share(0, 1, 9, ALL)).isZero();
    }

    @Test
    void efficiencyOfACountIsTakenWhereTheExperimentSays() {
        Efficiency step = Efficiency.steps(new double[] {5, 6}, new double[] {0, 0.5, 1});
        double five = Math.exp(-4) * Math.pow(4, 5) / 120;

        assertThat(new PoissonSmearing(0.5).share(4, 5, 6, step)).isCloseTo(0.5 * five, within(1e-15));
        assertThat(new PoissonSmearing(1).share(4, 5, 6, step)).isCloseTo(five, within(1e-15));
        assertThatThrownBy(() -> new PoissonSmearing(1.5)).hasMessageContaining("between n and n + 1, not at n + 1.5");
    }

    @Test
    void poissonStaysExactForManyPhotoelectrons() {
        for (double mean : new double[] {1e-3, 1, 50, 1e4}) {
            assertThat(POISSON.share(mean, 0, OPEN, ALL)).isCloseTo(1, within(1e-11));
        }
    }

    /** The exponential distribution, which the gamma distribution is when nothing but the mean is known. */
    @Test
    void gammaOfNoShapeIsExponential() {
        Smearing exponential = new GammaSmearing(1e-12);

        assertThat(exponential.share(2, 1, 3, ALL)).isCloseTo(Math.exp(-0.5) - Math.exp(-1.5), within(1e-10));
        assertThat(exponential.share(2, 1, OPEN, ALL)).isCloseTo(Math.exp(-0.5), within(1e-10));
        assertThat(exponential.share(0, 0, 1, ALL)).isEqualTo(1);
        assertThatThrownBy(() -> new GammaSmearing(0)).hasMessageContaining("must grow with the mean, not by 0.0");
    }

    /** Mean m and variance m^2/(1 + b): through the moments of a histogram with narrow bins. */
    @Test
    void gammaHasItsMeanAndVariance() {
        double mean = 13;
        double first = 0;
        double second = 0;
        for (double x = 0; x < 80; x += 0.01) {
            double share = GAMMA.share(mean, x, x + 0.01, ALL);
            first += share * (x + 0.005);
            second += share * (x + 0.005) * (x + 0.005);
        }

        assertThat(first).isCloseTo(mean, within(1e-6));
        assertThat(second - first * first).isCloseTo(mean * mean / (1 + mean * 9.56 / 13.35), within(1e-4));
    }

    @Test
    void quadratureAgreesWithTheClosedForms() {
        for (Smearing smearing : List.of(GAMMA, GAUSSIAN)) {
            for (double mean : new double[] {0.3, 3, 12, 40}) {
                for (double low : new double[] {0, 3.5, 12}) {
                    assertThat(smearing.share(mean, low, low + 7, ALL_IN_PIECES))
                            .as(smearing + " of mean " + mean + " from " + low)
                            .isCloseTo(smearing.share(mean, low, low + 7, ALL), within(2e-6));
                }
            }
            assertThat(smearing.share(12, 5, 13, ALL_IN_PIECES))
                    .isCloseTo(smearing.share(12, 5, 13, ALL), within(1e-9));
        }
    }

    /** Against the rule of Simpson with ten thousand steps and a density that is written down here. */
    @Test
    void selectedShareIsTheIntegralOfDensityTimesEfficiency() {
        double sigma = 0.31 * Math.sqrt(10) + 0.2;
        double expected = simpson(
                x -> COHERENT.applyAsDouble(x)
                        * Math.exp(-0.5 * (x - 10) * (x - 10) / (sigma * sigma))
                        / (Math.sqrt(2 * Math.PI) * sigma),
                6,
                30);

        assertThat(GAUSSIAN.share(10, 6, 30, COHERENT)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aNarrowResolutionSeesTheEfficiencyAtTheMean() {
        Smearing narrow = new GaussianSmearing(mean -> 1e-4);

        assertThat(narrow.share(10, 6, 30, COHERENT)).isCloseTo(COHERENT.applyAsDouble(10), within(1e-8));
        assertThat(SharpSmearing.INSTANCE.share(10, 6, 30, COHERENT)).isEqualTo(COHERENT.applyAsDouble(10));
        assertThat(SharpSmearing.INSTANCE.share(30, 6, 30, COHERENT)).isZero();
    }

    @Test
    void reachEndsWhereProbabilitiesAreNegligible() {
        for (Smearing smearing : List.of(POISSON, GAMMA, new GaussianSmearing(mean -> 0.4 * Math.sqrt(mean)))) {
            double lowest = smearing.lowest(6);
            double highest = smearing.highest(6);
            assertThat(smearing.share(0.9 * lowest, 6, OPEN, ALL)).isLessThan(1e-15);
            assertThat(smearing.share(1.1 * lowest, 6, OPEN, ALL)).isGreaterThan(1e-15);
            assertThat(smearing.share(1.1 * highest, 0, 6, ALL)).isLessThan(1e-15);
            assertThat(smearing.share(0.9 * highest, 0, 6, ALL)).isGreaterThan(1e-15);
            assertThat(smearing.lowest(0)).isZero();
        }
        assertThat(new GaussianSmearing(mean -> 0.5).lowest(1))
                .as("noise lifts signals of no energy")
                .isZero();
        assertThat(new GaussianSmearing(mean -> 0.5 * mean).highest(1)).isInfinite();
    }

    private static double simpson(DoubleUnaryOperator function, double low, double high) {
        int steps = 10_000;
        double h = (high - low) / steps;
        double sum = function.applyAsDouble(low) + function.applyAsDouble(high);
        for (int k = 1; k < steps; k++) {
            sum += (k % 2 == 1 ? 4 : 2) * function.applyAsDouble(low + k * h);
        }
        return sum * h / 3;
    }
}
