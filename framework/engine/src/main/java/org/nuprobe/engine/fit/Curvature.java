package org.nuprobe.engine.fit;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * A symmetric matrix of second derivatives, inverted as if it were positive: by Cholesky's method where it is, by the absolute
 * values of its eigenvalues where it is not.
 */
final class Curvature {
    private static final double FLAT = 1e-10;

    private final double[][] matrix;
    private final double[][] factor;
    private final boolean positive;
    private final double[] values;
    private final double[][] vectors;

    /** The part of a matrix that belongs to some parameters. */
    Curvature(double[][] hessian, int[] among) {
        int size = among.length;
        this.matrix = new double[size][size];
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
                matrix[k][l] = 0.5 * (hessian[among[k]][among[l]] + hessian[among[l]][among[k]]);
            }
        }
        this.factor = factor(0);
        this.positive = factor.length == size;
        this.values = new double[positive ? 0 : size];
        this.vectors = new double[positive ? 0 : size][];
        if (!positive) {
            EigenDecomposition decomposition = new EigenDecomposition(new Array2DRowRealMatrix(matrix, false));
            for (int k = 0; k < size; k++) {
                values[k] = decomposition.getRealEigenvalue(k);
                vectors[k] = decomposition.getEigenvector(k).toArray();
            }
        }
    }

    /** The step {@code -(|H| + damping)^-1 g}. */
    double[] step(double[] gradient, double damping) {
        double[] step = new double[gradient.length];
        if (positive) {
            double[] solved = solved(damping == 0 ? factor : factor(damping), gradient);
            for (int k = 0; k < step.length; k++) {
                step[k] = -solved[k];
            }
            return step;
        }
        for (int k = 0; k < values.length; k++) {
            double length = -dot(gradient, vectors[k]) / (size(k) + damping);
            for (int i = 0; i < step.length; i++) {
                step[i] += length * vectors[k][i];
            }
        }
        return step;
    }

    /** The direction in which the function bends down most; empty when it bends down nowhere. */
    double[] downhill() {
        int most = -1;
        for (int k = 0; k < values.length; k++) {
            if (values[k] < -1e-8 * Math.max(1, largest()) && (most < 0 || values[k] < values[most])) {
                most = k;
            }
        }
        return most < 0 ? new double[0] : vectors[most].clone();
    }

    /** The lower triangle of Cholesky's method; shorter than the matrix if that is not clearly positive. */
    private double[][] factor(double damping) {
        double[][] lower = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j] + (i == j ? damping : 0);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i > j) {
                    lower[i][j] = sum / lower[j][j];
                } else if (sum > FLAT * Math.max(1, matrix[i][i])) {
                    lower[i][i] = Math.sqrt(sum);
                } else {
                    return new double[0][];
                }
            }
        }
        return lower;
    }

    private static double[] solved(double[][] lower, double[] right) {
        double[] solution = right.clone();
        for (int i = 0; i < solution.length; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= lower[i][k] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = solution.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solution.length; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }

    private double size(int k) {
        return Math.max(Math.abs(values[k]), FLAT * Math.max(1, largest()));
    }

    private double largest() {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
