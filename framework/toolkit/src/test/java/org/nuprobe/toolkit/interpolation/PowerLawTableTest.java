package org.nuprobe.toolkit.interpolation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PowerLawTableTest {
    @Test
    void reproducesAPowerLaw() {
        double[] x = {0.1, 1, 30};
        double[] y = {5 * Math.pow(0.1, -2.7), 5, 5 * Math.pow(30, -2.7)};
        PowerLawTable table = PowerLawTable.of(x, y, Outside.FAIL);
        for (double at = 0.1; at <= 30; at *= 1.17) {
            assertThat(table.applyAsDouble(at) / (5 * Math.pow(at, -2.7))).isCloseTo(1, within(1e-13));
        }
    }

    @Test
    void aZeroHasNoLogarithm() {
        assertThatThrownBy(() -> PowerLawTable.of(new double[] {1, 2}, new double[] {1, 0}, Outside.FAIL))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isEqualTo(1))
                .hasMessageContaining("row 1 (2.0, 0.0) has no logarithm");
        assertThatThrownBy(() -> PowerLawTable.of(new double[] {0, 2}, new double[] {1, 1}, Outside.FAIL))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isZero());
    }
}
