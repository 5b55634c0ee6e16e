package org.nuprobe.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MEV;

class PoissonLikelihoodTest {
    private static final Prediction PREDICTION = Counting.prediction(200, 30, Optional.empty());
    private static final PoissonLikelihood LIKELIHOOD = PoissonLikelihood.of(
            PREDICTION,
            List.of(
                    Choice.free(Counting.MU),
                    Choice.free(Counting.G),
                    Choice.free(Counting.FLUX),
                    Choice.free(Counting.BACKGROUND)));

    @Test
    void freeParametersAreSortedAndTheRestStaysWhereTheAnalysisPutIt() {
        assertThat(LIKELIHOOD.parameters()).extracting(Parameter::id).containsExactly("background", "flux", "g", "mu");
        assertThat(LIKELIHOOD.start()).containsExactly(1, 1, 0, 0);
        PoissonLikelihood chosen = PoissonLikelihood.of(
                PREDICTION,
                List.of(
                        new Choice(Counting.FLUX, 1.1, true, new Constraint.Gaussian(1.05, 0.02), new Interval(0.5, 2)),
                        Choice.fixed(Counting.G, 0.25)));
        assertThat(chosen.start()).containsExactly(1.1);
        assertThat(chosen.parameters().get(0).constraint()).isEqualTo(new Constraint.Gaussian(1.05, 0.02));
        assertThat(chosen.parameters().get(0).bounds()).isEqualTo(new Interval(0.5, 2));
        double[] direct = PREDICTION
                .counts(p -> p.equals(Counting.FLUX) ? 1.1 : p.equals(Counting.G) ? 0.25 : p.initial())
                .get(0)
                .total();
        for (int bin = 0; bin < direct.length; bin++) {
            assertThat(chosen.expected(new double[] {1.1})[bin] / direct[bin]).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void theValueIsThePoissonDeviancePlusThePulls() {
        double[] point = {1.2, 0.9, 0.1, 0.3};
        double[] mu = LIKELIHOOD.expected(point);
        double[] counts = {80, 0, 60, 70};
        double expected = Math.pow(0.2 / 0.1, 2) + Math.pow((0.9 - 1.01) / 0.07, 2);
        for (int bin = 0; bin < 4; bin++) {
            expected += 2 * (mu[bin] - counts[bin]);
            expected += counts[bin] == 0 ? 0 : 2 * counts[bin] * Math.log(counts[bin] / mu[bin]);
        }
        Dataset data = new Dataset(counts, new double[] {1, 1.01, 0, 0});
        assertThat(LIKELIHOOD.value(data, point) / expected).isCloseTo(1, within(1e-13));
        assertThat(LIKELIHOOD.derivatives(data, point).value() / expected).isCloseTo(1, within(1e-13));
    }

    @Test
    void gradientAndHessianAreExact() {
        Dataset data = new Dataset(new double[] {80, 0, 60, 70}, new double[] {1, 1.01, 0, 0});
        double[] point = {1.2, 0.9, 0.1, 0.3};
        assertDerivatives(LIKELIHOOD, data, point, 1e-4, 1e-7);
        assertDerivatives(LIKELIHOOD, data, new double[] {1, 1, 0, 0}, 1e-4, 1e-7);
    }

    @Test
    void shapeParametersAreDifferentiatedNumerically() {
        PoissonLikelihood shaped = PoissonLikelihood.of(
                PREDICTION,
                List.of(
                        new Choice(Counting.G, 0.1, true, Constraint.NONE, Interval.ALL),
                        new Choice(
                                Counting.MASS,
                                5 * MEV,
                                true,
                                new Constraint.Gaussian(5.2 * MEV, 0.3 * MEV),
                                new Interval(1 * MEV, 50 * MEV)),
                        Choice.free(Counting.FLUX)));
        Dataset data = new Dataset(new double[] {80, 50, 60, 70}, new double[] {1.01, 0, 5.2 * MEV});
        double[] point = {1.05, 0.15, 6 * MEV};
        Derivatives found = shaped.derivatives(data, point);
        double h = 2e-3 * MEV;
        double slope = (shaped.value(data, new double[] {1.05, 0.15, 6 * MEV + h})
                        - shaped.value(data, new double[] {1.05, 0.15, 6 * MEV - h}))
                / (2 * h);
        assertThat(found.gradient()[2] / slope).isCloseTo(1, within(1e-4));
        double g = 1e-4;
        double mixed = (shaped.derivatives(data, new double[] {1.05, 0.15 + g, 6 * MEV})
                                .gradient()[2]
                        - shaped.derivatives(data, new double[] {1.05, 0.15 - g, 6 * MEV})
                                .gradient()[2])
                / (2 * g);
        assertThat(found.hessian()[1][2] / mixed).isCloseTo(1, within(1e-3));
        assertThat(found.hessian()[2][1]).isEqualTo(found.hessian()[1][2]);
        double[] atBound = {1.05, 0.15, 1 * MEV};
        assertThat(shaped.derivatives(data, atBound).value() / shaped.value(data, atBound))
                .isCloseTo(1, within(1e-14));
    }

    @Test
    void asimovDataEqualTheirExpectationAndCostNothing() {
        double[] truth = {1.1, 0.95, 0.05, 0.2};
        Dataset asimov = LIKELIHOOD.asimov(truth);
        assertThat(asimov.counts()).isEqualTo(LIKELIHOOD.expected(truth));
        assertThat(asimov.centres()).isEqualTo(truth);
        assertThat(LIKELIHOOD.value(asimov, truth)).isZero();
        assertThat(DoubleStream.of(LIKELIHOOD.derivatives(asimov, truth).gradient())
                        .boxed())
                .allSatisfy(slope -> assertThat(slope).isCloseTo(0, within(1e-9)));
    }

    @Test
    void toysArePoissonCountsAndGaussianPulls() {
        double[] truth = {1, 1, 0, 0};
        double[] expected = LIKELIHOOD.expected(truth);
        WorkUnits units = WorkUnits.of(7, 1);
        int toys = 4000;
        double mean = 0;
        double square = 0;
        double pull = 0;
        for (int toy = 0; toy < toys; toy++) {
            Dataset data = LIKELIHOOD.toy(truth, units.stream("toys", toy));
            double difference = data.counts()[1] - expected[1];
            assertThat(data.counts()[1]).isEqualTo(Math.rint(data.counts()[1]));
            mean += difference / toys;
            square += difference * difference / toys;
            pull += Math.pow((data.centres()[1] - 1) / 0.07, 2) / toys;
            assertThat(data.centres()[2]).isZero();
        }
        double error = Math.sqrt(expected[1] / toys);
        assertThat(mean).isBetween(-4 * error, 4 * error);
        assertThat(square / expected[1]).isBetween(0.9, 1.1);
        assertThat(pull).isBetween(0.9, 1.1);
        assertThat(LIKELIHOOD.toy(truth, units.stream("toys", 3)))
                .isEqualTo(LIKELIHOOD.toy(truth, units.stream("toys", 3)));
    }

    @Test
    void observedCountsAreCentredOnTheConstraints() {
        assertThat(LIKELIHOOD.observed()).isEmpty();
        PoissonLikelihood seen = PoissonLikelihood.of(
                Counting.prediction(200, 30, Optional.of(new double[] {90, 80, 70, 60})),
                List.of(Choice.free(Counting.FLUX), Choice.free(Counting.G)));
        assertThat(seen.observed()).contains(new Dataset(new double[] {90, 80, 70, 60}, new double[] {1, 0}));
        Prediction wrong = Counting.prediction(200, 30, Optional.of(new double[] {90, 80}));
        assertThatThrownBy(() -> PoissonLikelihood.of(wrong, List.of()))
                .hasMessageContaining("the region here has observed 2 bins, but its response has 4");
    }

    @Test
    void countsWhereNothingIsExpectedAreImpossible() {
        PoissonLikelihood pure = PoissonLikelihood.of(
                Counting.prediction(200, 0, Optional.empty()), List.of(Choice.free(Counting.FLUX)));
        double[] none = {0};
        Dataset some = new Dataset(new double[] {0, 1, 0, 0}, new double[] {1});
        Dataset nothing = new Dataset(new double[4], new double[] {1});
        assertThat(pure.value(some, none)).isInfinite();
        assertThat(pure.value(nothing, none)).isCloseTo(1 / (0.07 * 0.07), within(1e-9));
        assertThat(DoubleStream.of(pure.derivatives(some, none).gradient()).boxed())
                .allSatisfy(slope -> assertThat(slope).isFinite());
        assertThat(pure.derivatives(nothing, none).gradient()[0]).isCloseTo(400 - 2 / (0.07 * 0.07), within(1e-6));
    }

    @Test
    void whatTheAnalysisCannotMeanIsRefused() {
        Parameter stranger = Parameter.coefficient("stranger", "unknown");
        assertThatThrownBy(() -> PoissonLikelihood.of(PREDICTION, List.of(Choice.free(stranger))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("declares the parameter stranger; there are [background, flux, g, m, mu]");
        assertThatThrownBy(() ->
                        PoissonLikelihood.of(PREDICTION, List.of(Choice.free(Counting.G), Choice.fixed(Counting.G, 1))))
                .hasMessageContaining("two choices about g");
        assertThatThrownBy(() -> Choice.fixed(Counting.FLUX, -1)).hasMessageContaining("outside its bounds");
        assertThatThrownBy(() -> LIKELIHOOD.expected(new double[2])).hasMessageContaining("needs 4 numbers");
        assertThatThrownBy(() -> LIKELIHOOD.value(new Dataset(new double[3], new double[4]), LIKELIHOOD.start()))
                .hasMessageContaining("the data have 3 bins, but the model has 4");
    }

    private static void assertDerivatives(
            PoissonLikelihood likelihood, Dataset data, double[] point, double h, double precision) {
        Derivatives found = likelihood.derivatives(data, point);
        for (int i = 0; i < point.length; i++) {
            double slope = (likelihood.value(data, moved(point, i, h)) - likelihood.value(data, moved(point, i, -h)))
                    / (2 * h);
            double size = 1 + Math.abs(found.gradient()[i]) + found.hessian()[i][i];
            assertThat(found.gradient()[i]).as("gradient %d", i).isCloseTo(slope, within(precision * Math.abs(size)));
            Derivatives above = likelihood.derivatives(data, moved(point, i, h));
            Derivatives below = likelihood.derivatives(data, moved(point, i, -h));
            for (int j = 0; j < point.length; j++) {
                double curvature = (above.gradient()[j] - below.gradient()[j]) / (2 * h);
                assertThat(found.hessian()[i][j])
                        .as("hessian %d %d", i, j)
                        .isCloseTo(curvature, within(10 * precision * (1 + Math.abs(size))));
            }
        }
    }

    private static double[] moved(double[] point, int i, double step) {
        double[] moved = point.clone();
        moved[i] += step;
        return moved;
    }
}
