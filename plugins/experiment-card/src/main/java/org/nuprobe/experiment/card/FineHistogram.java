package org.nuprobe.experiment.card;

import org.nuprobe.spi.plugin.DataTable;

/** A histogram with bins of one width, flat inside of a bin, times a weight; it is cut to other bins without an error. */
final class FineHistogram {
    /** Distances between centres may differ by this share: published ones are rounded. */
    private static final double ROUNDING = 1e-4;

    private final DataTable table;
    private final double[] edges;
    private final double[] contents;
    private final DecayingWeight weight;

    private FineHistogram(DataTable table, double[] edges, double[] contents, DecayingWeight weight) {
        this.table = table;
        this.edges = edges;
        this.contents = contents;
        this.weight = weight;
    }

    /**
     * The histogram of a table.
     *
     * @param centres of its bins
     * @param contents of its bins
     */
    static FineHistogram of(DataTable table, double[] centres, double[] contents, DecayingWeight weight) {
        if (centres.length < 2) {
            throw table.invalid(-1, "a histogram has two bins or more");
        }
        int last = centres.length - 1;
        double width = (centres[last] - centres[0]) / last;
        for (int row = 0; row <= last; row++) {
            if (!(width > 0) || Math.abs(centres[row] - centres[0] - row * width) > ROUNDING * width) {
                throw table.invalid(row, "the centres of bins of one width are wanted, rising from row to row");
            }
            if (!(contents[row] >= 0)) {
                throw table.invalid(row, "the content of a bin is negative");
            }
        }
        double[] edges = new double[centres.length + 1];
        for (int edge = 0; edge < edges.length; edge++) {
            edges[edge] = centres[0] + (edge - 0.5) * width;
        }
        return new FineHistogram(table, edges, contents, weight);
    }

    /** What falls into each of some other bins. */
    double[] in(double[] bins) {
        double slack = ROUNDING * (edges[1] - edges[0]);
        if (bins[0] < edges[0] - slack || bins[bins.length - 1] > edges[edges.length - 1] + slack) {
            throw table.invalid(-1, "the histogram does not cover the bins of the response");
        }
        double[] sums = new double[bins.length - 1];
        for (int bin = 0; bin < sums.length; bin++) {
            for (int fine = 0; fine < contents.length; fine++) {
                double low = Math.max(bins[bin], edges[fine]);
                double high = Math.min(bins[bin + 1], edges[fine + 1]);
                if (high > low) {
                    sums[bin] += contents[fine] * weight.integral(low, high) / (edges[fine + 1] - edges[fine]);
                }
            }
        }
        return sums;
    }
}
