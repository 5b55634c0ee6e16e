package org.nuprobe.engine.likelihood;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;

/**
 * The Gaussian constraints of a likelihood as one multivariate normal distribution: {@code z^T R^-1 z} with the pulls
 * {@code z = (theta - centre)/sigma} and the matrix R of their correlations. Without correlations the sum of squared pulls.
 */
public final class Pulls {
    /** The numbers of the constrained parameters. */
    private final int[] constrained;

    private final double[] sigmas;
    private final double[][] inverse;
    private final double[][] root;

    private Pulls(int[] constrained, double[] sigmas, double[][] inverse, double[][] root) {
        this.constrained = constrained;
        this.sigmas = sigmas;
        this.inverse = inverse;
        this.root = root;
    }

    /**
     * The constraints of some parameters.
     *
     * @param correlations between all of them, 1 on the diagonal and 0 where nothing is said
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    public static Pulls of(List<Parameter> parameters, double[][] correlations) {
        int[] constrained = IntStream.range(0, parameters.size())
                .filter(k -> parameters.get(k).constraint() instanceof Constraint.Gaussian)
                .toArray();
        int size = constrained.length;
        double[] sigmas = new double[size];
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            sigmas[i] = ((Constraint.Gaussian) parameters.get(constrained[i]).constraint()).sigma();
            for (int j = 0; j < size; j++) {
                matrix[i][j] = correlations[constrained[i]][constrained[j]];
            }
        }
        double[][] root = root(matrix);
        return new Pulls(constrained, sigmas, inverse(root), root);
    }

    /** What the constraints add to -2 ln L. */
    double value(double[] point, double[] centres) {
        double value = 0;
        for (int i = 0; i < sigmas.length; i++) {
            value += pull(i, point, centres) * weighted(i, point, centres);
        }
        return value;
    }

    /** Adds the derivatives of that to a gradient and a Hessian. */
    void addTo(double[] point, double[] centres, double[] gradient, double[][] hessian) {
        for (int i = 0; i < sigmas.length; i++) {
            gradient[constrained[i]] += 2 * weighted(i, point, centres) / sigmas[i];
            for (int j = 0; j < sigmas.length; j++) {
                hessian[constrained[i]][constrained[j]] += 2 * inverse[i][j] / (sigmas[i] * sigmas[j]);
            }
        }
    }

    /** The centres that other experiments might have measured if a point were true. */
    public double[] draw(double[] truth, RandomGenerator random) {
        double[] centres = truth.clone();
        double[] normal = new double[sigmas.length];
        for (int i = 0; i < sigmas.length; i++) {
            normal[i] = random.nextGaussian();
            double pull = 0;
            for (int j = 0; j <= i; j++) {
                pull += root[i][j] * normal[j];
            }
            centres[constrained[i]] += sigmas[i] * pull;
        }
        return centres;
    }

    private double pull(int i, double[] point, double[] centres) {
        return (point[constrained[i]] - centres[constrained[i]]) / sigmas[i];
    }

    /** The i-th element of {@code R^-1 z}. */
    private double weighted(int i, double[] point, double[] centres) {
        double sum = 0;
        for (int j = 0; j < sigmas.length; j++) {
            if (inverse[i][j] != 0) {
                sum += inverse[i][j] * pull(j, point, centres);
            }
        }
        return sum;
    }

    /** The lower triangle of Cholesky's decomposition. */
    private static double[][] root(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i > j) {
                    lower[i][j] = sum / lower[j][j];
                } else if (sum > 1e-12) {
                    lower[i][i] = Math.sqrt(sum);
                } else {
                    throw new IllegalArgumentException("the correlations contradict each other: their matrix is not"
                            + " positive definite, so no distribution has them; make them smaller");
                }
            }
        }
        return lower;
    }

    /** The inverse of {@code L L^T}. */
    private static double[][] inverse(double[][] lower) {
        int size = lower.length;
        double[][] inverse = new double[size][size];
        for (int column = 0; column < size; column++) {
            double[] x = new double[size];
            x[column] = 1;
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < i; k++) {
                    x[i] -= lower[i][k] * x[k];
                }
                x[i] /= lower[i][i];
            }
            for (int i = size - 1; i >= 0; i--) {
                for (int k = i + 1; k < size; k++) {
                    x[i] -= lower[k][i] * x[k];
                }
                x[i] /= lower[i][i];
            }
            for (int i = 0; i < size; i++) {
                inverse[i][column] = x[i];
            }
        }
        return inverse;
    }
}
