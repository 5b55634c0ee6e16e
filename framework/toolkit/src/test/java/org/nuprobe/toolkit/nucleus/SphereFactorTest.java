package org.nuprobe.toolkit.nucleus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SphereFactorTest {
    @Test
    void isOneAtZeroAndFallsAsXSquaredOverTen() {
        assertThat(SphereFactor.at(0)).isEqualTo(1);
        assertThat((1 - SphereFactor.at(1e-3)) / 1e-6).isCloseTo(0.1, within(1e-7));
    }

    @Test
    void vanishesWhereTheTangentEqualsItsArgument() {
        assertThat(SphereFactor.at(4.493409457909064)).isCloseTo(0, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.39999, 0.4, 0.40001})
    void seriesAndClosedFormMeet(double x) {
        double closed = 3 * (Math.sin(x) - x * Math.cos(x)) / (x * x * x);

        assertThat(SphereFactor.at(x)).isCloseTo(closed, within(2e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 0.3, 0.7, 3, 9.5})
    void isTheTransformOfAConstantDensity(double x) {
        int steps = 4000;
        double sum = 0;
        for (int k = 0; k <= steps; k++) {
            double r = (double) k / steps;
            double weight = k == 0 || k == steps ? 1 : k % 2 == 1 ? 4 : 2;
            sum += weight * 3 * r * Math.sin(x * r) / x;
        }

        assertThat(SphereFactor.at(x)).isCloseTo(sum / (3 * steps), within(1e-12));
    }
}
