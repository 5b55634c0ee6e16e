package org.nuprobe.toolkit.response;

import org.nuprobe.spi.unit.Interval;

/** Bins of observed energy and how events of known true energy are shared among them. */
public interface Binning {
    /** The rising edges of the bins, natural units, one more than there are bins; the last one may be infinite. */
    double[] edges();

    /**
     * The probability that an event is observed in a bin: {@code shares[bin][k]} for the true energy {@code energies[k]}. A
     * column sums to at most 1; what is observed outside all bins is lost.
     *
     * @param energies positive true energies, natural units
     */
    double[][] shares(double[] energies);

    /** The true energies outside of which no event is observed in any bin; the upper end may be infinite. */
    Interval range();

    /** Rising true energies, all within the range, between which the shares of every bin are smooth. */
    double[] breakpoints();
}
