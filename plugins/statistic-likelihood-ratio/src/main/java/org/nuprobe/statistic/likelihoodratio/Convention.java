package org.nuprobe.statistic.likelihoodratio;

import java.util.Locale;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The confidence level and the meaning of a limit.
 *
 * @param confidence between 0 and 1; above 0.5 for a one-sided limit
 * @param sides an interval or an upper limit
 */
record Convention(double confidence, Sides sides) {
    /**
     * The Delta chi2 up to which a point is accepted: the quantile of chi2 (Wilks 1938), or z^2 with the quantile z of the
     * normal distribution for an upper limit (Cowan et al. 2011, section 3.7).
     *
     * @param parameters how many parameters of interest there are; several always make a two-sided region
     */
    double threshold(int parameters) {
        if (sides == Sides.ONE_SIDED && parameters == 1) {
            double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(confidence);
            return z * z;
        }
        return ChiSquaredDistribution.of(parameters).inverseCumulativeProbability(confidence);
    }

    /** One minus the confidence level. */
    double alpha() {
        return 1 - confidence;
    }

    /** The sentence that stands beside every limit. */
    String text(int parameters) {
        boolean upper = sides == Sides.ONE_SIDED && parameters == 1;
        return Text.rounded(100 * confidence) + " % CL: Delta chi2 = " + thresholdText(parameters) + ", "
                + (upper ? "one-sided upper limit" : "two-sided") + ", "
                + (parameters == 1 ? "1 degree" : parameters + " degrees") + " of freedom, asymptotic (Wilks)";
    }

    /** The threshold with two decimals. */
    String thresholdText(int parameters) {
        return String.format(Locale.ROOT, "%.2f", threshold(parameters));
    }
}
