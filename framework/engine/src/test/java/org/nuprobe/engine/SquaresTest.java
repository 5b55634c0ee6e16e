package org.nuprobe.engine;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.fit.Minimum;
import org.nuprobe.engine.fit.Objective;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Fits of the moment mu, which enters squared, go by its square; they must end where fits by mu itself do. */
class SquaresTest {
    private static final boolean[] NONE = new boolean[3];
    private static final Prediction PREDICTION = Counting.prediction(500, 30, Optional.empty());

    /** Background, flux and moment. */
    private static PoissonLikelihood bounded(double low, double high) {
        return PoissonLikelihood.of(
                PREDICTION,
                List.of(
                        Choice.free(Counting.BACKGROUND),
                        Choice.free(Counting.FLUX),
                        new Choice(
                                Counting.MU,
                                new Interval(low, high).clamp(0),
                                true,
                                Constraint.NONE,
                                new Interval(low, high))));
    }

    @Test
    void theMinimumIsThatOfTheParameterItself() {
        for (double truth : new double[] {0, 0.4, 1}) {
            for (Interval bounds : List.of(Interval.ALL, new Interval(0, 5), new Interval(0.2, 0.6))) {
                PoissonLikelihood likelihood = bounded(bounds.low(), bounds.high());
                RandomGenerator random = WorkUnits.of(3, 1).stream("toys", 0);
                double[] start = {1, 1, bounds.clamp(0.3)};
                for (int toy = 0; toy < 50; toy++) {
                    Dataset data = likelihood.toy(new double[] {1, 1, truth}, random);
                    Fit fit = likelihood.fit(data, start, NONE);
                    Fit direct = Minimum.of(plain(likelihood, data), likelihood.parameters(), start, NONE);
                    assertThat(fit.converged()).as(fit.statement()).isTrue();
                    assertThat(fit.value()).isCloseTo(direct.value(), within(1e-9 + 1e-8 * Math.abs(direct.value())));
                    assertThat(fit.point()[1]).isCloseTo(direct.point()[1], within(1e-6));
                    assertThat(fit.point()[2] * fit.point()[2])
                            .isCloseTo(direct.point()[2] * direct.point()[2], within(1e-5));
                    assertThat(likelihood.value(data, fit.point())).isCloseTo(fit.value(), within(1e-9));
                }
            }
        }
    }

    @Test
    void aFitThatStartsAtZeroEndsWhereOtherFitsDo() {
        PoissonLikelihood likelihood = bounded(0, 100);
        RandomGenerator random = WorkUnits.of(4, 1).stream("toys", 0);
        int atZero = 0;
        for (int toy = 0; toy < 200; toy++) {
            Dataset data = likelihood.toy(new double[] {1, 1, 0}, random);
            Fit fit = likelihood.fit(data, new double[] {1, 1, 0}, NONE);
            Fit other = likelihood.fit(data, new double[] {1, 1, 0.7}, NONE);
            assertThat(fit.converged()).isTrue();
            assertThat(fit.value()).isCloseTo(other.value(), within(1e-8));
            assertThat(fit.point()[2]).isCloseTo(other.point()[2], within(1e-3));
            assertThat(fit.iterations()).isLessThan(10);
            atZero += fit.point()[2] == 0 ? 1 : 0;
        }
        assertThat(atZero).as("about every second fluctuation is one downwards").isBetween(70, 130);
    }

    @Test
    void boundsAreMetExactly() {
        PoissonLikelihood likelihood = bounded(0.1, 0.7);
        double[] low = likelihood
                .fit(bounded(-9, 9).asimov(new double[] {1, 1, 0}), new double[] {1, 1, 0.3}, NONE)
                .point();
        double[] high = likelihood
                .fit(bounded(-9, 9).asimov(new double[] {1, 1, 2}), new double[] {1, 1, 0.3}, NONE)
                .point();
        assertThat(low[2]).isEqualTo(0.1);
        assertThat(high[2]).isEqualTo(0.7);
        Fit negative =
                bounded(-0.7, -0.1).fit(bounded(-9, 9).asimov(new double[] {1, 1, 2}), new double[] {1, 1, -0.3}, NONE);
        assertThat(negative.point()[2]).isEqualTo(-0.7);
    }

    @Test
    void theResultIsOnTheSideOfTheStartUnlessThatIsOutOfBounds() {
        PoissonLikelihood likelihood = bounded(-3, 0.5);
        Dataset data = likelihood.asimov(new double[] {1, 1, -1.2});
        assertThat(likelihood.fit(data, new double[] {1, 1, -0.3}, NONE).point()[2])
                .isCloseTo(-1.2, within(1e-6));
        assertThat(likelihood.fit(data, new double[] {1, 1, 0.3}, NONE).point()[2])
                .isCloseTo(-1.2, within(1e-6));
        Dataset weak = likelihood.asimov(new double[] {1, 1, 0.4});
        assertThat(likelihood.fit(weak, new double[] {1, 1, -0.3}, NONE).point()[2])
                .isCloseTo(-0.4, within(1e-6));
        assertThat(likelihood.fit(weak, new double[] {1, 1, 0.3}, NONE).point()[2])
                .isCloseTo(0.4, within(1e-6));
    }

    @Test
    void whatIsHeldStaysToTheLastBit() {
        PoissonLikelihood likelihood = bounded(-3, 3);
        Dataset data = likelihood.asimov(new double[] {1, 1, 0.5});
        double[] start = {1, 1, -0.1234567890123456};
        Fit fit = likelihood.fit(data, start, new boolean[] {false, false, true});
        assertThat(fit.point()[2]).isEqualTo(start[2]);
        assertThat(likelihood.value(data, fit.point())).isCloseTo(fit.value(), within(1e-9));
    }

    @Test
    void aConstrainedMomentIsPulledToItsOwnSide() {
        PoissonLikelihood likelihood = PoissonLikelihood.of(
                PREDICTION,
                List.of(
                        Choice.free(Counting.FLUX),
                        new Choice(Counting.MU, -0.4, true, new Constraint.Gaussian(-0.4, 0.1), Interval.ALL)));
        Fit fit = likelihood.fit(likelihood.asimov(new double[] {1, -0.4}), new double[] {1, -0.2}, new boolean[2]);
        assertThat(fit.point()[1]).isCloseTo(-0.4, within(1e-6));
        assertThat(fit.value()).isCloseTo(0, within(1e-9));
    }

    private static Objective plain(PoissonLikelihood likelihood, Dataset data) {
        return new Objective() {
            @Override
            public double value(double[] point) {
                return likelihood.value(data, point);
            }

            @Override
            public Derivatives derivatives(double[] point) {
                return likelihood.derivatives(data, point);
            }
        };
    }
}
