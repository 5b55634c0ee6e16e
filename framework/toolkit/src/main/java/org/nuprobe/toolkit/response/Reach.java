package org.nuprobe.toolkit.response;

import java.util.function.DoubleUnaryOperator;

/** The means from which an observed value can be reached. */
final class Reach {
    /** Below this fraction of an observed value a mean is as good as zero. */
    private static final double TINY = 1e-18;

    /** Above this there is no mean, whatever its unit. */
    private static final double HUGE = 1e300;

    private Reach() {}

    /**
     * The lowest mean with a probability to be observed at a value or above.
     *
     * @param above that probability, rising with the mean
     */
    static double lowest(double observed, DoubleUnaryOperator above) {
        double tiny = TINY * observed;
        if (observed <= 0 || above.applyAsDouble(tiny) >= Smearing.NEGLIGIBLE) {
            return 0;
        }
        double high = observed;
        while (above.applyAsDouble(high) < Smearing.NEGLIGIBLE) {
            high *= 2;
        }
        return Bisection.first(tiny, high, mean -> above.applyAsDouble(mean) >= Smearing.NEGLIGIBLE);
    }

    /**
     * The highest mean with a probability to be observed below a value; infinite when there is none.
     *
     * @param from positive, where the search begins
     * @param below that probability, falling with the mean
     */
    static double highest(double from, DoubleUnaryOperator below) {
        double low = from;
        double high = from;
        while (below.applyAsDouble(high) >= Smearing.NEGLIGIBLE) {
            if (high > HUGE) {
                return Double.POSITIVE_INFINITY;
            }
            low = high;
            high *= 2;
        }
        return low == high ? from : Bisection.first(low, high, mean -> below.applyAsDouble(mean) < Smearing.NEGLIGIBLE);
    }
}
