package org.nuprobe.spi.experiment;

import java.util.List;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;

/** A background of a region. */
public sealed interface Sample {
    /** For tables, lower-case words with hyphens: {@code radon}. */
    String id();

    /** Its normalisation, {@link Monomial#ONE} when it is fixed. */
    Monomial coefficient();

    /**
     * A background with known expected counts, {@code coefficient * (counts + sum of the variations)}.
     *
     * @param id for tables
     * @param coefficient its normalisation
     * @param counts expected counts per bin, in the numbering of the response
     * @param variations what systematic effects add to the counts
     */
    record Counts(String id, Monomial coefficient, double[] counts, List<Variation> variations) implements Sample {
        public Counts {
            counts = counts.clone();
            variations = List.copyOf(variations);
            for (double count : counts) {
                if (!(count >= 0) || Double.isInfinite(count)) {
                    throw new IllegalArgumentException(
                            "the background " + id + " has " + count + " expected events in a bin");
                }
            }
        }

        /** A background that nothing varies. */
        public Counts(String id, Monomial coefficient, double[] counts) {
            this(id, coefficient, counts, List.of());
        }

        /** The expected counts per bin, without the variations. */
        @Override
        public double[] counts() {
            return counts.clone();
        }
    }

    /**
     * What a systematic effect adds to the expected counts of a background, and takes from them: a template morph, {@code theta *
     * (varied - nominal)}. Far from the published variation a background may so fall below zero; where all that is expected in a bin
     * does, -2 ln L is infinite, and no fit goes there.
     *
     * @param coefficient a product of coefficients, 0 at their initial values
     * @param counts per bin where the product is 1, of either sign
     */
    record Variation(Monomial coefficient, double[] counts) {
        public Variation {
            counts = counts.clone();
            if (coefficient.value(Parameter::initial) != 0) {
                throw new IllegalArgumentException("a variation starts at zero, but its coefficient "
                        + coefficient.powers().keySet().stream()
                                .map(Parameter::id)
                                .toList()
                        + " starts at " + coefficient.value(Parameter::initial));
            }
            for (double count : counts) {
                if (!Double.isFinite(count)) {
                    throw new IllegalArgumentException("a variation adds " + count + " events in a bin");
                }
            }
        }

        /** What it adds per bin. */
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
