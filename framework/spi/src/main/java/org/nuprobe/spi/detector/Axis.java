package org.nuprobe.spi.detector;

import java.util.Arrays;
import org.nuprobe.spi.unit.Dimension;

/**
 * One observed variable, cut into bins.
 *
 * @param id lower-case words with hyphens, {@code recoil-energy}
 * @param dimension its dimension
 * @param edges rising bin edges in natural units, one more than there are bins
 */
public record Axis(String id, Dimension dimension, double[] edges) {
    public Axis {
        edges = edges.clone();
        if (edges.length < 2) {
            throw new IllegalArgumentException("the axis " + id + " needs at least two bin edges");
        }
        for (int k = 1; k < edges.length; k++) {
            if (!(edges[k] > edges[k - 1])) {
                throw new IllegalArgumentException(
                        "the bin edges of the axis " + id + " must rise, but " + edges[k] + " follows " + edges[k - 1]);
            }
        }
    }

    /** The bin edges. */
    @Override
    public double[] edges() {
        return edges.clone();
    }

    /** The number of bins. */
    public int bins() {
        return edges.length - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Axis axis
                && id.equals(axis.id)
                && dimension.equals(axis.dimension)
                && Arrays.equals(edges, axis.edges);
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + Arrays.hashCode(edges);
    }
}
