package org.nuprobe.toolkit.quadrature;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class AdaptiveQuadratureTest {
    private static final AdaptiveQuadrature PRECISE = AdaptiveQuadrature.PRECISE;

    @Test
    void theRuleIsExactForPolynomialsOfDegree22AndItsInnerOneOfDegree13() {
        for (int degree = 0; degree <= 22; degree++) {
            int power = degree;
            GaussKronrod.Panel panel = GaussKronrod.panel(x -> Math.pow(x, power), 0, 2);
            double exact = Math.pow(2, degree + 1) / (degree + 1);
            assertThat(panel.value() / exact).isCloseTo(1, within(1e-14));
            if (degree <= 13) {
                assertThat(panel.error() / exact).isLessThan(1e-14);
            }
        }
    }

    @Test
    void anInverseRootAtTheEndConverges() {
        assertThat(PRECISE.integrate(x -> 1 / Math.sqrt(x), 0, 1)).isCloseTo(2, within(1e-10));
        assertThat(PRECISE.integrate(x -> Math.sqrt(1 - x), 0, 1)).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void aNarrowPeakBetweenBreakpointsIsFound() {
        double width = 1e-4;
        double area = PRECISE.integrate(x -> width / (width * width + (x - 0.3) * (x - 0.3)), 0, 0.3, 1);
        assertThat(area).isCloseTo(Math.atan(0.3 / width) + Math.atan(0.7 / width), within(1e-11));
    }

    @Test
    void aStepAtABreakpointIsExact() {
        assertThat(PRECISE.integrate(x -> x < 0.7 ? 2 : 5, 0, 0.7, 1)).isCloseTo(2.9, within(1e-14));
    }

    @Test
    void neighbouringIntervalsAddUp() {
        double whole = PRECISE.integrate(Math::exp, -2, 3);
        double parts = PRECISE.integrate(Math::exp, -2, 0.3) + PRECISE.integrate(Math::exp, 0.3, 3);
        assertThat(parts / whole).isCloseTo(1, within(1e-14));
        assertThat(PRECISE.integrate(Math::exp, -2, -1, 0.3, 3) / whole).isCloseTo(1, within(1e-14));
        assertThat(whole).isCloseTo(Math.exp(3) - Math.exp(-2), within(1e-13));
    }

    @Test
    void theToleranceIsRelativeSoThatScalesDoNotMatter() {
        for (double scale : new double[] {1e-200, 1, 1e200}) {
            double area = PRECISE.integrate(x -> scale * Math.sqrt(x), 0, 1);
            assertThat(area / scale).isCloseTo(2.0 / 3, within(1e-12));
        }
    }

    @Test
    void nothingIntegratesToZero() {
        assertThat(PRECISE.integrate(x -> 0, 0, 1)).isZero();
        assertThat(PRECISE.integrate(x -> 1, 3, 3)).isZero();
        assertThat(PRECISE.integrate(x -> x * x * x, -1, 1)).isCloseTo(0, within(1e-15));
    }

    @Test
    void whatDoesNotConvergeIsAnError() {
        assertThatThrownBy(() -> PRECISE.integrate(x -> 1 / x, 0, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new AdaptiveQuadrature(1e-12, 50).integrate(x -> 1 / x, 0, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("the integral from 0.0 to 1.0 did not converge to 1.0E-12 in 50 intervals");
        assertThatThrownBy(() -> PRECISE.integrate(x -> x > 0.9 ? Double.NaN : 1, 0, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the function to integrate is not finite between 0.0 and 1.0");
    }

    @Test
    void breakpointsThatFallAreRefused() {
        assertThatThrownBy(() -> PRECISE.integrate(x -> 1, 0, 2, 1)).hasMessageContaining("1.0 follows 2.0");
        assertThatThrownBy(() -> new AdaptiveQuadrature(0, 10)).hasMessageContaining("must be positive, not 0.0");
    }
}
