package org.nuprobe.spi.statistics;

/** A statistical method: from a likelihood to limits, regions or significances. */
@FunctionalInterface
public interface Statistic {
    /**
     * Applies the method.
     *
     * @param model the likelihood of the analysis
     * @param scan the parameters of interest
     * @param run where to do the work
     */
    Result evaluate(Likelihood model, Scan scan, Run run);
}
