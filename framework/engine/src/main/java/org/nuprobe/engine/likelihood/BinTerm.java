package org.nuprobe.engine.likelihood;

/** What the bins of a region add to -2 ln L, as a function of what is expected in them. Immutable. */
public interface BinTerm {
    /**
     * The value, infinite when the expectation cannot give such a count.
     *
     * @param bin the number of the bin in its region
     */
    double value(int bin, double count, double expected);

    /** The first derivative by the expectation, finite everywhere. */
    double first(int bin, double count, double expected);

    /** The second derivative by the expectation, finite and not negative everywhere. */
    double second(int bin, double count, double expected);
}
