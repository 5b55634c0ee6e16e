package org.nuprobe.toolkit.interpolation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LinearTableTest {
    @Test
    void reproducesAStraightLine() {
        LinearTable table = LinearTable.of(new double[] {-1, 0, 3}, new double[] {-5, -2, 7}, Outside.FAIL);
        for (double x = -1; x <= 3; x += 0.125) {
            assertThat(table.applyAsDouble(x)).isCloseTo(3 * x - 2, within(1e-14));
        }
    }
}
