package org.nuprobe.toolkit.response;

import java.util.Arrays;
import org.nuprobe.spi.unit.Interval;

/** Bins of a perfect detector: the observed energy is the true one. */
public final class SharpBinning implements Binning {
    private final double[] edges;

    /**
     * Bins with these edges.
     *
     * @param edges rising, the first one not negative, the last one finite or infinite
     * @throws IllegalArgumentException when they do not rise or the first is negative
     */
    public SharpBinning(double[] edges) {
        this.edges = BinEdges.checked(edges);
    }

    @Override
    public double[] edges() {
        return edges.clone();
    }

    @Override
    public double[][] shares(double[] energies) {
        double[][] shares = new double[edges.length - 1][energies.length];
        for (int k = 0; k < energies.length; k++) {
            int found = Arrays.binarySearch(edges, energies[k]);
            int bin = found >= 0 ? found : -found - 2;
            if (bin >= 0 && bin < shares.length) {
                shares[bin][k] = 1;
            }
        }
        return shares;
    }

    @Override
    public Interval range() {
        return new Interval(edges[0], edges[edges.length - 1]);
    }

    @Override
    public double[] breakpoints() {
        return Arrays.stream(edges).filter(Double::isFinite).toArray();
    }
}
