package org.nuprobe.spi.unit;

/**
 * A closed interval of real numbers; either end may be infinite.
 *
 * @param low the lower end
 * @param high the upper end, not below {@code low}
 */
public record Interval(double low, double high) {
    /** All real numbers. */
    public static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Zero and everything above. */
    public static final Interval NON_NEGATIVE = new Interval(0, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval needs low <= high, not [" + low + ", " + high + "]");
        }
    }

    /** Whether the value lies inside, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The nearest point of the interval to the value. */
    public double clamp(double value) {
        return Math.min(high, Math.max(low, value));
    }

    /** The distance between the ends. */
    public double width() {
        return high - low;
    }
}
