package org.nuprobe.app.plot;

/** Where the legend stands. */
public enum LegendPosition {
    /** In the corner where it hides least. */
    AUTOMATIC,
    /** Inside, at the top right. */
    TOP_RIGHT,
    /** Inside, at the top left. */
    TOP_LEFT,
    /** Inside, at the bottom left. */
    BOTTOM_LEFT,
    /** Inside, at the bottom right. */
    BOTTOM_RIGHT,
    /** Right of the frame, which becomes narrower. */
    OUTSIDE,
    /** Nowhere. */
    NONE
}
