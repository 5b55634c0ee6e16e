package org.nuprobe.engine;

import org.nuprobe.engine.likelihood.BinTerm;
import org.nuprobe.engine.likelihood.ChiSquare;
import org.nuprobe.engine.likelihood.Deviance;

/** How counts n are compared with what is expected, mu. Bins with given variances are compared by these whatever is chosen. */
public enum Discrepancy {
    /** {@code 2 [mu - n + n ln(n/mu)]}: -2 ln L of Poisson counts relative to the saturated model. */
    POISSON(new Deviance()),
    /** {@code (n - mu)^2/mu}: the variance is the expected one. */
    PEARSON(new ChiSquare(0, 1)),
    /** {@code (n - mu)^2/max(n, 1)}: the variance is the observed one. */
    NEYMAN(new ChiSquare(1, 0)),
    /** {@code (n - mu)^2/[3/(1/n + 2/mu)]}: a third of Neyman's and two thirds of Pearson's, which has the least bias. */
    COMBINED_NEYMAN_PEARSON(new ChiSquare(1 / 3.0, 2 / 3.0));

    private final BinTerm term;

    Discrepancy(BinTerm term) {
        this.term = term;
    }

    BinTerm term() {
        return term;
    }
}
