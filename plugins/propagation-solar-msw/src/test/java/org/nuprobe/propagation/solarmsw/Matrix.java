package org.nuprobe.propagation.solarmsw;

import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

/** A complex 3 x 3 matrix, for checks by plain matrix algebra. */
record Matrix(double[][] re, double[][] im) {
    static Matrix zero() {
        return new Matrix(new double[3][3], new double[3][3]);
    }

    static Matrix diagonal(double... values) {
        Matrix matrix = zero();
        for (int i = 0; i < 3; i++) {
            matrix.re[i][i] = values[i];
        }
        return matrix;
    }

    /** The rotation of axes i and j by an angle, with exp(-i delta) at the sine in row i. */
    static Matrix rotation(int i, int j, double sin2, double delta) {
        Matrix matrix = diagonal(1, 1, 1);
        double sine = Math.sqrt(sin2);
        matrix.re[i][i] = Math.sqrt(1 - sin2);
        matrix.re[j][j] = Math.sqrt(1 - sin2);
        matrix.re[i][j] = sine * Math.cos(delta);
        matrix.im[i][j] = -sine * Math.sin(delta);
        matrix.re[j][i] = -sine * Math.cos(delta);
        matrix.im[j][i] = -sine * Math.sin(delta);
        return matrix;
    }

    static Matrix of(FlavourState state) {
        Matrix matrix = diagonal(state.element(0), state.element(1), state.element(2));
        int[][] pairs = {{0, 1}, {0, 2}, {1, 2}};
        for (int k = 0; k < 3; k++) {
            int a = pairs[k][0];
            int b = pairs[k][1];
            matrix.re[a][b] = state.element(3 + k);
            matrix.re[b][a] = state.element(3 + k);
            matrix.im[a][b] = state.element(6 + k);
            matrix.im[b][a] = -state.element(6 + k);
        }
        return matrix;
    }

    static Matrix of(MixingMatrix mixing) {
        Matrix matrix = zero();
        for (int a = 0; a < 3; a++) {
            for (int j = 0; j < 3; j++) {
                matrix.re[a][j] = mixing.real(a, j);
                matrix.im[a][j] = mixing.imaginary(a, j);
            }
        }
        return matrix;
    }

    Matrix times(Matrix other) {
        Matrix product = zero();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    product.re[i][j] += re[i][k] * other.re[k][j] - im[i][k] * other.im[k][j];
                    product.im[i][j] += re[i][k] * other.im[k][j] + im[i][k] * other.re[k][j];
                }
            }
        }
        return product;
    }

    /** The Hermitian conjugate. */
    Matrix adjoint() {
        Matrix adjoint = zero();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                adjoint.re[i][j] = re[j][i];
                adjoint.im[i][j] = -im[j][i];
            }
        }
        return adjoint;
    }

    Matrix conjugate() {
        Matrix conjugate = zero();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                conjugate.re[i][j] = re[i][j];
                conjugate.im[i][j] = -im[i][j];
            }
        }
        return conjugate;
    }

    double trace() {
        return re[0][0] + re[1][1] + re[2][2];
    }

    /** The largest difference of an element. */
    double distance(Matrix other) {
        double worst = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                worst = Math.max(worst, Math.hypot(re[i][j] - other.re[i][j], im[i][j] - other.im[i][j]));
            }
        }
        return worst;
    }
}
