package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FitTest {
    private static final boolean[] NONE = new boolean[4];

    private static PoissonLikelihood likelihood(Prediction prediction, Choice... choices) {
        return PoissonLikelihood.of(prediction, List.of(choices));
    }

    private static Choice at(Parameter parameter, double value, double low, double high) {
        return new Choice(parameter, value, true, parameter.constraint(), new Interval(low, high));
    }

    @Test
    void theProfileOfACountingExperimentSolvesAQuadraticEquation() {
        double s = 40;
        double b = 60;
        double sigma = 0.1;
        PoissonLikelihood likelihood = likelihood(
                Counting.oneBin(s, b, Optional.empty()), Choice.free(Counting.BACKGROUND), at(Counting.FLUX, 1, 0, 10));
        PoissonLikelihood free = PoissonLikelihood.of(
                Counting.oneBin(s, b, Optional.empty()),
                List.of(
                        Choice.free(Counting.BACKGROUND),
                        new Choice(Counting.FLUX, 1, true, Constraint.NONE, new Interval(0, 10))));
        for (double n : new double[] {0, 20, 83, 131}) {
            Dataset data = new Dataset(new double[] {n}, new double[] {1, 1});
            for (double theta : new double[] {0, 0.5, 1, 2.7}) {
                Fit fit = free.fit(data, new double[] {1, theta}, new boolean[] {false, true});
                double linear = s * theta - b + sigma * sigma * b * b;
                double constant = -s * theta + sigma * sigma * b * (s * theta - n);
                double beta = (-linear + Math.sqrt(linear * linear - 4 * b * constant)) / (2 * b);
                assertThat(fit.converged()).isTrue();
                assertThat(fit.point()[0]).isCloseTo(Math.max(0, beta), within(1e-9));
                assertThat(fit.point()[1]).isEqualTo(theta);
                assertThat(fit.value()).isEqualTo(free.value(data, fit.point()));
            }
            Fit best = free.fit(data, new double[] {1, 1}, new boolean[2]);
            assertThat(best.converged()).as(best.statement()).isTrue();
            if (n > b) {
                assertThat(best.point()[0]).isCloseTo(1, within(1e-7));
                assertThat(best.point()[1]).isCloseTo((n - b) / s, within(1e-6));
                assertThat(best.value()).isCloseTo(0, within(1e-9));
            } else {
                assertThat(best.point()[1]).isZero();
            }
        }
        assertThat(likelihood.parameters()).hasSize(2);
    }

    @Test
    void anAsimovFitReturnsTheTruth() {
        PoissonLikelihood likelihood = all(Counting.prediction(500, 30, Optional.empty()));
        double[] truth = {1.05, 0.93, 0.07, 0.4};
        Dataset asimov = likelihood.asimov(truth);
        for (double[] start : new double[][] {{1, 1, 0, 0.3}, {1, 1, 0.01, 0.01}, {2, 0.2, 0.2, 3}}) {
            Fit fit = likelihood.fit(asimov, start, NONE);
            assertThat(fit.converged()).as(fit.statement()).isTrue();
            assertThat(fit.value()).isCloseTo(0, within(1e-9));
            for (int k = 0; k < truth.length; k++) {
                assertThat(fit.point()[k]).isCloseTo(truth[k], within(1e-5));
            }
        }
    }

    @Test
    void aCouplingThatEntersSquaredLeavesTheSaddleAtZero() {
        PoissonLikelihood likelihood = all(Counting.prediction(500, 30, Optional.empty()));
        double[] truth = {1, 1, 0, 0.9};
        Fit fit = likelihood.fit(
                likelihood.asimov(truth), new double[] {1, 1, 0, 0}, new boolean[] {false, false, true, false});
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(Math.abs(fit.point()[3])).isCloseTo(0.9, within(1e-5));
        PoissonLikelihood positive = likelihood(
                Counting.prediction(500, 30, Optional.empty()), Choice.free(Counting.FLUX), at(Counting.MU, 0, 0, 100));
        Fit bounded = positive.fit(positive.asimov(new double[] {1, 0.9}), positive.start(), new boolean[2]);
        assertThat(bounded.point()[1]).isCloseTo(0.9, within(1e-5));
    }

    @Test
    void aCouplingThatEntersSquaredFindsItsWayBackToZero() {
        PoissonLikelihood likelihood = all(Counting.prediction(500, 30, Optional.empty()));
        Dataset asimov = likelihood.asimov(likelihood.start());
        Fit fit = likelihood.fit(asimov, new double[] {1, 1, 0, 2}, new boolean[] {false, false, true, false});
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.value()).isCloseTo(0, within(1e-8));
        assertThat(likelihood.fit(asimov, likelihood.start(), NONE).converged()).isTrue();
    }

    @Test
    void theUnitOfAParameterDoesNotMatter() {
        // The same model in a coupling 1e11 times smaller, as magnetic moments are.
        PoissonLikelihood likelihood = all(Counting.prediction(500, 30, Optional.empty()));
        double[] truth = {1.05, 0.93, 0, 0.8};
        Dataset data = likelihood.asimov(truth);
        boolean[] held = {false, false, true, false};
        Fit plain = likelihood.fit(data, new double[] {1, 1, 0, 0.1}, held);
        Fit small = org.nuprobe.engine.fit.Minimum.of(
                new Rescaled(likelihood, data, 1e-11), likelihood.parameters(), new double[] {1, 1, 0, 1e-12}, held);
        assertThat(small.converged()).isTrue();
        assertThat(small.point()[3] / 1e-11).isCloseTo(plain.point()[3], within(1e-6));
        assertThat(small.iterations()).isLessThan(60);
        Fit fromZero = org.nuprobe.engine.fit.Minimum.of(
                new Rescaled(likelihood, data, 1e-11), likelihood.parameters(), new double[] {1, 1, 0, 0}, held);
        assertThat(Math.abs(fromZero.point()[3]) / 1e-11).isCloseTo(plain.point()[3], within(1e-5));
    }

    @Test
    void aStartManyOrdersOfMagnitudeAwayIsNoObstacle() {
        PoissonLikelihood likelihood = all(Counting.prediction(500, 30, Optional.empty()));
        double[] truth = {1.05, 0.93, 0, 0.8};
        Dataset data = likelihood.asimov(truth);
        for (double start : new double[] {1e-9, 1e-4, 30, 1e3, 1e6, 1e9}) {
            Fit fit = likelihood.fit(data, new double[] {1, 1, 0, start}, new boolean[] {false, false, true, false});
            assertThat(fit.converged()).as(fit.statement()).isTrue();
            assertThat(fit.point()[3]).as("from %s", start).isCloseTo(0.8, within(1e-6));
            assertThat(fit.iterations()).isLessThan(60);
        }
    }

    @Test
    void aMinimumOutsideTheBoundsIsFoundOnTheBound() {
        PoissonLikelihood likelihood = likelihood(
                Counting.prediction(500, 30, Optional.empty()),
                Choice.free(Counting.BACKGROUND),
                at(Counting.FLUX, 1, 0.98, 1.02),
                at(Counting.G, 0, -0.01, 0.01));
        PoissonLikelihood wide = all(Counting.prediction(500, 30, Optional.empty()));
        Dataset truth = wide.asimov(new double[] {1, 1.3, 0, 0});
        Dataset data = new Dataset(truth.counts(), new double[] {1, 1.3, 0});
        Fit fit = likelihood.fit(data, likelihood.start(), new boolean[3]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.point()[1]).isEqualTo(1.02);
        assertThat(fit.point()[2]).isEqualTo(-0.01);
        assertThat(likelihood.derivatives(data, fit.point()).gradient()[0]).isCloseTo(0, within(1e-4));
    }

    @Test
    void aStartWhereTheDataAreImpossibleIsLeft() {
        PoissonLikelihood pure = likelihood(Counting.prediction(100, 0, Optional.empty()), Choice.free(Counting.MU));
        PoissonLikelihood onlyNew = PoissonLikelihood.of(
                Counting.prediction(100, 0, Optional.empty()),
                List.of(new Choice(Counting.FLUX, 0, true, Constraint.NONE, new Interval(0, 50))));
        Dataset data = onlyNew.asimov(new double[] {1.7});
        Fit fit = onlyNew.fit(data, new double[] {0}, new boolean[1]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.point()[0]).isCloseTo(1.7, within(1e-6));
        assertThat(pure.parameters()).hasSize(1);
    }

    @Test
    void aHopelessFitIsReportedNotThrown() {
        PoissonLikelihood pure = PoissonLikelihood.of(
                Counting.prediction(100, 0, Optional.empty()),
                List.of(new Choice(Counting.FLUX, 0, true, Constraint.NONE, new Interval(0, 0))));
        Fit fit = pure.fit(new Dataset(new double[] {1, 1, 1, 1}, new double[1]), new double[1], new boolean[1]);
        assertThat(fit.converged()).isFalse();
        assertThat(fit.statement()).contains("some bin has counts but expects none");
    }

    @Test
    void moreParametersThanBinsMeetTheDataAndConverge() {
        PoissonLikelihood likelihood = all(Counting.oneBin(500, 30, Optional.empty()));
        Dataset data = new Dataset(new double[] {700}, likelihood.start());
        Fit fit = likelihood.fit(data, likelihood.start(), new boolean[4]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.value()).isCloseTo(0, within(1e-6));
        assertThat(likelihood.expected(fit.point())[0]).isCloseTo(700, within(0.1));
    }

    @Test
    void aBinWithoutBackgroundMayBeEmpty() {
        PoissonLikelihood pure = likelihood(
                Counting.prediction(100, 0, Optional.empty()),
                new Choice(Counting.FLUX, 1, true, Constraint.NONE, new Interval(0, 50)));
        Fit fit = pure.fit(new Dataset(new double[4], new double[1]), new double[] {1}, new boolean[1]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.point()[0]).isZero();
        assertThat(fit.value()).isZero();
    }

    @Test
    void fitsOfToysAreTheSameOnOneThreadAndOnMany() {
        PoissonLikelihood likelihood = all(Counting.prediction(500, 30, Optional.empty()));
        double[] truth = {1, 1, 0, 0.5};
        boolean[] held = {false, false, true, false};
        List<List<Double>> results = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            WorkUnits units = WorkUnits.of(17, threads);
            results.add(units.inParallel(40, unit -> {
                Fit fit = likelihood.fit(likelihood.toy(truth, units.stream("toys", unit)), truth, held);
                assertThat(fit.converged()).as(fit.statement()).isTrue();
                return fit.value() + fit.point()[3];
            }));
        }
        assertThat(results.get(0)).isEqualTo(results.get(1)).doesNotHaveDuplicates();
    }

    @Test
    void fittedToysScatterAroundTheTruthByTheCurvature() {
        PoissonLikelihood likelihood = PoissonLikelihood.of(
                Counting.prediction(2000, 30, Optional.empty()),
                List.of(Choice.free(Counting.BACKGROUND), Choice.free(Counting.FLUX), Choice.free(Counting.G)));
        double[] truth = {1, 1, 0.1};
        WorkUnits units = WorkUnits.of(23, 2);
        double expected =
                inverse(likelihood.derivatives(likelihood.asimov(truth), truth).hessian());
        List<Double> pulls = units.inParallel(400, unit -> {
            Fit fit = likelihood.fit(likelihood.toy(truth, units.stream("toys", unit)), truth, new boolean[3]);
            return (fit.point()[2] - 0.1) / Math.sqrt(2 * expected);
        });
        double mean = pulls.stream().mapToDouble(pull -> pull).average().orElseThrow();
        double square =
                pulls.stream().mapToDouble(pull -> pull * pull).average().orElseThrow();
        assertThat(mean).isBetween(-0.25, 0.25);
        assertThat(square).isBetween(0.75, 1.3);
    }

    /** The last diagonal element of the inverse of a 3 x 3 matrix. */
    private static double inverse(double[][] h) {
        double minor = h[0][0] * h[1][1] - h[0][1] * h[1][0];
        double determinant = h[2][2] * minor
                - h[2][1] * (h[0][0] * h[1][2] - h[0][2] * h[1][0])
                + h[2][0] * (h[0][1] * h[1][2] - h[0][2] * h[1][1]);
        return minor / determinant;
    }

    @Test
    void allHeldIsAnEvaluation() {
        PoissonLikelihood likelihood = all(Counting.prediction(500, 30, Optional.empty()));
        Dataset data = likelihood.asimov(likelihood.start());
        double[] point = {1.1, 1, 0.1, 0};
        Fit fit = likelihood.fit(data, point, new boolean[] {true, true, true, true});
        assertThat(fit.point()).containsExactly(point);
        assertThat(fit.value()).isEqualTo(likelihood.value(data, point));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.iterations()).isZero();
    }

    @Test
    void aShapeParameterIsFitted() {
        PoissonLikelihood likelihood = PoissonLikelihood.of(
                Counting.prediction(1e5, 30, Optional.empty()),
                List.of(Choice.fixed(Counting.G, 0.3), Choice.free(Counting.MASS), Choice.free(Counting.FLUX)));
        double mass = Counting.MASS.initial() * 1.7;
        Dataset data = likelihood.asimov(new double[] {1, mass});
        Fit fit = likelihood.fit(data, likelihood.start(), new boolean[2]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        assertThat(fit.point()[1] / mass).isCloseTo(1, within(1e-4));
    }

    private static PoissonLikelihood all(Prediction prediction) {
        return likelihood(
                prediction,
                Choice.free(Counting.BACKGROUND),
                Choice.free(Counting.FLUX),
                Choice.free(Counting.G),
                Choice.free(Counting.MU));
    }

    /** A likelihood whose last parameter is counted in another unit. */
    private record Rescaled(PoissonLikelihood likelihood, Dataset data, double unit)
            implements org.nuprobe.engine.fit.Objective {
        private double[] inner(double[] point) {
            double[] inner = point.clone();
            inner[3] /= unit;
            return inner;
        }

        @Override
        public double value(double[] point) {
            return likelihood.value(data, inner(point));
        }

        @Override
        public Derivatives derivatives(double[] point) {
            Derivatives all = likelihood.derivatives(data, inner(point));
            all.gradient()[3] /= unit;
            for (int k = 0; k < 4; k++) {
                all.hessian()[3][k] /= unit;
                all.hessian()[k][3] /= unit;
            }
            return all;
        }
    }
}
