package org.nuprobe.engine;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PoissonTableTest {
    private static final double LARGEST = 1 - 0x1p-53;

    /** Just below the distribution function of k stands k, just above it k + 1. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 1, 7.3, 40, 150, 1000})
    void itInvertsTheDistributionFunction(double mean) {
        PoissonTable table = new PoissonTable(mean);
        PoissonDistribution distribution = new PoissonDistribution(mean);
        int from = (int) Math.max(0, mean - 4 * Math.sqrt(mean));
        int to = (int) (mean + 4 * Math.sqrt(mean));
        for (int k = from; k <= to; k++) {
            double function = distribution.cumulativeProbability(k);
            assertThat(table.count(function - 1e-9)).as("below F(%d)", k).isEqualTo(k);
            if (function < 1 - 2e-9) {
                assertThat(table.count(function + 1e-9)).as("above F(%d)", k).isEqualTo(k + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-3, 0.5, 7.3, 40, 1000})
    void theOutermostNumbersGiveTheOutermostCounts(double mean) {
        PoissonTable table = new PoissonTable(mean);
        PoissonDistribution distribution = new PoissonDistribution(mean);
        int most = table.count(LARGEST);
        int least = table.count(0);
        assertThat(least).isLessThanOrEqualTo((int) mean);
        assertThat(distribution.cumulativeProbability(least - 1)).isLessThan(1e-15);
        assertThat(distribution.cumulativeProbability(most)).isGreaterThanOrEqualTo(1 - 1e-12);
        assertThat(most).isBetween((int) mean, (int) (mean + 12 * Math.sqrt(mean) + 15));
    }
}
