package org.nuprobe.toolkit.response;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BinEdgesTest {
    @Test
    void linearBinsAreEquallyWide() {
        assertThat(BinEdges.linear(1, 3, 4)).containsExactly(1, 1.5, 2, 2.5, 3);
    }

    @Test
    void logarithmicBinsGrowByTheSameFactor() {
        assertThat(BinEdges.logarithmic(0.1, 100, 3)).containsExactly(new double[] {0.1, 1, 10, 100}, within(1e-12));
    }

    @Test
    void oneBinHasTheGivenEnds() {
        assertThat(BinEdges.linear(0.3, 7, 1)).containsExactly(0.3, 7);
        assertThat(BinEdges.logarithmic(0.3, 7, 1)).containsExactly(0.3, 7);
        assertThat(BinEdges.linear(0.3, Double.POSITIVE_INFINITY, 1)).containsExactly(0.3, Double.POSITIVE_INFINITY);
    }

    @Test
    void impossibleBinsAreRefused() {
        assertThatThrownBy(() -> BinEdges.linear(0, 1, 0)).hasMessage("no 0 bins from 0.0 to 1.0");
        assertThatThrownBy(() -> BinEdges.linear(2, 1, 3)).hasMessage("no 3 bins from 2.0 to 1.0");
        assertThatThrownBy(() -> BinEdges.logarithmic(0, 1, 3)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> new SharpBinning(new double[] {1})).hasMessageContaining("two edges");
        assertThatThrownBy(() -> new SharpBinning(new double[] {1, 3, 3})).hasMessageContaining("edge 2 is 3.0");
        assertThatThrownBy(() -> new SharpBinning(new double[] {-1, 3})).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new SharpBinning(new double[] {Double.NaN, 3})).hasMessageContaining("first edge");
    }
}
