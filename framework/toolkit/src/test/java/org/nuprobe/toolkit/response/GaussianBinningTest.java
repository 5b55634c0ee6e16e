package org.nuprobe.toolkit.response;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GaussianBinningTest {
    private static final EnergyResolution XENON = new EnergyResolution(0.310, 0.0037, 0);

    @Test
    void shareOfABinAroundTheEnergyIsTheNormalProbability() {
        GaussianBinning bins = new GaussianBinning(new double[] {9, 10, 11}, new EnergyResolution(0, 0, 1));

        assertThat(bins.shares(new double[] {10}))
                .isDeepEqualTo(new double[][] {{0.3413447460685429}, {0.3413447460685429}});
    }

    @Test
    void farTailKeepsItsDigits() {
        GaussianBinning bins = new GaussianBinning(new double[] {7, 30}, new EnergyResolution(0, 0, 1));

        assertThat(bins.shares(new double[] {0})[0][0] / 1.279812543885835e-12).isCloseTo(1, within(1e-10));
    }

    @Test
    void openBinTakesEverythingAbove() {
        double[][] open = new GaussianBinning(new double[] {1, Double.POSITIVE_INFINITY}, XENON)
                .shares(new double[] {0.5, 1, 40});

        assertThat(open[0][0]).isBetween(1e-3, 0.1);
        assertThat(open[0][1]).isCloseTo(0.5, within(1e-15));
        assertThat(open[0][2]).isCloseTo(1, within(1e-12));
    }

    @Test
    void eventsFarInsideAreSharedWithoutLoss() {
        double[][] shares = new GaussianBinning(BinEdges.linear(0.3, 60, 40), XENON).shares(new double[] {10, 20, 30});

        for (int k = 0; k < 3; k++) {
            int column = k;
            assertThat(Arrays.stream(shares).mapToDouble(row -> row[column]).sum())
                    .isCloseTo(1, within(1e-7));
        }
    }

    @Test
    void tailBelowTheFirstEdgeIsLost() {
        double[][] shares = new GaussianBinning(BinEdges.linear(0, 60, 40), XENON).shares(new double[] {0.1});
        double seen = Arrays.stream(shares).mapToDouble(row -> row[0]).sum();

        assertThat(seen).isBetween(0.8, 0.9);
    }

    @Test
    void narrowResolutionIsASharpBin() {
        double[] energies = {0.7, 1.2, 1.99, 2.01, 3.4};
        double[] edges = {1, 2, 3};

        assertThat(new GaussianBinning(edges, new EnergyResolution(0, 1e-4, 0)).shares(energies))
                .isDeepEqualTo(new SharpBinning(edges).shares(energies));
    }

    @ParameterizedTest
    @CsvSource({"0.31, 0.0037, 0", "0.02, 0, 0", "0, 0, 0.03", "0.3, 0.05, 0.03", "0, 0.1, 0", "0, 0, 5e-4"})
    void nothingIsSeenOutsideOfTheRange(double stochastic, double constant, double noise) {
        GaussianBinning bins =
                new GaussianBinning(BinEdges.linear(0.3, 12, 9), new EnergyResolution(stochastic, constant, noise));
        double low = bins.range().low();
        double high = bins.range().high();
        double[][] shares = bins.shares(new double[] {low * 0.9999, high * 1.0001});

        for (double[] row : shares) {
            assertThat(row[1]).isLessThan(2e-15);
            assertThat(row[0]).isLessThan(2e-15);
        }
    }

    /**
     * The integral over all true energies of a share times a parabola, once with four nodes between neighbouring breakpoints,
     * which do polynomials of degree seven exactly, once with panels twenty times finer.
     */
    @ParameterizedTest
    @CsvSource({"0.31, 0.0037, 0", "0.31, 0, 0", "0, 0.1, 0", "0, 0.3, 0", "0, 0, 0.1", "3, 0, 0", "0.1, 0.2, 0.1"})
    void binsThatStartAtZeroHaveFewBreakpointsThatRise(double stochastic, double constant, double noise) {
        EnergyResolution resolution = new EnergyResolution(stochastic, constant, noise);

        for (double[] edges : new double[][] {{0, 0.3, 12}, {0, Double.POSITIVE_INFINITY}, {1e-9, 12}}) {
            GaussianBinning bins = new GaussianBinning(edges, resolution);
            double[] points = bins.breakpoints();

            assertThat(points).isSorted().doesNotHaveDuplicates().hasSizeLessThan(700);
            assertThat(Arrays.stream(points))
                    .allSatisfy(
                            point -> assertThat(bins.range().contains(point)).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.31, 0.0037, 0",
        "0.02, 0, 0",
        "0, 0, 0.03",
        "0, 0.1, 0",
        "0, 0.3, 0",
        "0.3, 0.02, 0.01",
        "0, 0, 5e-4",
        "3, 0, 0"
    })
    void fewNodesBetweenBreakpointsIntegrateEveryBin(double stochastic, double constant, double noise) {
        GaussianBinning bins =
                new GaussianBinning(BinEdges.linear(0.3, 12, 9), new EnergyResolution(stochastic, constant, noise));
        double end = Math.min(bins.range().high(), 500);
        double[] panels = DoubleStream.concat(
                        DoubleStream.of(bins.range().low(), end),
                        Arrays.stream(bins.breakpoints()).filter(point -> point < end))
                .sorted()
                .distinct()
                .toArray();
        for (int bin = 0; bin < 9; bin++) {
            double coarse = integral(bins, bin, panels, 1);
            double fine = integral(bins, bin, panels, 20);

            assertThat(coarse / fine)
                    .as("bin %d of %d panels", bin, panels.length)
                    .isCloseTo(1, within(1e-8));
        }
        assertThat(panels.length).as("breakpoints are not wasted").isLessThan(600);
    }

    private static double integral(GaussianBinning bins, int bin, double[] panels, int parts) {
        DoubleUnaryOperator seen =
                energy -> bins.shares(new double[] {energy})[bin][0] * (1 + (energy - 13) * (energy - 13));
        double sum = 0;
        for (int k = 1; k < panels.length; k++) {
            double width = (panels[k] - panels[k - 1]) / parts;
            for (int part = 0; part < parts; part++) {
                sum += fourNodes(seen, panels[k - 1] + part * width, width);
            }
        }
        return sum;
    }

    private static double fourNodes(DoubleUnaryOperator function, double from, double width) {
        double inner = 0.3399810435848563;
        double outer = 0.8611363115940526;
        double innerWeight = 0.6521451548625461;
        double outerWeight = 0.3478548451374538;
        double middle = from + width / 2;
        double half = width / 2;
        return half
                * (innerWeight
                                * (function.applyAsDouble(middle - inner * half)
                                        + function.applyAsDouble(middle + inner * half))
                        + outerWeight
                                * (function.applyAsDouble(middle - outer * half)
                                        + function.applyAsDouble(middle + outer * half)));
    }
}
