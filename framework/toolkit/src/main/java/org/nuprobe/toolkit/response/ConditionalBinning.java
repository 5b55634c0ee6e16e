package org.nuprobe.toolkit.response;

import java.util.Arrays;

/**
 * How a second observable is distributed where the first one fell into a bin, {@code P(a | b)}: a table, normalised for each bin b.
 * Together with the probabilities of the bins of the first observable it gives those of the pairs,
 *
 * <pre>P(b, a | T) = P(b | T) P(a | b),</pre>
 *
 * <p>so that what the second observable has to do with the recoil goes through the first one.
 */
public final class ConditionalBinning {
    private final double[][] shares;

    private ConditionalBinning(double[][] shares) {
        this.shares = shares;
    }

    /**
     * The distribution in a histogram. A bin b without any content has that of the nearest bin below which has some, or else
     * above.
     *
     * @param contents {@code contents[b][a]}, not negative, of any norm
     * @throws IllegalArgumentException if no bin has any content
     */
    public static ConditionalBinning of(double[][] contents) {
        double[][] shares = new double[contents.length][];
        for (int b = 0; b < contents.length; b++) {
            double sum = Arrays.stream(contents[b]).sum();
            shares[b] = sum > 0 ? scaled(contents[b], 1 / sum) : previous(shares, b);
        }
        double[] first = Arrays.stream(shares)
                .filter(row -> row != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bin has any content"));
        for (int b = 0; shares[b] == null; b++) {
            shares[b] = first;
        }
        return new ConditionalBinning(shares);
    }

    private static double[] previous(double[][] shares, int b) {
        return b > 0 ? shares[b - 1] : null;
    }

    /** The number of bins of the first observable. */
    public int bins() {
        return shares.length;
    }

    /** The fraction of a bin of the first observable that is in a bin of the second. */
    public double share(int bin, int second) {
        return shares[bin][second];
    }

    /**
     * This distribution plus so many times the step between two others; what would be negative is zero, and every bin of the first
     * observable stays normalised.
     */
    public ConditionalBinning shifted(ConditionalBinning from, ConditionalBinning to, double times) {
        double[][] moved = new double[shares.length][];
        for (int b = 0; b < shares.length; b++) {
            double[] row = new double[shares[b].length];
            for (int a = 0; a < row.length; a++) {
                row[a] = Math.max(0, shares[b][a] + times * (to.shares[b][a] - from.shares[b][a]));
            }
            moved[b] = row;
        }
        return of(moved);
    }

    /** A response matrix over the bins of the first observable as one over the pairs of bins, the second observable fastest. */
    public double[][] spread(double[][] matrix) {
        int width = shares[0].length;
        double[][] spread = new double[matrix.length * width][];
        for (int b = 0; b < matrix.length; b++) {
            for (int a = 0; a < width; a++) {
                spread[b * width + a] = scaled(matrix[b], shares[b][a]);
            }
        }
        return spread;
    }

    private static double[] scaled(double[] row, double factor) {
        return Arrays.stream(row).map(entry -> factor * entry).toArray();
    }
}
