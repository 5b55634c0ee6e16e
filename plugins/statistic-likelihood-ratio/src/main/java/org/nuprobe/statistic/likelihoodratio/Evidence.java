package org.nuprobe.statistic.likelihoodratio;

/** What speaks for a signal. */
enum Evidence {
    /** A best fit above the value without a signal. */
    EXCESS,
    /** A best fit on either side of it. */
    DEVIATION
}
