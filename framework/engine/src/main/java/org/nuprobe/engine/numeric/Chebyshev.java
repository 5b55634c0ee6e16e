package org.nuprobe.engine.numeric;

/**
 * The polynomial through {@link #SIZE} values at the Chebyshev nodes of an interval, which lie strictly inside it.
 *
 * <p>The interval is measured from its upper end, {@code u = (high - x)/(high - low)} from 0 to 1, so that integrals up to the
 * upper end keep their relative accuracy when they become small.
 */
public final class Chebyshev {
    /** The number of nodes; the polynomial has one degree less. */
    public static final int SIZE = 12;

    /** The nodes in u, rising. */
    private static final double[] NODES = nodes();

    /** From values to Chebyshev coefficients. */
    private static final double[][] TRANSFORM = transform();

    /** {@code MONOMIALS[n][j]}: the coefficient of u^j in the n-th Chebyshev polynomial of {@code 1 - 2u}. */
    private static final double[][] MONOMIALS = monomials();

    private Chebyshev() {}

    /** The k-th node between two ends, from the upper end downwards. */
    public static double node(int k, double low, double high) {
        return high - (high - low) * NODES[k];
    }

    /** The coefficients in Chebyshev polynomials; the last ones tell how good the polynomial is. */
    public static double[] coefficients(double[] values) {
        double[] coefficients = new double[SIZE];
        for (int n = 0; n < SIZE; n++) {
            double sum = 0;
            for (int k = 0; k < SIZE; k++) {
                sum += TRANSFORM[n][k] * values[k];
            }
            coefficients[n] = sum;
        }
        return coefficients;
    }

    /** The coefficients of 1, u, u^2, ... from those in Chebyshev polynomials. */
    public static double[] powers(double[] coefficients) {
        double[] powers = new double[SIZE];
        for (int n = SIZE - 1; n >= 0; n--) {
            for (int j = 0; j <= n; j++) {
                powers[j] += coefficients[n] * MONOMIALS[n][j];
            }
        }
        return powers;
    }

    private static double[] nodes() {
        double[] nodes = new double[SIZE];
        for (int k = 0; k < SIZE; k++) {
            double sine = Math.sin(Math.PI * (k + 0.5) / (2 * SIZE));
            nodes[k] = sine * sine;
        }
        return nodes;
    }

    private static double[][] transform() {
        double[][] transform = new double[SIZE][SIZE];
        for (int n = 0; n < SIZE; n++) {
            for (int k = 0; k < SIZE; k++) {
                transform[n][k] = (n == 0 ? 1.0 : 2.0) / SIZE * Math.cos(Math.PI * n * (k + 0.5) / SIZE);
            }
        }
        return transform;
    }

    private static double[][] monomials() {
        double[][] monomials = new double[SIZE][SIZE];
        monomials[0][0] = 1;
        monomials[1][0] = 1;
        monomials[1][1] = -2;
        for (int n = 2; n < SIZE; n++) {
            for (int j = 0; j <= n; j++) {
                monomials[n][j] =
                        2 * monomials[n - 1][j] - monomials[n - 2][j] - (j > 0 ? 4 * monomials[n - 1][j - 1] : 0);
            }
        }
        return monomials;
    }
}
