package org.nuprobe.engine.numeric;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class NumericTest {
    @Test
    void gaussLegendreIsExactUpToItsDegree() {
        for (int size = 1; size <= 16; size++) {
            GaussLegendre rule = GaussLegendre.of(size);
            for (int power = 0; power <= 2 * size - 1; power++) {
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += rule.weights()[k] * Math.pow(rule.nodes()[k], power);
                }
                assertThat(sum)
                        .as("%d nodes, power %d", size, power)
                        .isCloseTo(power % 2 == 0 ? 2.0 / (power + 1) : 0, within(1e-13));
            }
            assertThat(rule.nodes()).isSorted();
        }
    }

    @Test
    void adaptiveQuadratureFindsKinksAndJumps() {
        Quadrature quadrature = new Quadrature(1e-12);
        assertThat(quadrature.integrate(Math::exp, new double[] {0, 1})).isCloseTo(Math.E - 1, within(1e-14));
        assertThat(quadrature.integrate(Math::sqrt, new double[] {0, 1})).isCloseTo(2.0 / 3, within(1e-11));
        assertThat(quadrature.integrate(x -> Math.abs(x - 0.3), new double[] {0, 1}))
                .isCloseTo(0.29, within(1e-11));
        assertThat(quadrature.integrate(x -> x > 1 / Math.PI ? 1 : 0, new double[] {0, 1}))
                .isCloseTo(1 - 1 / Math.PI, within(1e-10));
        assertThat(quadrature.integrate(x -> x > 1 ? 2 : 1, new double[] {0, 1, 3}))
                .isCloseTo(5, within(1e-14));
        assertThat(quadrature.integrate(x -> 0, new double[] {0, 1})).isZero();
        assertThat(quadrature.integrate(x -> 1, new double[] {1})).isZero();
    }

    @Test
    void aChebyshevPolynomialGoesThroughItsValues() {
        double[] values = new double[Chebyshev.SIZE];
        for (int k = 0; k < values.length; k++) {
            double x = Chebyshev.node(k, 2, 5);
            assertThat(x).isStrictlyBetween(2.0, 5.0);
            values[k] = Math.pow(x, 5) - x;
        }
        double[] powers = Chebyshev.powers(Chebyshev.coefficients(values));
        for (double x : new double[] {2, 3.1, 5}) {
            double u = (5 - x) / 3;
            double sum = 0;
            for (int j = powers.length - 1; j >= 0; j--) {
                sum = sum * u + powers[j];
            }
            assertThat(sum / (Math.pow(x, 5) - x)).isCloseTo(1, within(1e-12));
        }
        assertThat(Chebyshev.coefficients(values)[6] / values[0]).isCloseTo(0, within(1e-14));
    }

    @Test
    void aMemoComputesOnceAndForgetsTheOldest() {
        Memo<Integer, Integer> memo = new Memo<>(2);
        AtomicInteger calls = new AtomicInteger();
        for (int key : new int[] {1, 2, 1, 1, 3, 1, 2}) {
            assertThat(memo.get(key, () -> {
                        calls.incrementAndGet();
                        return 10 * key;
                    }))
                    .isEqualTo(10 * key);
        }
        assertThat(calls).hasValue(4);
    }

    @Test
    void aFailureIsThrownAndNotRemembered() {
        Memo<String, Integer> memo = new Memo<>(2);
        assertThatThrownBy(() -> memo.get("k", () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(memo.get("k", () -> 3)).isEqualTo(3);
        assertThatThrownBy(() -> memo.get("e", () -> {
                    throw new AssertionError("worse");
                }))
                .isInstanceOf(AssertionError.class);
    }
}
