package org.nuprobe.toolkit.response;

/** Edges of bins. */
public final class BinEdges {
    private BinEdges() {}

    /**
     * Bins of equal width.
     *
     * @param low the first edge
     * @param high the last edge, above the first
     * @param bins how many bins, at least 1
     */
    public static double[] linear(double low, double high, int bins) {
        double[] edges = ends(low, high, bins);
        for (int k = 1; k < bins; k++) {
            edges[k] = low + (high - low) * k / bins;
        }
        return edges;
    }

    /**
     * Bins whose upper edge is the same multiple of the lower one.
     *
     * @param low the first edge, positive
     * @param high the last edge, above the first
     * @param bins how many bins, at least 1
     */
    public static double[] logarithmic(double low, double high, int bins) {
        if (!(low > 0)) {
            throw new IllegalArgumentException("logarithmic bins start above zero, not at " + low);
        }
        double[] edges = ends(low, high, bins);
        for (int k = 1; k < bins; k++) {
            edges[k] = low * Math.pow(high / low, (double) k / bins);
        }
        return edges;
    }

    /** The edges themselves, once they are known to be two or more that rise from zero or above. */
    static double[] checked(double[] edges) {
        if (edges.length < 2) {
            throw new IllegalArgumentException("bins need at least two edges, not " + edges.length);
        }
        if (!(edges[0] >= 0) || Double.isInfinite(edges[0])) {
            throw new IllegalArgumentException("the first edge must be finite and not negative, but is " + edges[0]);
        }
        for (int k = 1; k < edges.length; k++) {
            if (!(edges[k] > edges[k - 1])) {
                throw new IllegalArgumentException("the edges of bins must rise, but edge " + k + " is " + edges[k]);
            }
        }
        return edges.clone();
    }

    private static double[] ends(double low, double high, int bins) {
        if (bins < 1 || !(low < high) || !Double.isFinite(low)) {
            throw new IllegalArgumentException("no " + bins + " bins from " + low + " to " + high);
        }
        double[] edges = new double[bins + 1];
        edges[0] = low;
        edges[bins] = high;
        return edges;
    }
}
