package org.nuprobe.statistic.likelihoodratio;

/**
 * The way between two values of a parameter: in its logarithm when zero is not on the way.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Way(double from, double to) {
    /** The value at a fraction of the way. */
    double value(double fraction) {
        if (fraction == 0 || fraction == 1) {
            return fraction == 0 ? from : to;
        }
        return from * to > 0 ? from * Math.pow(to / from, fraction) : from + fraction * (to - from);
    }
}
