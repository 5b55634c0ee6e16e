package org.nuprobe.app.plot;

/** The sign drawn at a point. */
public enum Marker {
    /** A filled circle. */
    CIRCLE,
    /** A circle, white inside. */
    OPEN_CIRCLE,
    /** A filled square. */
    SQUARE,
    /** A filled triangle, tip up. */
    TRIANGLE,
    /** A filled square on its tip. */
    DIAMOND,
    /** A diagonal cross. */
    CROSS
}
