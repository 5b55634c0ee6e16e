package org.nuprobe.engine.likelihood;

/**
 * A weighted sum of Neyman's chi-square {@code (n - mu)^2/n} and Pearson's {@code (n - mu)^2/mu}. The weights 1/3 and 2/3 make the
 * combined one, whose variance is {@code 3/(1/n + 2/mu)} (X. Ji et al., Nucl. Instrum. Meth. A 961 (2020) 163677,
 * arXiv:1903.07185).
 *
 * <p>Neyman's variance vanishes at n = 0. On its own it is then taken to be 1 (the modified Neyman chi-square, K. J. Mighell,
 * Astrophys. J. 518 (1999) 380); in a combination an empty bin has the variance mu/2, which is what makes the combination equal to
 * the Poisson value {@code 2 mu} there.
 */
public final class ChiSquare implements BinTerm {
    private final double neyman;
    private final double pearson;

    /** The sum with these weights, not negative. */
    public ChiSquare(double neyman, double pearson) {
        this.neyman = neyman;
        this.pearson = pearson;
    }

    @Override
    public double value(int bin, double count, double expected) {
        if (empty(count)) {
            return expected >= 0 ? 2 * expected : Double.POSITIVE_INFINITY;
        }
        double squared = (count - expected) * (count - expected);
        double value = neyman == 0 ? 0 : neyman * squared / Math.max(count, 1);
        if (pearson == 0) {
            return value;
        }
        if (expected > 0) {
            return value + pearson * squared / expected;
        }
        return count == 0 && expected == 0 ? value : Double.POSITIVE_INFINITY;
    }

    @Override
    public double first(int bin, double count, double expected) {
        if (empty(count)) {
            return 2;
        }
        double ratio = expected > 0 ? count / expected : 0;
        return (neyman == 0 ? 0 : neyman * 2 * (expected - count) / Math.max(count, 1)) + pearson * (1 - ratio * ratio);
    }

    @Override
    public double second(int bin, double count, double expected) {
        if (empty(count)) {
            return 0;
        }
        double ratio = expected > 0 ? count / expected : 0;
        return (neyman == 0 ? 0 : neyman * 2 / Math.max(count, 1))
                + (ratio == 0 ? 0 : pearson * 2 * ratio * ratio / expected);
    }

    /** Whether this is an empty bin of a combination. */
    private boolean empty(double count) {
        return count == 0 && neyman > 0 && pearson > 0;
    }
}
