package org.nuprobe.app.plot;

/** The side of a limit that it excludes, and how the line says so. */
public enum Excluded {
    /** Not said. */
    UNMARKED,
    /** Above; short slanted ticks on that side. */
    ABOVE_BY_TICKS,
    /** Below; short slanted ticks on that side. */
    BELOW_BY_TICKS,
    /** Above; a few arrows pointing there. */
    ABOVE_BY_ARROWS,
    /** Below; a few arrows pointing there. */
    BELOW_BY_ARROWS;

    boolean above() {
        return this == ABOVE_BY_TICKS || this == ABOVE_BY_ARROWS;
    }

    boolean arrows() {
        return this == ABOVE_BY_ARROWS || this == BELOW_BY_ARROWS;
    }
}
