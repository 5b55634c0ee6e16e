package org.nuprobe.statistic.likelihoodratio;

/** The error about a setting that does not go with the others, or with the parameters of the analysis. */
@FunctionalInterface
interface Complaint {
    /** To be thrown. */
    RuntimeException about(String key, String what);
}
