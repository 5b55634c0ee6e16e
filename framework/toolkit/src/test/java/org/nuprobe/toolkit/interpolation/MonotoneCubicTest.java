package org.nuprobe.toolkit.interpolation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MonotoneCubicTest {
    /** Values of scipy.interpolate.PchipInterpolator (SciPy 1.17.1) at points between the knots. */
    @Test
    void agreesWithThePublicImplementation() {
        check(
                new double[] {0, 0.5, 2, 3, 3.5, 5},
                new double[] {0, 1, 1.5, 4, 3, 3},
                new double[] {0.2, 1, 2.5, 3.2, 4.4},
                new double[] {0.4948648648648649, 1.2049032503577959, 2.8274793388429753, 3.648, 3});
        check(new double[] {0, 1, 2}, new double[] {0, 0.1, 3}, new double[] {0.5, 1.5}, new double[] {
            0.025833333333333337, 1.0366666666666668
        });
        check(new double[] {0, 1, 2}, new double[] {0, 1, -9}, new double[] {0.25, 0.5, 1.5}, new double[] {
            0.578125, 0.875, -2.0625
        });
    }

    @Test
    void reproducesAStraightLine() {
        MonotoneCubic line = MonotoneCubic.of(new double[] {0, 1, 4, 5}, new double[] {1, 3, 9, 11}, Outside.FAIL);
        for (double x = 0; x <= 5; x += 0.125) {
            assertThat(line.applyAsDouble(x)).isCloseTo(1 + 2 * x, within(1e-13));
        }
        MonotoneCubic two = MonotoneCubic.of(new double[] {0, 2}, new double[] {1, 5}, Outside.FAIL);
        assertThat(two.applyAsDouble(0.5)).isCloseTo(2, within(1e-15));
    }

    @Test
    void itsSlopeIsContinuous() {
        MonotoneCubic cubic =
                MonotoneCubic.of(new double[] {0, 1, 2, 4, 7}, new double[] {0, 1, 5, 6, 3}, Outside.FAIL);
        double step = 1e-6;
        for (double knot : new double[] {1, 2, 4}) {
            double left = (cubic.applyAsDouble(knot) - cubic.applyAsDouble(knot - step)) / step;
            double right = (cubic.applyAsDouble(knot + step) - cubic.applyAsDouble(knot)) / step;
            assertThat(left).isCloseTo(right, within(1e-4));
        }
    }

    @Test
    void theErrorOnAMonotoneFunctionFallsWithTheThirdPowerOfTheStep() {
        double coarse = worstError(16);
        double fine = worstError(64);
        assertThat(coarse / fine).isGreaterThan(30);
        assertThat(fine).isLessThan(1e-4);
    }

    @Test
    void aTableThatRisesGivesAFunctionThatRises() {
        MonotoneCubic steep =
                MonotoneCubic.of(new double[] {0, 1, 2, 3, 4}, new double[] {0, 1e-6, 1, 1 + 1e-9, 1000}, Outside.FAIL);
        double last = 0;
        for (int i = 1; i <= 4000; i++) {
            double next = steep.applyAsDouble(i / 1000.0);
            assertThat(next).isGreaterThanOrEqualTo(last);
            last = next;
        }
    }

    private static double worstError(int pieces) {
        double[] x = new double[pieces + 1];
        double[] y = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            x[i] = 2.0 * i / pieces;
            y[i] = Math.exp(x[i]);
        }
        MonotoneCubic cubic = MonotoneCubic.of(x, y, Outside.FAIL);
        double worst = 0;
        for (double at = 0; at < 2; at += 0.001) {
            worst = Math.max(worst, Math.abs(cubic.applyAsDouble(at) - Math.exp(at)));
        }
        return worst;
    }

    private static void check(double[] x, double[] y, double[] points, double[] expected) {
        MonotoneCubic cubic = MonotoneCubic.of(x, y, Outside.FAIL);
        for (int i = 0; i < points.length; i++) {
            assertThat(cubic.applyAsDouble(points[i])).isCloseTo(expected[i], within(1e-14));
        }
    }
}
