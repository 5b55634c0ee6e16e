package org.nuprobe.engine;

import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.FlavourCoupling;

/** A complex 3 x 3 matrix, multiplied out naively: what the engine's real numbers are compared with. */
public final class Complex3 {
    private final double[][] re = new double[3][3];
    private final double[][] im = new double[3][3];

    private Complex3() {}

    /** Nothing yet. */
    public static Complex3 zero() {
        return new Complex3();
    }

    /** The density matrix of a state. */
    public static Complex3 of(FlavourState state) {
        Complex3 rho = new Complex3();
        int[][] pairs = {{0, 1}, {0, 2}, {1, 2}};
        for (int a = 0; a < 3; a++) {
            rho.re[a][a] = state.element(a);
            int row = pairs[a][0];
            int column = pairs[a][1];
            rho.re[row][column] = state.element(3 + a);
            rho.re[column][row] = state.element(3 + a);
            rho.im[row][column] = state.element(6 + a);
            rho.im[column][row] = -state.element(6 + a);
        }
        return rho;
    }

    /** Adds a number times a coupling, or for antineutrinos its complex conjugate. */
    public Complex3 plus(double strength, FlavourCoupling coupling, Helicity helicity) {
        double sign = helicity == Helicity.NEUTRINO ? 1 : -1;
        Complex3 sum = new Complex3();
        for (int b = 0; b < 3; b++) {
            for (int a = 0; a < 3; a++) {
                sum.re[b][a] = re[b][a] + strength * coupling.real(b, a);
                sum.im[b][a] = im[b][a] + strength * sign * coupling.imaginary(b, a);
            }
        }
        return sum;
    }

    /** The Hermitian conjugate. */
    public Complex3 adjoint() {
        Complex3 adjoint = new Complex3();
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                adjoint.re[a][b] = re[b][a];
                adjoint.im[a][b] = -im[b][a];
            }
        }
        return adjoint;
    }

    /** The matrix product. */
    public Complex3 times(Complex3 other) {
        Complex3 product = new Complex3();
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                for (int c = 0; c < 3; c++) {
                    product.re[a][b] += re[a][c] * other.re[c][b] - im[a][c] * other.im[c][b];
                    product.im[a][b] += re[a][c] * other.im[c][b] + im[a][c] * other.re[c][b];
                }
            }
        }
        return product;
    }

    /** The real part of the trace. */
    public double realTrace() {
        return re[0][0] + re[1][1] + re[2][2];
    }
}
