package org.nuprobe.runtime.rate;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Energies at which a flux or a rate is looked at. */
public final class EnergyGrid {
    /** How the energies follow each other. */
    public enum Spacing {
        /** In equal factors. */
        LOG,
        /** In equal steps. */
        LINEAR
    }

    /** How close to a jump the energies on both of its sides are, relative to it. */
    private static final double CLOSE = 1e-9;

    private EnergyGrid() {}

    /**
     * Rising energies from one end to the other, both included.
     *
     * @param points at least 2
     */
    public static double[] of(double from, double to, int points, Spacing spacing) {
        double[] energies = new double[points];
        for (int k = 0; k < points; k++) {
            double fraction = (double) k / (points - 1);
            energies[k] = spacing == Spacing.LOG ? from * Math.pow(to / from, fraction) : from + fraction * (to - from);
        }
        energies[0] = from;
        energies[points - 1] = to;
        return energies;
    }

    /** The same energies and two at each jump between them, just below and just above, so that a step stays one in a plot. */
    public static double[] around(double[] jumps, double[] energies) {
        double first = energies[0];
        double last = energies[energies.length - 1];
        DoubleStream sides = Arrays.stream(jumps)
                .flatMap(jump -> DoubleStream.of(jump * (1 - CLOSE), jump * (1 + CLOSE)))
                .filter(side -> first < side && side < last);
        return DoubleStream.concat(Arrays.stream(energies), sides)
                .sorted()
                .distinct()
                .toArray();
    }
}
