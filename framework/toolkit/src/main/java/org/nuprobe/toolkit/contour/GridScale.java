package org.nuprobe.toolkit.contour;

import java.util.function.DoubleUnaryOperator;

/** How one goes from one value of a scan to the next: in equal steps, or in equal factors. */
public enum GridScale {
    /** Halfway between 1 and 100 is 50.5. */
    LINEAR,
    /** Halfway between 1 and 100 is 10. */
    LOG;

    /** The scale on which rising values lie more evenly; linear when one of them is not positive. */
    public static GridScale of(double[] values) {
        return values[0] > 0 && unevenness(values, Math::log) < unevenness(values, value -> value) ? LOG : LINEAR;
    }

    /** The longest step over the shortest. */
    private static double unevenness(double[] values, DoubleUnaryOperator place) {
        double shortest = Double.POSITIVE_INFINITY;
        double longest = 0;
        for (int k = 1; k < values.length; k++) {
            double step = place.applyAsDouble(values[k]) - place.applyAsDouble(values[k - 1]);
            shortest = Math.min(shortest, step);
            longest = Math.max(longest, step);
        }
        return longest / shortest;
    }

    /** The value at a fraction of the way; the ends are exact. */
    double between(double from, double to, double fraction) {
        if (fraction <= 0 || from == to) {
            return from;
        }
        if (fraction >= 1) {
            return to;
        }
        return this == LOG ? from * Math.pow(to / from, fraction) : from + fraction * (to - from);
    }
}
