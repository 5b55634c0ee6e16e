package org.nuprobe.statistic.likelihoodratio;

/**
 * Distributions of the test statistics for large samples, where the best fit is Gaussian around its true value (G. Cowan, K. Cranmer,
 * E. Gross, O. Vitells, Eur. Phys. J. C 71 (2011) 1554, sections 3.3 to 3.7). Its width comes from the Asimov set without a signal:
 * {@code (mu/sigma)^2 = q_A}.
 *
 * <pre>
 * t_mu:   p = 2 [1 - Phi(sqrt t)]
 * t~_mu:  the same for t &lt;= q_A, else 2 - Phi(sqrt t) - Phi((t + q_A)/(2 sqrt q_A))
 * q_mu:   p = 1 - Phi(sqrt q)
 * q~_mu:  the same for q &lt;= q_A, else 1 - Phi((q + q_A)/(2 sqrt q_A))
 * CL_b:   1 - Phi(sqrt q - sqrt q_A); of q~_mu for q > q_A: 1 - Phi((q - q_A)/(2 sqrt q_A))
 * </pre>
 */
final class Asymptotics {
    private static final double LARGEST_ROOT = 60;
    private static final int HALVINGS = 100;

    private Asymptotics() {}

    /**
     * The probability of a value at least as large, if the tested value is true.
     *
     * @param asimov the value of the test statistic on the Asimov set without a signal
     */
    static double pValue(TestStatistic test, double value, double asimov) {
        boolean beyond = test.bounded() && value > asimov && asimov > 0;
        double root = Normal.above(Math.sqrt(value));
        double second = beyond ? Normal.above((value + asimov) / (2 * Math.sqrt(asimov))) : root;
        return test.oneSided() ? second : root + (test.bounded() && value > 0 && asimov == 0 ? 0 : second);
    }

    /** The probability of a value at least as large, if there is no signal. */
    static double withoutSignal(TestStatistic test, double value, double asimov) {
        boolean beyond = test.bounded() && value > asimov && asimov > 0;
        return beyond
                ? Normal.above((value - asimov) / (2 * Math.sqrt(asimov)))
                : Normal.above(Math.sqrt(value) - Math.sqrt(asimov));
    }

    /**
     * How far away, in units of the width, the upper end of an interval is when the best fit is by so many widths off where there is
     * no signal.
     *
     * @param deviation of the best fit in widths: 0 for the median, 1 and -1 for the ends of the 68 % band
     * @param bounded whether the best fit cannot lie below where there is no signal
     * @param divided whether the p-value is divided by that without a signal
     * @param alpha one minus the confidence level
     * @return the root of q_A at the upper end; 0 when every value above is excluded
     */
    static double upperEnd(TestStatistic test, double deviation, boolean bounded, boolean divided, double alpha) {
        double low = Math.max(0, deviation);
        double high = LARGEST_ROOT;
        for (int step = 0; step < HALVINGS; step++) {
            double root = 0.5 * (low + high);
            double value = expected(root, deviation, bounded);
            double p = pValue(test, value, root * root);
            if (p > alpha * (divided ? withoutSignal(test, value, root * root) : 1)) {
                low = root;
            } else {
                high = root;
            }
        }
        return low < 1e-9 ? 0 : low;
    }

    /** The test statistic at a distance, the best fit below it. */
    private static double expected(double root, double deviation, boolean bounded) {
        return bounded && deviation < 0 ? root * (root - 2 * deviation) : (root - deviation) * (root - deviation);
    }
}
