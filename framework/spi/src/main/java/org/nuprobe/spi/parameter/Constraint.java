package org.nuprobe.spi.parameter;

/** What is known of a parameter beforehand, as the logarithm of a density. */
public sealed interface Constraint {
    /** Nothing is known; the parameter stays where it is unless an analysis asks for a fit. */
    Constraint NONE = new Free(false);

    /** Nothing is known, and the data are to tell: the parameter is profiled unless the analysis says otherwise. */
    Constraint FITTED = new Free(true);

    /** ln of the density up to a constant, 0 at its maximum. */
    double logDensity(double value);

    /**
     * No knowledge: the density is flat.
     *
     * @param fitted whether the parameter is profiled when an analysis says nothing
     */
    record Free(boolean fitted) implements Constraint {
        @Override
        public double logDensity(double value) {
            return 0;
        }
    }

    /**
     * A measurement with a Gaussian error.
     *
     * @param mean the measured value
     * @param sigma its standard deviation, positive
     */
    record Gaussian(double mean, double sigma) implements Constraint {
        public Gaussian {
            if (!(sigma > 0) || !Double.isFinite(sigma) || !Double.isFinite(mean)) {
                throw new IllegalArgumentException(
                        "a Gaussian constraint needs a finite mean and a positive sigma, not mean " + mean + ", sigma "
                                + sigma);
            }
        }

        @Override
        public double logDensity(double value) {
            double pull = (value - mean) / sigma;
            return -0.5 * pull * pull;
        }
    }
}
