package org.nuprobe.toolkit.oscillation;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MixingMatrixTest {
    private static final double[] PHASES = {-2.5, -Math.PI / 2, 0, 0.7, 3};

    @Test
    void isTheProductOfThreeRotations() {
        for (double delta : PHASES) {
            ComplexMatrix product =
                    rotation(1, 2, 0.57, 0).times(rotation(0, 2, 0.022, delta)).times(rotation(0, 1, 0.307, 0));
            assertThat(matrix(delta).minus(product).largest()).isLessThan(1e-15);
        }
    }

    @Test
    void isUnitary() {
        for (double delta : PHASES) {
            ComplexMatrix u = matrix(delta);
            assertThat(u.times(u.adjoint()).minus(ComplexMatrix.IDENTITY).largest())
                    .isLessThan(1e-15);
        }
    }

    /** J = c12 s12 c23 s23 c13^2 s13 sin(delta) = Im(U_e1 U_mu2 U_e2* U_mu1*); C. Jarlskog, Phys. Rev. Lett. 55 (1985) 1039. */
    @Test
    void hasTheJarlskogInvariant() {
        for (double delta : PHASES) {
            ComplexMatrix u = matrix(delta);
            double re = u.re(0, 0) * u.re(1, 1) - u.im(0, 0) * u.im(1, 1);
            double im = u.re(0, 0) * u.im(1, 1) + u.im(0, 0) * u.re(1, 1);
            double otherRe = u.re(0, 1) * u.re(1, 0) - u.im(0, 1) * u.im(1, 0);
            double otherIm = u.re(0, 1) * u.im(1, 0) + u.im(0, 1) * u.re(1, 0);
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

    @Test
    void atTheInitialPointItHasTheInitialAngles() {
        MixingMatrix mixing = MixingMatrix.at(Point.INITIAL);
        assertThat(mixing.matrix().minus(matrix(0)).largest()).isZero();
        assertThat(mixing.imaginary(0, 2)).isZero();
    }

    /** The rotation of axes i and j, with exp(-i delta) at the sine in row i. */
    private static ComplexMatrix rotation(int i, int j, double sin2, double delta) {
        double[][] re = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        double[][] im = new double[3][3];
        double sine = Math.sqrt(sin2);
        re[i][i] = Math.sqrt(1 - sin2);
        re[j][j] = Math.sqrt(1 - sin2);
        re[i][j] = sine * Math.cos(delta);
        im[i][j] = -sine * Math.sin(delta);
        re[j][i] = -sine * Math.cos(delta);
        im[j][i] = -sine * Math.sin(delta);
        return ComplexMatrix.of(re, im);
    }

    private static ComplexMatrix matrix(double delta) {
        return MixingMatrix.of(0.307, 0.022, 0.57, delta).matrix();
    }
}
