package org.nuprobe.engine;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Constraints on flux (7 %) and background (10 %) that depend on each other. */
class CorrelationTest {
    private static final Prediction PREDICTION = Counting.prediction(200, 30, Optional.empty());
    private static final List<Choice> CHOICES =
            List.of(Choice.free(Counting.FLUX), Choice.free(Counting.BACKGROUND), Choice.free(Counting.G));

    private static PoissonLikelihood likelihood(double... values) {
        List<Correlation> correlations =
                values.length == 0 ? List.of() : List.of(new Correlation("flux", "background", values[0]));
        return PoissonLikelihood.of(PREDICTION, CHOICES, Discrepancy.POISSON, correlations);
    }

    @Test
    void twoPullsAddUpAsInABivariateNormalDistribution() {
        double rho = 0.6;
        double[] point = {1.2, 0.9, 0};
        double x = 0.2 / 0.1;
        double y = -0.1 / 0.07;
        Dataset data = new Dataset(likelihood().expected(point), new double[] {1, 1, 0});
        double expected = (x * x - 2 * rho * x * y + y * y) / (1 - rho * rho);
        assertThat(likelihood(rho).value(data, point)).isCloseTo(expected, within(1e-12 * expected));
        assertThat(likelihood().value(data, point)).isCloseTo(x * x + y * y, within(1e-12));
        assertThat(likelihood(0).value(data, point)).isEqualTo(likelihood().value(data, point));
    }

    @Test
    void derivativesAreThoseOfTheValue() {
        PoissonLikelihood likelihood = likelihood(-0.4);
        double[] point = {1.2, 0.9, 0.1};
        Dataset data = new Dataset(new double[] {80, 50, 60, 70}, new double[] {1, 1.01, 0});
        Derivatives found = likelihood.derivatives(data, point);
        double h = 1e-4;
        for (int i = 0; i < 3; i++) {
            double[] up = point.clone();
            double[] down = point.clone();
            up[i] += h;
            down[i] -= h;
            double slope = (likelihood.value(data, up) - likelihood.value(data, down)) / (2 * h);
            assertThat(found.gradient()[i]).isCloseTo(slope, within(1e-4 * (1 + Math.abs(slope))));
            double[] above = likelihood.derivatives(data, up).gradient();
            double[] below = likelihood.derivatives(data, down).gradient();
            for (int j = 0; j < 3; j++) {
                double bend = (above[j] - below[j]) / (2 * h);
                assertThat(found.hessian()[i][j]).isCloseTo(bend, within(1e-4 * (1 + Math.abs(bend))));
            }
        }
    }

    @Test
    void centresOfToysAreCorrelatedAndAsimovOnesAreNot() {
        double rho = 0.6;
        PoissonLikelihood likelihood = likelihood(rho);
        double[] truth = {1.1, 0.95, 0};
        WorkUnits units = WorkUnits.of(11, 1);
        int toys = 4000;
        double[] sums = new double[3];
        for (int toy = 0; toy < toys; toy++) {
            double[] centres = likelihood.toy(truth, units.stream("toys", toy)).centres();
            double x = (centres[0] - 1.1) / 0.1;
            double y = (centres[1] - 0.95) / 0.07;
            sums[0] += x * x / toys;
            sums[1] += y * y / toys;
            sums[2] += x * y / toys;
        }
        assertThat(sums[0]).isCloseTo(1, within(4 * Math.sqrt(2.0 / toys)));
        assertThat(sums[1]).isCloseTo(1, within(4 * Math.sqrt(2.0 / toys)));
        assertThat(sums[2]).isCloseTo(rho, within(4 * Math.sqrt((1 + rho * rho) / toys)));
        assertThat(likelihood.asimov(truth).centres()).isEqualTo(truth);
    }

    @Test
    void whatCannotBeIsExplained() {
        assertThatThrownBy(() -> new Correlation("a", "a", 0.1))
                .hasMessage("a is correlated with itself: name two parameters");
        assertThatThrownBy(() -> new Correlation("a", "b", 1))
                .hasMessage("the correlation of a and b must lie between -1 and 1 and be neither, not 1.0");
        assertThatThrownBy(() -> check(new Correlation("flux", "g", 0.1)))
                .hasMessage("g has no Gaussian constraint that could be correlated: give it a mean and a sigma");
        assertThatThrownBy(() -> check(new Correlation("flux", "fluxx", 0.1)))
                .hasMessage("fluxx is not fitted, so its correlation says nothing; fitted are [flux, background, g]");
        assertThatThrownBy(() ->
                        check(new Correlation("flux", "background", 0.1), new Correlation("background", "flux", 0.1)))
                .hasMessage("two correlations of background and flux: leave one out");
    }

    @Test
    void threeCorrelationsThatContradictEachOtherAreRefused() {
        List<Choice> three = List.of(
                Choice.free(Counting.FLUX),
                Choice.free(Counting.BACKGROUND),
                new Choice(Counting.G, 0, true, new Constraint.Gaussian(0, 1), Counting.G.bounds()));
        assertThatThrownBy(() -> Correlation.check(
                        List.of(
                                new Correlation("flux", "background", 0.9),
                                new Correlation("background", "g", 0.9),
                                new Correlation("flux", "g", -0.9)),
                        three))
                .hasMessageContaining("their matrix is not positive definite");
    }

    private static void check(Correlation... correlations) {
        Correlation.check(List.of(correlations), CHOICES);
    }
}
