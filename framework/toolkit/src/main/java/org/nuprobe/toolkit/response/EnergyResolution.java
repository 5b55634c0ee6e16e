package org.nuprobe.toolkit.response;

/**
 * The standard deviation of an observed energy, {@code sigma(E) = stochastic sqrt(E) + constant E + noise}; its parts add
 * linearly, as xenon experiments quote them ({@code sigma/E = a/sqrt(E) + b}).
 *
 * @param stochastic natural units, a square root of an energy; not negative
 * @param constant dimensionless, not negative
 * @param noise an energy, not negative
 */
public record EnergyResolution(double stochastic, double constant, double noise) {
    public EnergyResolution {
        if (!(stochastic >= 0 && constant >= 0 && noise >= 0) || !Double.isFinite(stochastic + constant + noise)) {
            throw new IllegalArgumentException("the parts of an energy resolution cannot be negative: " + stochastic
                    + ", " + constant + ", " + noise);
        }
        if (stochastic + constant + noise == 0) {
            throw new IllegalArgumentException("an energy resolution needs at least one part above zero");
        }
    }

    /** The standard deviation at a true energy. */
    public double sigma(double energy) {
        return stochastic * Math.sqrt(energy) + constant * energy + noise;
    }

    /**
     * The lowest true energy that is observed above a given one by an upward fluctuation of so many standard deviations, {@code E +
     * n sigma(E) = observed}; 0 when zero energy is.
     */
    public double lowest(double observed, double deviations) {
        if (observed <= deviations * noise) {
            return 0;
        }
        double b = deviations * stochastic;
        double c = observed - deviations * noise;
        double root = 2 * c / (b + Math.sqrt(b * b + 4 * (1 + deviations * constant) * c));
        return root * root;
    }

    /**
     * The highest true energy that is observed below a given one by a downward fluctuation of so many standard deviations, {@code E
     * - n sigma(E) = observed}; infinite when there is none.
     */
    public double highest(double observed, double deviations) {
        double a = 1 - deviations * constant;
        if (!(a > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double b = deviations * stochastic;
        double c = observed + deviations * noise;
        double root = (b + Math.sqrt(b * b + 4 * a * c)) / (2 * a);
        return root * root;
    }

    /**
     * A step from a true energy upwards over which {@code (observed - E)/sigma(E)} changes by about one for every observed energy
     * within so many standard deviations.
     */
    double step(double energy, double deviations) {
        double sigma = sigma(energy);
        double perEnergy = (1 + deviations * constant) / sigma;
        if (stochastic == 0) {
            return 1 / perEnergy;
        }
        double inRoot = sigma / (deviations * stochastic);
        return 1 / (perEnergy + 1 / (inRoot * (inRoot + 2 * Math.sqrt(energy))));
    }
}
