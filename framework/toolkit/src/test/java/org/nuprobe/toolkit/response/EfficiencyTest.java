package org.nuprobe.toolkit.response;

import java.util.Arrays;
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

    /** COHERENT, Science 357 (2017) 1123: half of 0.6655 at 10.8507 photoelectrons. */
    @Test
    void logisticIsHalfItsHeightInTheMiddle() {
        Efficiency logistic = Efficiency.logistic(0.6655, 0.4942, 10.8507, 0);

        assertThat(logistic.applyAsDouble(10.8507)).isCloseTo(0.33275, within(1e-12));
        assertThat(logistic.applyAsDouble(20)).isCloseTo(0.6655 / (1 + Math.exp(-0.4942 * 9.1493)), within(1e-15));
        assertThat(logistic.support().low()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** COHERENT, Phys. Rev. Lett. 129 (2022) 081801: the offset makes it zero at 7 photoelectrons, where it gets a knot. */
    @Test
    void logisticWithANegativeOffsetIsClippedAtZero() {
        Efficiency logistic = Efficiency.logistic(1.32045, 0.285979, 10.8646, -0.333322);
        double start = logistic.support().low();

        assertThat(start).isBetween(6.9, 7.1);
        assertThat(logistic.knots()[0]).isEqualTo(start);
        assertThat(logistic.applyAsDouble(start + 1e-9)).isCloseTo(0, within(1e-9));
        assertThat(logistic.applyAsDouble(start - 1)).isZero();
        assertThat(logistic.applyAsDouble(100)).isCloseTo(0.987128, within(1e-6));
    }

    @Test
    void logisticThatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> Efficiency.logistic(1.2, 1, 0, 0))
                .hasMessageContaining("from 0.0 to 1.2 does not end between 0 and 1");
        assertThatThrownBy(() -> Efficiency.logistic(0.5, 1, 0, -0.6)).hasMessageContaining("does not end between");
        assertThatThrownBy(() -> Efficiency.logistic(0.5, 0, 0, 0)).hasMessageContaining("with the slope 0.0");
    }

    @Test
    void stepsJumpAtTheirJumps() {
        Efficiency steps = Efficiency.steps(new double[] {5, 6}, new double[] {0, 0.5, 1});

        assertThat(new double[] {4.9, 5, 5.9, 6, 7})
                .satisfies(at -> assertThat(Arrays.stream(at).map(steps)).containsExactly(0.0, 0.5, 0.5, 1.0, 1.0));
        assertThatThrownBy(() -> Efficiency.steps(new double[] {5}, new double[] {1}))
                .hasMessageContaining("1 jumps lie between 2 values, not 1");
        assertThatThrownBy(() -> Efficiency.steps(new double[] {5, 5}, new double[] {0, 0, 1}))
                .hasMessageContaining("the jumps must rise, but jump 2 is at 5.0");
        assertThatThrownBy(() -> Efficiency.steps(new double[] {5}, new double[] {0, 2}))
                .hasMessageContaining("lies between 0 and 1, not at 2.0");
    }

    @Test
    void aProductMultipliesWhereBothAreNotZero() {
        Efficiency product = Efficiency.table(ENERGIES, VALUES, Efficiency.Above.ZERO)
                .times(Efficiency.steps(new double[] {3}, new double[] {1, 0.5}));

        assertThat(product.applyAsDouble(1.5)).isCloseTo(0.3, within(1e-15));
        assertThat(product.applyAsDouble(3.5)).isCloseTo(0.4, within(1e-15));
        assertThat(product.applyAsDouble(4.5)).isZero();
        assertThat(product.knots()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void decayBeginsAtItsStart() {
        Efficiency decay = Efficiency.decay(0.52, 0.0494);

        assertThat(decay.applyAsDouble(-3)).isEqualTo(1);
        assertThat(decay.applyAsDouble(2.52)).isCloseTo(Math.exp(-2 * 0.0494), within(1e-15));
        assertThat(decay.knots()).containsExactly(0.52);
        assertThatThrownBy(() -> Efficiency.decay(0, -1))
                .hasMessageContaining("no decay from 0.0 on with the rate -1.0");
    }
}
