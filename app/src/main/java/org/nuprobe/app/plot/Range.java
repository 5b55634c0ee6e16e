package org.nuprobe.app.plot;

/** The part of an axis that is shown. */
public record Range(double from, double to) {
    /** Refuses ends that are not finite or not in rising order. */
    public Range {
        Check.that(
                Double.isFinite(from) && Double.isFinite(to) && Double.isFinite(to - from),
                "A range needs two finite ends, not " + from + " and " + to + ".");
        Check.that(from < to, "A range must rise, but it goes from " + from + " to " + to + ".");
    }

    boolean contains(double value) {
        return value >= from && value <= to;
    }
}
