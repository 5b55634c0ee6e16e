package org.nuprobe.statistic.likelihoodratio;

/** Which counts are fitted. */
enum Counts {
    /** What is expected at the values of the analysis: the median outcome of a projected experiment. */
    ASIMOV,
    /** What was measured. */
    OBSERVED
}
