package org.nuprobe.statistic.likelihoodratio;

import org.nuprobe.spi.statistics.Fit;

/**
 * The data as a test statistic sees them.
 *
 * @param profile -2 ln L of the data
 * @param best the best fit
 * @param test the test statistic
 */
record Observation(Profile profile, Fit best, TestStatistic test) {
    /** The test statistic of the values at which a fit was held; infinite where -2 ln L is. */
    double test(Fit held) {
        double difference = held.value() - best.value();
        return Double.isFinite(difference)
                ? test.value(difference, profile.interest(best, 0), profile.interest(held, 0))
                : Double.POSITIVE_INFINITY;
    }
}
