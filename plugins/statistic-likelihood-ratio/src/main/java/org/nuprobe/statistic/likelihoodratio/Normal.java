package org.nuprobe.statistic.likelihoodratio;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution: significances and p-values of one side. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The probability above z. */
    static double above(double z) {
        return STANDARD.survivalProbability(z);
    }

    /** The significance with this probability above it. */
    static double significance(double probability) {
        return STANDARD.inverseSurvivalProbability(probability);
    }

    /** The significance of an excess: 0 where more than half of all data are as extreme. */
    static double excess(double probability) {
        return Math.max(0, significance(probability));
    }
}
