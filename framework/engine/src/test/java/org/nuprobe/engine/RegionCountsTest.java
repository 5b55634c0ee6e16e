package org.nuprobe.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegionCountsTest {
    private static RegionCounts counts() {
        Map<String, double[]> signal = new LinkedHashMap<>();
        signal.put("pp", new double[] {1, 2});
        signal.put("b8", new double[] {10, 20});
        return new RegionCounts("xenon", signal, Map.of("radon", new double[] {100, 200}));
    }

    @Test
    void totalsAddOverOriginsAndKeepTheBins() {
        assertThat(counts().totalSignal()).containsExactly(11, 22);
        assertThat(counts().totalBackground()).containsExactly(100, 200);
        assertThat(counts().total()).containsExactly(111, 222);
        assertThat(RegionCounts.sum(counts().total())).isEqualTo(333);
        assertThat(counts().bins()).isEqualTo(2);
    }

    @Test
    void theOrderOfTheFluxIsKept() {
        assertThat(List.copyOf(counts().signal().keySet())).containsExactly("pp", "b8");
    }

    @Test
    void aRegionWithoutFluxHasNoBins() {
        assertThatThrownBy(() -> new RegionCounts("dark", Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the region dark has no flux component");
    }
}
