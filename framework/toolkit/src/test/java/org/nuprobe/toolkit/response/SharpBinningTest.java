package org.nuprobe.toolkit.response;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;

class SharpBinningTest {
    private final SharpBinning bins = new SharpBinning(new double[] {1, 2, 4, Double.POSITIVE_INFINITY});

    @Test
    void everyEnergyFallsIntoItsBinOnly() {
        assertThat(bins.shares(new double[] {0.5, 1.5, 2.5, 3.9, 1e9}))
                .isDeepEqualTo(new double[][] {{0, 1, 0, 0, 0}, {0, 0, 1, 1, 0}, {0, 0, 0, 0, 1}});
    }

    @Test
    void edgesAreTheOnlyKinks() {
        assertThat(bins.range()).isEqualTo(new Interval(1, Double.POSITIVE_INFINITY));
        assertThat(bins.breakpoints()).containsExactly(1, 2, 4);
        assertThat(bins.edges()).hasSize(4);
    }
}
