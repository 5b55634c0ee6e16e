package org.nuprobe.toolkit.response;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ConditionalBinningTest {
    private static final ConditionalBinning BINNING =
            ConditionalBinning.of(new double[][] {{0, 0}, {1, 3}, {0, 0}, {5, 5}, {0, 0}});

    @Test
    void everyBinIsNormalisedForItself() {
        assertThat(shares(BINNING, 1)).containsExactly(0.25, 0.75);
        assertThat(shares(BINNING, 3)).containsExactly(0.5, 0.5);
        assertThat(BINNING.bins()).isEqualTo(5);
    }

    @Test
    void anEmptyBinHasTheDistributionOfTheNearestOneBelow() {
        assertThat(shares(BINNING, 2)).containsExactly(0.25, 0.75);
        assertThat(shares(BINNING, 4)).containsExactly(0.5, 0.5);
        assertThat(shares(BINNING, 0)).as("none below: the nearest above").containsExactly(0.25, 0.75);
    }

    @Test
    void theSecondObservableIsTheFastestAndTakesNothingAway() {
        double[][] matrix = {{0.1, 0.2}, {0.3, 0.4}, {0, 0}, {0.1, 0.3}, {0.2, 0}};
        double[][] spread = BINNING.spread(matrix);

        assertThat(spread).hasNumberOfRows(10);
        assertThat(spread[2][1]).isCloseTo(0.25 * 0.4, within(1e-15));
        assertThat(spread[3][1]).isCloseTo(0.75 * 0.4, within(1e-15));
        for (int recoil = 0; recoil < 2; recoil++) {
            int k = recoil;
            double before = Arrays.stream(matrix).mapToDouble(row -> row[k]).sum();
            double after = Arrays.stream(spread).mapToDouble(row -> row[k]).sum();
            assertThat(after).isCloseTo(before, within(1e-15));
        }
    }

    @Test
    void aStepMovesItLinearlyAndKeepsItADistribution() {
        ConditionalBinning from = ConditionalBinning.of(new double[][] {{1, 3}});
        ConditionalBinning to = ConditionalBinning.of(new double[][] {{4, 4}});

        assertThat(shares(from.shifted(from, to, 0), 0)).containsExactly(0.25, 0.75);
        assertThat(shares(from.shifted(from, to, 0.4), 0)[0]).isCloseTo(0.35, within(1e-15));
        assertThat(shares(from.shifted(from, to, 1), 0)).containsExactly(0.5, 0.5);
        assertThat(shares(from.shifted(from, to, -0.5), 0)[0]).isCloseTo(0.125, within(1e-15));
        assertThat(shares(from.shifted(from, to, -2), 0))
                .as("nothing below zero, and normalised")
                .containsExactly(0, 1);
    }

    @Test
    void somethingHasToBeInAHistogram() {
        assertThatThrownBy(() -> ConditionalBinning.of(new double[][] {{0, 0}, {0, 0}}))
                .hasMessage("no bin has any content");
    }

    private static double[] shares(ConditionalBinning binning, int bin) {
        return new double[] {binning.share(bin, 0), binning.share(bin, 1)};
    }
}
