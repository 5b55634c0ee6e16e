package org.nuprobe.source.solar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GammaModulusTest {
    @Test
    void onTheLineRealPartOneItIsTheHyperbolicSine() {
        for (double y = 0.01; y < 60; y *= 1.3) {
            double exact = Math.log(Math.PI * y / Math.sinh(Math.PI * y));
            assertThat(GammaModulus.logSquare(1, y)).isCloseTo(exact, within(1e-13 * (1 + Math.abs(exact))));
            assertThat(GammaModulus.logSquare(1, -y)).isEqualTo(GammaModulus.logSquare(1, y));
        }
    }

    @Test
    void onTheLineRealPartOneHalfItIsTheHyperbolicCosine() {
        for (double y = 0; y < 60; y += 0.7) {
            double exact = Math.log(Math.PI / Math.cosh(Math.PI * y));
            assertThat(GammaModulus.logSquare(0.5, y)).isCloseTo(exact, within(1e-13 * (1 + Math.abs(exact))));
        }
    }

    @Test
    void onTheRealAxisItIsTheFactorial() {
        double factorial = 1;
        for (int n = 1; n < 12; n++) {
            assertThat(GammaModulus.logSquare(n, 0)).isCloseTo(2 * Math.log(factorial), within(5e-14));
            factorial *= n;
        }
    }

    /** mpmath 1.3 with 30 digits. */
    @Test
    void agreesWithManyDigits() {
        assertThat(GammaModulus.logSquare(0.9983, -3.1)).isCloseTo(-6.773534469049896, within(1e-13));
        assertThat(GammaModulus.logSquare(0.99995, -0.0073)).isCloseTo(-2.993772664371484E-5, within(5e-14));
        assertThat(GammaModulus.logSquare(0.9985, -40)).isCloseTo(-120.14801641698814, within(1e-12));
    }
}
