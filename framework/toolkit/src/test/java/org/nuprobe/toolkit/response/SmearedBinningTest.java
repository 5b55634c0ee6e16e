package org.nuprobe.toolkit.response;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SmearedBinningTest {
    private static final double OPEN = Double.POSITIVE_INFINITY;
    private static final Efficiency LOGISTIC = Efficiency.logistic(1.32045, 0.285979, 10.8646, -0.333322);
    private static final List<Smearing> ALL = List.of(
            new PoissonSmearing(0.5),
            new GammaSmearing(0.716),
            new GaussianSmearing(mean -> 0.4 * Math.sqrt(mean)),
            new GaussianSmearing(mean -> 0.3 + 0.02 * mean));

    /** Four-point rule of Gauss and Legendre. */
    private static final double[] NODES = {
        -0.8611363115940526, -0.3399810435848563, 0.3399810435848563, 0.8611363115940526
    };

    private static final double[] WEIGHTS = {
        0.3478548451374538, 0.6521451548625461, 0.6521451548625461, 0.3478548451374538
    };

    @Test
    void sharesOfAllBinsAddUpToTheAverageEfficiency() {
        for (Smearing smearing : ALL) {
            Binning bins = new SmearedBinning(new double[] {0, 5, 8, 20, 60, OPEN}, smearing, LOGISTIC);
            for (double mean : new double[] {2, 9, 30, 200}) {
                double sum = Arrays.stream(bins.shares(new double[] {mean}))
                        .mapToDouble(row -> row[0])
                        .sum();
                assertThat(sum)
                        .as(smearing + " of mean " + mean)
                        .isCloseTo(smearing.share(mean, 0, OPEN, LOGISTIC), within(1e-9));
            }
        }
    }

    @Test
    void withoutEfficiencyNothingIsLost() {
        for (Smearing smearing : ALL) {
            Binning bins = new SmearedBinning(new double[] {0, 5, 20, OPEN}, smearing, Efficiency.constant(1));
            double[][] shares = bins.shares(new double[] {25, 90});
            for (int k = 0; k < 2; k++) {
                assertThat(shares[0][k] + shares[1][k] + shares[2][k]).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void nothingIsSharedOutsideTheRange() {
        for (Smearing smearing : ALL) {
            Binning bins = new SmearedBinning(new double[] {6, 12, 30}, smearing, LOGISTIC);
            double[] outside = {0.99 * bins.range().low(), 1.01 * bins.range().high()};
            for (double[] row : bins.shares(outside)) {
                assertThat(Arrays.stream(row)).allMatch(share -> share < 1e-14);
            }
        }
    }

    /** Four nodes in each piece, as few as an engine takes, against hundred times as many pieces. */
    @Test
    void fourNodesBetweenBreakpointsIntegrateEveryBin() {
        for (Smearing smearing : ALL) {
            fourNodesSuffice(new SmearedBinning(new double[] {6, 8, 12, 30}, smearing, LOGISTIC), smearing);
            fourNodesSuffice(new SmearedBinning(new double[] {0, 2, 9}, smearing, Efficiency.constant(0.5)), smearing);
        }
    }

    private static void fourNodesSuffice(Binning bins, Smearing smearing) {
        double[] few = bins.breakpoints();
        double[] many = new double[100 * (few.length - 1) + 1];
        for (int k = 0; k < many.length; k++) {
            int piece = Math.min(k / 100, few.length - 2);
            many[k] = few[piece] + (few[piece + 1] - few[piece]) * (k - 100 * piece) / 100.0;
        }
        double[] coarse = integrals(bins, few);
        double[] fine = integrals(bins, many);
        for (int bin = 0; bin < fine.length; bin++) {
            assertThat(coarse[bin] / fine[bin]).as(smearing + ", bin " + bin).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void sharpBinsBreakAtEdgesAndKnots() {
        Efficiency step = Efficiency.steps(new double[] {5, 7}, new double[] {0, 0.5, 1});
        Binning bins = new SmearedBinning(new double[] {6, 8, OPEN}, SharpSmearing.INSTANCE, step);

        assertThat(bins.breakpoints()).containsExactly(6, 7, 8);
        assertThat(bins.shares(new double[] {6.5, 7.5, 9})).isDeepEqualTo(new double[][] {{0.5, 1, 0}, {0, 0, 1}});
        assertThat(bins.edges()).containsExactly(6, 8, OPEN);
        assertThat(bins.range().high()).isInfinite();
    }

    private static double[] integrals(Binning bins, double[] pieces) {
        double[] sums = new double[bins.edges().length - 1];
        for (int piece = 0; piece + 1 < pieces.length; piece++) {
            double half = 0.5 * (pieces[piece + 1] - pieces[piece]);
            double low = pieces[piece];
            double[][] shares = bins.shares(
                    Arrays.stream(NODES).map(node -> low + half * (1 + node)).toArray());
            for (int bin = 0; bin < sums.length; bin++) {
                for (int k = 0; k < WEIGHTS.length; k++) {
                    sums[bin] += half * WEIGHTS[k] * shares[bin][k];
                }
            }
        }
        return sums;
    }
}
