package org.nuprobe.runtime.rate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class EnergyGridTest {
    @Test
    void equalFactorsBetweenTheEnds() {
        double[] grid = EnergyGrid.of(0.1, 100, 4, EnergyGrid.Spacing.LOG);
        assertThat(grid).containsExactly(new double[] {0.1, 1, 10, 100}, within(1e-13));
        assertThat(grid[3]).isEqualTo(100);
    }

    @Test
    void equalStepsBetweenTheEnds() {
        assertThat(EnergyGrid.of(1, 4, 4, EnergyGrid.Spacing.LINEAR))
                .containsExactly(new double[] {1, 2, 3, 4}, within(1e-15));
    }
}
