package org.nuprobe.toolkit.response;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.MalformedTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EfficiencyTest {
    private static final double[] ENERGIES = {1, 2, 4};
    private static final double[] VALUES = {0.1, 0.5, 0.9};

    @Test
    void tableIsLinearBetweenItsPoints() {
        Efficiency table = Efficiency.table(ENERGIES, VALUES, Efficiency.Above.ZERO);

        assertThat(table.applyAsDouble(1.5)).isCloseTo(0.3, within(1e-15));
        assertThat(table.applyAsDouble(3)).isCloseTo(0.7, within(1e-15));
        assertThat(table.knots()).containsExactly(1, 2, 4);
    }

    @Test
    void tableIsZeroOutside() {
        Efficiency table = Efficiency.table(ENERGIES, VALUES, Efficiency.Above.ZERO);

        assertThat(table.applyAsDouble(0.99)).isZero();
        assertThat(table.applyAsDouble(4.01)).isZero();
        assertThat(table.support()).isEqualTo(new Interval(1, 4));
    }

    @Test
    void tableCanHoldItsLastValueButNeverItsFirst() {
        Efficiency table = Efficiency.table(ENERGIES, VALUES, Efficiency.Above.CONSTANT);

        assertThat(table.applyAsDouble(0.99)).isZero();
        assertThat(table.applyAsDouble(400)).isEqualTo(0.9);
        assertThat(table.support().high()).isInfinite();
    }

    @Test
    void factorsMultiply() {
        assertThat(Efficiency.table(ENERGIES, VALUES, Efficiency.Above.ZERO)
                        .times(0.5)
                        .applyAsDouble(3))
                .isCloseTo(0.35, within(1e-15));
        assertThat(Efficiency.constant(0.8).times(0.5).applyAsDouble(1e9)).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void badTablesNameTheirRow() {
        assertThatThrownBy(() -> Efficiency.table(ENERGIES, new double[] {0.1, 0.5, 1.2}, Efficiency.Above.ZERO))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isEqualTo(2))
                .hasMessage("an efficiency lies between 0 and 1, not at 1.2");
        assertThatThrownBy(() -> Efficiency.table(new double[] {1, 4, 2}, VALUES, Efficiency.Above.ZERO))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isEqualTo(2));
        assertThatThrownBy(() -> Efficiency.constant(1.5)).hasMessageContaining("between 0 and 1");
    }
}
