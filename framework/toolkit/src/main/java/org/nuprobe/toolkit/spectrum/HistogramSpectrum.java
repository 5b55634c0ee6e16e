package org.nuprobe.toolkit.spectrum;

import java.util.Arrays;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.MalformedTable;

/** A continuum that is constant within each bin, as tables of averages are; it is integrated as steps. */
public final class HistogramSpectrum implements Spectrum {
    private final double[] edges;
    private final double[] densities;

    private HistogramSpectrum(double[] edges, double[] densities) {
        this.edges = edges;
        this.densities = densities;
    }

    /**
     * The spectrum with these steps.
     *
     * @param edges rising edges of n bins, n + 1 of them, not negative; natural units
     * @param densities per energy, one a bin, not negative
     * @throws MalformedTable naming the bin when a number does not fit
     */
    public static HistogramSpectrum of(double[] edges, double[] densities) {
        if (densities.length < 1 || edges.length != densities.length + 1) {
            throw new MalformedTable(
                    0,
                    "a histogram of n bins has n + 1 edges, not " + edges.length + " edges for " + densities.length
                            + " bins");
        }
        for (int i = 0; i < densities.length; i++) {
            if (!(edges[i] >= 0 && edges[i] < edges[i + 1] && edges[i + 1] < Double.POSITIVE_INFINITY)) {
                throw new MalformedTable(
                        i,
                        "the edges of bin " + i + " must be finite, rising and not negative: " + edges[i] + ", "
                                + edges[i + 1]);
            }
            if (!(densities[i] >= 0 && densities[i] < Double.POSITIVE_INFINITY)) {
                throw new MalformedTable(
                        i, "the density of bin " + i + " must be finite and not negative: " + densities[i]);
            }
        }
        return new HistogramSpectrum(edges.clone(), densities.clone());
    }

    @Override
    public Interval support() {
        return new Interval(edges[0], edges[edges.length - 1]);
    }

    @Override
    public double density(double energy) {
        if (!(edges[0] <= energy && energy < edges[edges.length - 1])) {
            return 0;
        }
        int found = Arrays.binarySearch(edges, energy);
        return densities[found >= 0 ? found : -found - 2];
    }

    @Override
    public double[] breakpoints() {
        return edges.clone();
    }
}
