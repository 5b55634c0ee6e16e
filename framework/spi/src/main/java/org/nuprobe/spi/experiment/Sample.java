package org.nuprobe.spi.experiment;

import org.nuprobe.spi.parameter.Monomial;

/** A background of a region. */
public sealed interface Sample {
    /** For tables, lower-case words with hyphens: {@code radon}. */
    String id();

    /** Its normalisation, {@link Monomial#ONE} when it is fixed. */
    Monomial coefficient();

    /**
     * A background with known expected counts.
     *
     * @param id for tables
     * @param coefficient its normalisation
     * @param counts expected counts per bin, in the numbering of the response
     */
    record Counts(String id, Monomial coefficient, double[] counts) implements Sample {
        public Counts {
            counts = counts.clone();
            for (double count : counts) {
                if (!(count >= 0) || Double.isInfinite(count)) {
                    throw new IllegalArgumentException(
                            "the background " + id + " has " + count + " expected events in a bin");
                }
            }
        }

        /** The expected counts per bin. */
        @Override
        public double[] counts() {
            return counts.clone();
        }
    }

    /**
     * A background known only as a fraction of the signal: in every bin, {@code fraction} times the signal that the
     * interactions of the analysis give at the declared initial value of every parameter (for new physics, the Standard Model).
     *
     * @param id for tables
     * @param coefficient its normalisation
     * @param fraction of the signal, not negative
     */
    record SignalFraction(String id, Monomial coefficient, double fraction) implements Sample {
        public SignalFraction {
            if (!(fraction >= 0) || Double.isInfinite(fraction)) {
                throw new IllegalArgumentException(
                        "the background " + id + " cannot be " + fraction + " of the signal");
            }
        }
    }
}
