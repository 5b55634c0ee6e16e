package org.nuprobe.engine;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Bins whose variances are given. */
class GaussianBinsTest {
    private static final double[] VARIANCES = {900, 400, 100, 25};
    private static final double[] OBSERVED = {-12, 30, 41, -3};

    private static PoissonLikelihood likelihood(double[] variances, Choice... choices) {
        Prediction counts = Counting.prediction(200, 30, Optional.of(OBSERVED));
        Region region = Detectors.gaussian(counts.regions().get(0), variances);
        Experiment experiment = Detectors.experiment(List.of(Counting.FLUX, Counting.BACKGROUND), region);
        return PoissonLikelihood.of(Prediction.of(List.of(experiment), List.of(Counting.STANDARD)), List.of(choices));
    }

    @Test
    void theValueIsTheSumOfSquaredResidualsOverVariances() {
        PoissonLikelihood likelihood = likelihood(VARIANCES, Choice.free(Counting.FLUX));
        double[] point = {1.1};
        double[] mu = likelihood.expected(point);
        double chi2 = Math.pow(0.1 / 0.07, 2);
        for (int bin = 0; bin < 4; bin++) {
            chi2 += Math.pow(OBSERVED[bin] - mu[bin], 2) / VARIANCES[bin];
        }
        Dataset data = likelihood.observed().orElseThrow();
        assertThat(data.counts()).isEqualTo(OBSERVED);
        assertThat(likelihood.value(data, point) / chi2).isCloseTo(1, within(1e-14));
        assertThat(likelihood.derivatives(data, point).value()).isEqualTo(likelihood.value(data, point));
    }

    @Test
    void aFitOfOneNormalisationIsTheWeightedMean() {
        PoissonLikelihood likelihood = likelihood(VARIANCES, Choice.free(Counting.FLUX));
        double[] signal = difference(likelihood.expected(new double[] {1}), likelihood.expected(new double[] {0}));
        double[] background = likelihood.expected(new double[] {0});
        double weight = 1 / (0.07 * 0.07);
        double sum = weight;
        for (int bin = 0; bin < 4; bin++) {
            weight += signal[bin] * signal[bin] / VARIANCES[bin];
            sum += signal[bin] * (OBSERVED[bin] - background[bin]) / VARIANCES[bin];
        }
        Fit fit = likelihood.fit(likelihood.observed().orElseThrow(), new double[] {1}, new boolean[1]);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()[0]).isCloseTo(sum / weight, within(1e-12));
        double[][] hessian = likelihood
                .derivatives(likelihood.observed().orElseThrow(), fit.point())
                .hessian();
        assertThat(hessian[0][0] / (2 * weight)).isCloseTo(1, within(1e-13));
    }

    @Test
    void toysAreNormalDeviatesWithTheGivenVariances() {
        PoissonLikelihood likelihood = likelihood(VARIANCES, Choice.free(Counting.FLUX));
        double[] truth = {1};
        double[] mu = likelihood.expected(truth);
        WorkUnits units = WorkUnits.of(3, 1);
        int toys = 4000;
        double[] mean = new double[4];
        double[] square = new double[4];
        for (int toy = 0; toy < toys; toy++) {
            double[] counts = likelihood.toy(truth, units.stream("toys", toy)).counts();
            for (int bin = 0; bin < 4; bin++) {
                double pull = (counts[bin] - mu[bin]) / Math.sqrt(VARIANCES[bin]);
                mean[bin] += pull / toys;
                square[bin] += pull * pull / toys;
            }
        }
        for (int bin = 0; bin < 4; bin++) {
            assertThat(mean[bin]).isCloseTo(0, within(4 / Math.sqrt(toys)));
            assertThat(square[bin]).isCloseTo(1, within(4 * Math.sqrt(2.0 / toys)));
        }
        assertThat(likelihood.asimov(truth).counts()).isEqualTo(mu);
    }

    @Test
    void variancesMustFitTheBins() {
        assertThatThrownBy(() -> likelihood(new double[] {1, 2}))
                .hasMessage("the region here has variances of 2 bins, but its response has 4");
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = a.clone();
        for (int bin = 0; bin < a.length; bin++) {
            difference[bin] -= b[bin];
        }
        return difference;
    }
}
