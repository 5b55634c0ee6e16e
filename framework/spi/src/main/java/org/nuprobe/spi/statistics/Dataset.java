package org.nuprobe.spi.statistics;

import java.util.Arrays;

/**
 * Counts in every bin of every region, and the measured centre of every constraint.
 *
 * @param counts per bin, all regions one after the other; Asimov counts need not be integers
 * @param centres per parameter of the likelihood, the measured value that its constraint pulls to; ignored for a parameter
 *     without constraint
 */
public record Dataset(double[] counts, double[] centres) {
    public Dataset {
        counts = counts.clone();
        centres = centres.clone();
    }

    @Override
    public double[] counts() {
        return counts.clone();
    }

    @Override
    public double[] centres() {
        return centres.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset data
                && Arrays.equals(counts, data.counts)
                && Arrays.equals(centres, data.centres);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Arrays.hashCode(centres);
    }
}
