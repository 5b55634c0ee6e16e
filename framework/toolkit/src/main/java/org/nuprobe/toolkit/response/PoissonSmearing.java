package org.nuprobe.toolkit.response;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Photoelectrons that are counted one by one, {@code P(n) = lambda^n exp(-lambda)/n!}. The efficiency of a count n, a function of a
 * continuous variable, is taken somewhere between n and n + 1: an experiment has to say where.
 *
 * @param position where, between 0 and 1; in the middle of the bin of width 1 it is 0.5
 */
public record PoissonSmearing(double position) implements Smearing {
    /** Standard deviations beyond which a count is negligible, and what the skewness adds to them. */
    private static final double REACH = 8.5;

    private static final double SKEWED = 37;

    public PoissonSmearing {
        if (!(position >= 0 && position <= 1)) {
            throw new IllegalArgumentException(
                    "the efficiency of a count n is taken between n and n + 1, not at n + " + position);
        }
    }

    @Override
    public double share(double mean, double low, double high, Efficiency efficiency) {
        if (mean == 0) {
            return low <= 0 && high > 0 ? efficiency.applyAsDouble(position) : 0;
        }
        double reach = REACH * Math.sqrt(mean);
        double first = Math.max(Math.ceil(low), Math.max(0, Math.floor(mean - reach)));
        double end = Math.min(high, mean + reach + SKEWED);
        double sum = 0;
        double probability = Math.exp(first * Math.log(mean) - mean - LogGamma.value(first + 1));
        for (double n = first; n < end; n++) {
            sum += probability * efficiency.applyAsDouble(n + position);
            probability *= mean / (n + 1);
        }
        return sum;
    }

    @Override
    public double lowest(double observed) {
        double count = Math.ceil(observed);
        return Reach.lowest(count, mean -> RegularizedGamma.P.value(count, mean));
    }

    @Override
    public double highest(double observed) {
        double count = Math.ceil(observed);
        return count == 0 ? 0 : Reach.highest(count, mean -> RegularizedGamma.Q.value(count, mean));
    }

    @Override
    public double scale(double mean) {
        return Math.sqrt(Math.max(1, mean));
    }
}
