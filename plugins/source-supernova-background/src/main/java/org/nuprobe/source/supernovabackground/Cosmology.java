package org.nuprobe.source.supernovabackground;

/**
 * The expansion of a flat universe of matter and a cosmological constant, {@code H(z) = H0 sqrt(Omega_m (1+z)^3 + 1 -
 * Omega_m)}.
 *
 * @param hubble the Hubble constant H0, an inverse time
 * @param matter Omega_m, the fraction of the critical density that is matter today
 */
record Cosmology(double hubble, double matter) {
    /** The rate of expansion at a redshift. */
    double expansion(double redshift) {
        double stretch = 1 + redshift;
        return hubble * Math.sqrt(matter * stretch * stretch * stretch + 1 - matter);
    }
}
