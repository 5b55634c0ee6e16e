package org.nuprobe.app.plot;

/** How values are spread along an axis. */
public enum Scale {
    /** Equal differences take equal lengths. */
    LINEAR,
    /** Equal ratios take equal lengths. */
    LOG;

    /** Where a value lies between the ends of a range: 0 at its start, 1 at its end, outside that beyond. */
    double fraction(double value, Range range) {
        double from = stretched(range.from());
        return (stretched(value) - from) / (stretched(range.to()) - from);
    }

    /** Whether this scale has a place for a value. */
    boolean holds(double value) {
        return Double.isFinite(value) && (this == LINEAR || value > 0);
    }

    // StrictMath, because the bytes of a figure must not depend on the JDK or the processor.
    private double stretched(double value) {
        return this == LINEAR ? value : StrictMath.log10(value);
    }
}
