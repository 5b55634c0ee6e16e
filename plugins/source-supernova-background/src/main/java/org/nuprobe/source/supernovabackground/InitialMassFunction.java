package org.nuprobe.source.supernovabackground;

import org.nuprobe.spi.unit.Interval;

/**
 * How many stars of which mass are born: {@code dN/dm ~ m^-slope} (E. E. Salpeter, Astrophys. J. 121 (1955) 161, slope 2.35).
 *
 * @param slope the exponent
 * @param stars the masses that stars have
 * @param supernovae the masses of the stars that end in a core collapse
 */
record InitialMassFunction(double slope, Interval stars, Interval supernovae) {
    /**
     * Core collapses per mass of stars formed,
     *
     * <pre>k_IMF = integral of m^-slope over the supernovae / integral of m m^-slope over the stars.</pre>
     */
    double supernovaePerMass() {
        // Relative to the lightest star: powers of masses in natural units would overflow for steep slopes.
        double unit = stars.low();
        return powerIntegral(-slope, supernovae, unit) / powerIntegral(1 - slope, stars, unit) / unit;
    }

    /** The integral of x^power over an interval of x = mass/unit. */
    private static double powerIntegral(double power, Interval masses, double unit) {
        double low = masses.low() / unit;
        double logarithm = Math.log(masses.high() / masses.low());
        double exponent = power + 1;
        return exponent == 0 ? logarithm : Math.pow(low, exponent) * Math.expm1(exponent * logarithm) / exponent;
    }
}
