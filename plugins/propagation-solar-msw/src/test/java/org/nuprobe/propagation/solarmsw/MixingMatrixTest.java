package org.nuprobe.propagation.solarmsw;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MixingMatrixTest {
    private static final double[] PHASES = {-2.5, -Math.PI / 2, 0, 0.7, 3};

    @Test
    void isTheProductOfThreeRotations() {
        for (double delta : PHASES) {
            Matrix product = Matrix.rotation(1, 2, 0.57, 0)
                    .times(Matrix.rotation(0, 2, 0.022, delta))
                    .times(Matrix.rotation(0, 1, 0.307, 0));
            assertThat(matrix(delta).distance(product)).isLessThan(1e-15);
        }
    }

    @Test
    void isUnitary() {
        for (double delta : PHASES) {
            Matrix u = matrix(delta);
            assertThat(u.times(u.adjoint()).distance(Matrix.diagonal(1, 1, 1))).isLessThan(1e-15);
        }
    }

    /** J = c12 s12 c23 s23 c13^2 s13 sin(delta) = Im(U_e1 U_mu2 U_e2* U_mu1*); C. Jarlskog, Phys. Rev. Lett. 55 (1985) 1039. */
    @Test
    void hasTheJarlskogInvariant() {
        for (double delta : PHASES) {
            Matrix u = matrix(delta);
            double re = u.re()[0][0] * u.re()[1][1] - u.im()[0][0] * u.im()[1][1];
            double im = u.re()[0][0] * u.im()[1][1] + u.im()[0][0] * u.re()[1][1];
            double otherRe = u.re()[0][1] * u.re()[1][0] - u.im()[0][1] * u.im()[1][0];
            double otherIm = u.re()[0][1] * u.im()[1][0] + u.im()[0][1] * u.re()[1][0];
            double exact = Math.sqrt(0.307 * 0.693 * 0.57 * 0.43 * 0.022) * 0.978 * Math.sin(delta);
            assertThat(im * otherRe - re * otherIm).isCloseTo(exact, within(1e-16));
        }
    }

    @Test
    void theProjectorsOfTheThreeMassStatesAddUpToOne() {
        for (int phase : new int[] {1, -1}) {
            double[] sum = new double[9];
            for (int j = 0; j < 3; j++) {
                double[] projector = MixingMatrix.of(0.307, 0.022, 0.57, 1.1).projector(j, phase);
                for (int k = 0; k < 9; k++) {
                    sum[k] += projector[k];
                }
            }
            for (int k = 0; k < 9; k++) {
                assertThat(sum[k]).isCloseTo(k < 3 ? 1 : 0, within(1e-15));
            }
        }
    }

    private static Matrix matrix(double delta) {
        return Matrix.of(MixingMatrix.of(0.307, 0.022, 0.57, delta));
    }
}
