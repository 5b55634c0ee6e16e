package org.nuprobe.engine.likelihood;

/**
 * {@code 2 [mu - n + n ln(n/mu)]}, the -2 ln L of one Poisson count relative to the saturated model, and its derivatives by mu.
 *
 * <p>S. Baker, R. D. Cousins, Nucl. Instrum. Meth. 221 (1984) 437.
 */
public final class Deviance implements BinTerm {
    /** An expectation this little below zero is rounding. */
    private static final double ROUNDING = 1e-12;

    /** Below it the series is exact to rounding. */
    private static final double SMALL = 0.2;

    /** The value; infinite when something was counted where nothing is expected, or when less than nothing is expected. */
    @Override
    public double value(int bin, double count, double expected) {
        if (!(expected >= -ROUNDING)) {
            return Double.POSITIVE_INFINITY;
        }
        double mu = Math.max(0, expected);
        if (count == 0) {
            return 2 * mu;
        }
        if (mu == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double excess = (mu - count) / count;
        return 2 * count * (Math.abs(excess) < SMALL ? series(excess) : excess - Math.log(mu / count));
    }

    /** The first derivative, {@code 2 (1 - n/mu)}; 2 where the value is infinite. */
    @Override
    public double first(int bin, double count, double expected) {
        return count == 0 || expected <= 0 ? 2 : 2 * (1 - count / expected);
    }

    /** The second derivative, {@code 2 n/mu^2}; 0 where the value is infinite. */
    @Override
    public double second(int bin, double count, double expected) {
        return count == 0 || expected <= 0 ? 0 : 2 * count / (expected * expected);
    }

    /**
     * {@code x - ln(1 + x)} without cancellation and without a logarithm: with {@code s = x/(2 + x)}, {@code ln(1 + x)} is
     * {@code 2 artanh(s)}, and {@code x - 2 s} is {@code x s}.
     */
    private static double series(double x) {
        double s = x / (2 + x);
        double t = s * s;
        double sum = 1.0 / 17 + t * (1.0 / 19);
        sum = 1.0 / 15 + t * sum;
        sum = 1.0 / 13 + t * sum;
        sum = 1.0 / 11 + t * sum;
        sum = 1.0 / 9 + t * sum;
        sum = 1.0 / 7 + t * sum;
        sum = 1.0 / 5 + t * sum;
        sum = 1.0 / 3 + t * sum;
        return s * (x - 2 * t * sum);
    }
}
