package org.nuprobe.toolkit.interpolation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class InterpolationTest {
    private static final double[] X = {1, 1.5, 2, 4, 4.5, 7};
    private static final double[] Y = {0.5, 1, 1.5, 4, 3, 3};

    @ParameterizedTest
    @EnumSource
    void goesThroughEveryPoint(Interpolation interpolation) {
        Interpolant function = interpolation.through(X, Y, Outside.FAIL);
        for (int i = 0; i < X.length; i++) {
            assertThat(function.applyAsDouble(X[i])).isCloseTo(Y[i], within(1e-14));
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysBetweenNeighbouringPoints(Interpolation interpolation) {
        Interpolant function = interpolation.through(X, Y, Outside.FAIL);
        for (int i = 1; i < X.length; i++) {
            for (double t = 0.01; t < 1; t += 0.01) {
                double value = function.applyAsDouble(X[i - 1] + t * (X[i] - X[i - 1]));
                assertThat(value).isBetween(Math.min(Y[i - 1], Y[i]) - 1e-12, Math.max(Y[i - 1], Y[i]) + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsKnotsWhenTheCallerChangesTheArrays(Interpolation interpolation) {
        double[] x = X.clone();
        double[] y = Y.clone();
        Interpolant function = interpolation.through(x, y, Outside.FAIL);
        double before = function.applyAsDouble(3);
        x[2] = 3;
        y[3] = 100;
        function.knots()[0] = -1;
        assertThat(function.applyAsDouble(3)).isEqualTo(before);
        assertThat(function.knots()).containsExactly(X);
    }

    /** Other units of both columns give the same function in those units. */
    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheUnits(Interpolation interpolation) {
        double[] x = X.clone();
        double[] y = Y.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] *= 1e-6;
            y[i] *= 3e22;
        }
        Interpolant one = interpolation.through(X, Y, Outside.FAIL);
        Interpolant other = interpolation.through(x, y, Outside.HOLD);
        for (double at = 1.05; at < 7; at += 0.1) {
            assertThat(other.applyAsDouble(1e-6 * at) / 3e22 / one.applyAsDouble(at))
                    .isCloseTo(1, within(1e-13));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isContinuousAtItsKnots(Interpolation interpolation) {
        Interpolant function = interpolation.through(X, Y, Outside.FAIL);
        for (int i = 1; i < X.length - 1; i++) {
            assertThat(function.applyAsDouble(Math.nextDown(X[i]))).isCloseTo(Y[i], within(1e-13));
            assertThat(function.applyAsDouble(Math.nextUp(X[i]))).isCloseTo(Y[i], within(1e-13));
        }
    }

    @ParameterizedTest
    @EnumSource
    void beyondTheEndsTheChosenRuleHolds(Interpolation interpolation) {
        Interpolant hold = interpolation.through(X, Y, Outside.HOLD);
        assertThat(hold.applyAsDouble(0)).isEqualTo(0.5);
        assertThat(hold.applyAsDouble(8)).isEqualTo(3);
        Interpolant zero = interpolation.through(X, Y, Outside.ZERO);
        assertThat(zero.applyAsDouble(0.999)).isZero();
        assertThat(zero.applyAsDouble(7.001)).isZero();
        Interpolant fail = interpolation.through(X, Y, Outside.FAIL);
        assertThatThrownBy(() -> fail.applyAsDouble(7.5))
                .hasMessage("the table ranges from 1.0 to 7.0: it has no value at 7.5");
        assertThatThrownBy(() -> hold.applyAsDouble(Double.NaN)).hasMessageContaining("no value at NaN");
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatDoesNotRiseIsRefusedWithItsRow(Interpolation interpolation) {
        double[] y = {1, 2, 3};
        assertThatThrownBy(() -> interpolation.through(new double[] {1, 3, 2}, y, Outside.FAIL))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isEqualTo(2))
                .hasMessage("the first column must rise from row to row, but 2.0 follows 3.0");
        assertThatThrownBy(() -> interpolation.through(new double[] {1, 1, 2}, y, Outside.FAIL))
                .hasMessageContaining("1.0 follows 1.0");
    }

    @ParameterizedTest
    @EnumSource
    void aTableWithHolesIsRefusedWithItsRow(Interpolation interpolation) {
        double[] x = {1, 2, 3};
        assertThatThrownBy(() -> interpolation.through(x, new double[] {1, Double.NaN, 1}, Outside.FAIL))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isEqualTo(1))
                .hasMessage("row 1 (2.0, NaN) is not a pair of finite numbers");
        assertThatThrownBy(() -> interpolation.through(x, new double[] {1, 1}, Outside.FAIL))
                .hasMessageContaining("as many ordinates as abscissae, not 2 and 3");
        assertThatThrownBy(() -> interpolation.through(new double[] {1}, new double[] {1}, Outside.FAIL))
                .hasMessageContaining("at least two rows, not 1");
    }
}
