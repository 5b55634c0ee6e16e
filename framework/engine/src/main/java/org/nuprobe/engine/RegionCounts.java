package org.nuprobe.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The expected counts of one region, by origin.
 *
 * @param region the id of the region
 * @param signal counts per bin by name of the flux component, in the order of the flux
 * @param backgrounds counts per bin by id of the sample, in the order of the region
 */
public record RegionCounts(String region, Map<String, double[]> signal, Map<String, double[]> backgrounds) {
    public RegionCounts {
        signal = Collections.unmodifiableMap(new LinkedHashMap<>(signal));
        backgrounds = Collections.unmodifiableMap(new LinkedHashMap<>(backgrounds));
        if (signal.isEmpty()) {
            throw new IllegalArgumentException("the region " + region + " has no flux component");
        }
    }

    /** The number of bins. */
    public int bins() {
        return signal.values().iterator().next().length;
    }

    /** The signal per bin, all flux components together. */
    public double[] totalSignal() {
        return sum(signal, new double[bins()]);
    }

    /** The background per bin, all samples together. */
    public double[] totalBackground() {
        return sum(backgrounds, new double[bins()]);
    }

    /** Signal and background per bin. */
    public double[] total() {
        return sum(backgrounds, totalSignal());
    }

    /** The counts of one origin in all bins together. */
    public static double sum(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }

    private static double[] sum(Map<String, double[]> parts, double[] sum) {
        for (double[] part : parts.values()) {
            for (int bin = 0; bin < sum.length; bin++) {
                sum[bin] += part[bin];
            }
        }
        return sum;
    }
}
