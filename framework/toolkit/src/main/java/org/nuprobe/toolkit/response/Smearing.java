package org.nuprobe.toolkit.response;

/** How an observed value scatters around its mean. Means and observed values are in the same unit. */
public interface Smearing {
    /** A probability below this counts as none. */
    double NEGLIGIBLE = 1e-15;

    /**
     * The probability to be observed between two values and to be selected there: the integral (or sum) of the probability times the
     * efficiency over {@code low <= x < high}.
     *
     * @param mean not negative
     * @param high may be infinite
     */
    double share(double mean, double low, double high, Efficiency efficiency);

    /** The lowest mean of which the probability to be observed at a value or above is not negligible; 0 when that of zero is not. */
    double lowest(double observed);

    /** The highest mean of which the probability to be observed below a value is not negligible; may be infinite. */
    double highest(double observed);

    /** A step of the mean, from here upwards, over which shares change by no more than one standard deviation does; may be infinite. */
    double scale(double mean);
}
