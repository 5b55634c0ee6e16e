package org.nuprobe.app.plot;

/** At which end of a horizontal line or band its label is written. */
public enum Side {
    /** Wherever there is more room. */
    AUTOMATIC,
    /** At the left end. */
    LEFT,
    /** At the right end. */
    RIGHT
}
