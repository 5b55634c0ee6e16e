package org.nuprobe.statistic.likelihoodratio;

/** Which deviations from the best fit speak against a value. */
enum Sides {
    /** Both: an interval with a lower and an upper end. */
    TWO_SIDED,
    /** Only values above the best fit are excluded: an upper limit. */
    ONE_SIDED
}
