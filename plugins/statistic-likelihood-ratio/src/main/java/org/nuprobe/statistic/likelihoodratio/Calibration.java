package org.nuprobe.statistic.likelihoodratio;

/** How a value of a test statistic becomes a p-value. */
enum Calibration {
    /** By its distribution for large samples. */
    ASYMPTOTIC,
    /** By toy experiments at each tested value, nuisances at their best values for the data. */
    TOYS,
    /** The same with the ordering by likelihood ratio of Feldman and Cousins: t_mu in the physical region. */
    FELDMAN_COUSINS,
    /** Divided by the p-value without a signal, by distributions for large samples. */
    CLS,
    /** Divided by the p-value without a signal, both by toy experiments. */
    CLS_TOYS;

    /** Whether toy experiments are made. */
    boolean byToys() {
        return this == TOYS || this == FELDMAN_COUSINS || this == CLS_TOYS;
    }

    /** Whether the p-value is divided by that without a signal. */
    boolean divided() {
        return this == CLS || this == CLS_TOYS;
    }
}
