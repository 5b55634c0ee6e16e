package org.nuprobe.toolkit.oscillation;

/**
 * The eigenvalues of a Hermitian 3 x 3 matrix H and their vectors, {@code H = V diag(values) V^+}, by Jacobi's rotations.
 *
 * <p>Rotations keep V unitary to rounding, also where levels nearly meet, which the closed form through the characteristic
 * polynomial does not.
 */
public final class EigenBasis {
    private static final int MOST_SWEEPS = 30;
    private static final double ROUNDING = 1e-17;

    private final double[] values;
    private final ComplexMatrix vectors;

    private EigenBasis(double[] values, ComplexMatrix vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** The eigenvalues and vectors of a Hermitian matrix. */
    public static EigenBasis of(ComplexMatrix hermitian) {
        Rotations rotations = new Rotations(hermitian);
        double negligible = ROUNDING * hermitian.largest();
        for (int sweep = 0; sweep < MOST_SWEEPS && rotations.offDiagonal() > negligible; sweep++) {
            rotations.rotate(0, 1);
            rotations.rotate(0, 2);
            rotations.rotate(1, 2);
        }
        return new EigenBasis(rotations.diagonal(), rotations.vectors());
    }

    /** One of the eigenvalues; they are in no order. */
    public double value(int j) {
        return values[j];
    }

    /** The unitary matrix V whose columns are the eigenvectors. */
    public ComplexMatrix vectors() {
        return vectors;
    }

    /** {@code exp(-i H t)}, the evolution during a time t, or over a length. */
    public ComplexMatrix evolution(double t) {
        double[] re = new double[9];
        double[] im = new double[9];
        for (int j = 0; j < 3; j++) {
            double cosine = Math.cos(values[j] * t);
            double sine = -Math.sin(values[j] * t);
            for (int a = 0; a < 3; a++) {
                double x = vectors.re(a, j) * cosine - vectors.im(a, j) * sine;
                double y = vectors.re(a, j) * sine + vectors.im(a, j) * cosine;
                for (int b = 0; b < 3; b++) {
                    re[3 * a + b] += x * vectors.re(b, j) + y * vectors.im(b, j);
                    im[3 * a + b] += y * vectors.re(b, j) - x * vectors.im(b, j);
                }
            }
        }
        return ComplexMatrix.wrap(re, im);
    }

    /** Another Hermitian matrix in this basis, {@code V^+ M V}. */
    public ComplexMatrix inside(ComplexMatrix hermitian) {
        return vectors.adjoint().turn(hermitian);
    }

    /** A matrix in this basis, seen from outside, {@code V M V^+}. */
    public ComplexMatrix outside(ComplexMatrix inside) {
        return vectors.turn(inside);
    }

    /** The matrix under way to becoming diagonal, and the product of the rotations. */
    private static final class Rotations {
        private final double[] re = new double[9];
        private final double[] im = new double[9];
        private final double[] vRe = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        private final double[] vIm = new double[9];

        private Rotations(ComplexMatrix hermitian) {
            for (int k = 0; k < 9; k++) {
                re[k] = hermitian.re(k / 3, k % 3);
                im[k] = hermitian.im(k / 3, k % 3);
            }
        }

        private double offDiagonal() {
            return Math.max(Math.hypot(re[1], im[1]), Math.max(Math.hypot(re[2], im[2]), Math.hypot(re[5], im[5])));
        }

        /** Makes the element pq vanish: |p> and exp(-i alpha)|q> rotate into each other, alpha the phase of that element. */
        private void rotate(int p, int q) {
            double size = Math.hypot(re[3 * p + q], im[3 * p + q]);
            if (size == 0) {
                return;
            }
            double phaseRe = re[3 * p + q] / size;
            double phaseIm = im[3 * p + q] / size;
            double tau = (re[4 * q] - re[4 * p]) / (2 * size);
            double tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau));
            double cosine = 1 / Math.hypot(1, tangent);
            double sine = tangent * cosine;
            columns(re, im, p, q, cosine, sine, phaseRe, phaseIm);
            columns(vRe, vIm, p, q, cosine, sine, phaseRe, phaseIm);
            for (int k = 0; k < 3; k++) {
                int up = 3 * p + k;
                int down = 3 * q + k;
                double x = re[up];
                double y = im[up];
                double u = phaseRe * re[down] - phaseIm * im[down];
                double v = phaseRe * im[down] + phaseIm * re[down];
                re[up] = cosine * x - sine * u;
                im[up] = cosine * y - sine * v;
                re[down] = sine * x + cosine * u;
                im[down] = sine * y + cosine * v;
            }
            im[4 * p] = 0;
            im[4 * q] = 0;
            re[3 * p + q] = 0;
            im[3 * p + q] = 0;
            re[3 * q + p] = 0;
            im[3 * q + p] = 0;
        }

        private static void columns(
                double[] re, double[] im, int p, int q, double cosine, double sine, double phaseRe, double phaseIm) {
            for (int k = 0; k < 9; k += 3) {
                double x = re[k + p];
                double y = im[k + p];
                double u = phaseRe * re[k + q] + phaseIm * im[k + q];
                double v = phaseRe * im[k + q] - phaseIm * re[k + q];
                re[k + p] = cosine * x - sine * u;
                im[k + p] = cosine * y - sine * v;
                re[k + q] = sine * x + cosine * u;
                im[k + q] = sine * y + cosine * v;
            }
        }

        private double[] diagonal() {
            return new double[] {re[0], re[4], re[8]};
        }

        private ComplexMatrix vectors() {
            return ComplexMatrix.wrap(vRe, vIm);
        }
    }
}
