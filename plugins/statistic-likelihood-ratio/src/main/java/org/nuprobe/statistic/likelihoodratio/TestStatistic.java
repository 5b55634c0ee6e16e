package org.nuprobe.statistic.likelihoodratio;

/**
 * What measures how far data are from a value of the parameter of interest, all of them differences of -2 ln L (G. Cowan, K. Cranmer,
 * E. Gross, O. Vitells, Eur. Phys. J. C 71 (2011) 1554, section 2).
 *
 * <p>Fits stay inside the bounds of a parameter, so that with a lower bound t_mu and t~_mu, or q_mu and q~_mu, are equal in value;
 * the forms with a tilde know the bound in their distribution too.
 */
enum TestStatistic {
    /** Both sides count. */
    T_MU("t_mu", false, false),
    /** Both sides count, and the parameter has a lower bound. */
    T_MU_TILDE("t~_mu", false, true),
    /** For an upper limit: a best fit above the tested value does not speak against it. */
    Q_MU("q_mu", true, false),
    /** For an upper limit, and the parameter has a lower bound. */
    Q_MU_TILDE("q~_mu", true, true),
    /** For a discovery: a best fit below the tested value does not speak against it. */
    Q_0("q_0", true, false);

    private final String symbol;
    private final boolean oneSided;
    private final boolean bounded;

    TestStatistic(String symbol, boolean oneSided, boolean bounded) {
        this.symbol = symbol;
        this.oneSided = oneSided;
        this.bounded = bounded;
    }

    /** As it is written in the literature. */
    String symbol() {
        return symbol;
    }

    /** Whether only one side counts. */
    boolean oneSided() {
        return oneSided;
    }

    /** Whether its distribution knows the lower bound of the parameter. */
    boolean bounded() {
        return bounded;
    }

    /**
     * Its value.
     *
     * @param difference -2 ln L at the tested value minus that at the best fit
     * @param best the parameter at the best fit
     * @param tested the tested value
     */
    double value(double difference, double best, double tested) {
        boolean harmless = this == Q_0 ? best < tested : oneSided && best > tested;
        return harmless ? 0 : Math.max(0, difference);
    }
}
