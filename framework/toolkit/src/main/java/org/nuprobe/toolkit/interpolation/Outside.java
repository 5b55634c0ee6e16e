package org.nuprobe.toolkit.interpolation;

/** What a table answers beyond its first and last point. */
public enum Outside {
    /** Nothing: asking is an error that names the point and the ends. */
    FAIL,
    /** Zero, as for a density or an efficiency beyond its threshold. */
    ZERO,
    /** The value of the nearest end, as for a ratio that is held constant. */
    HOLD
}
