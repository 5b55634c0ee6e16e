package org.nuprobe.source.supernovabackground;

import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.quadrature.AdaptiveQuadrature;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;

/**
 * All core collapses of the past, and what arrives of one species today: per area, time and energy
 *
 * <pre>dPhi/dE = c integral_0^z_max dz R(z)/H(z) dN/dE(E (1 + z), T),   R = k_IMF times the star formation.</pre>
 *
 * <p>One factor 1+z of the squeezed energy interval and one of the dilated time cancel (S. Ando, K. Sato, New J. Phys. 6
 * (2004) 170); c = 1.
 *
 * @param stars how many stars were formed when
 * @param supernovaePerMass how many of them collapse, k_IMF
 * @param cosmology how the universe expands
 * @param emission what one collapse emits
 * @param maximumRedshift the redshift of the first stars
 */
record CollapseHistory(
        StarFormation stars,
        double supernovaePerMass,
        Cosmology cosmology,
        ThermalEmission emission,
        double maximumRedshift) {
    /** In temperatures: where the spectrum ends, with 1e-18 of its neutrinos beyond, and where to cut it into pieces. */
    private static final double END = 50;

    private static final double[] CUTS = {0.25, 0.5, 1, 2, 4, 8, 16, 28};

    /** Core collapses per time and comoving volume. */
    double collapses(double redshift) {
        return supernovaePerMass * stars.at(redshift);
    }

    /** The flux of one species per energy. */
    double density(double energy, double temperature) {
        return AdaptiveQuadrature.PRECISE.integrate(
                redshift -> collapses(redshift)
                        / cosmology.expansion(redshift)
                        * emission.number(energy * (1 + redshift), temperature),
                stars.pieces(maximumRedshift));
    }

    /** The spectrum of one species. */
    Spectrum spectrum(double temperature) {
        double[] cuts = new double[CUTS.length];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = CUTS[i] * temperature;
        }
        return FunctionSpectrum.of(new Interval(0, END * temperature), energy -> density(energy, temperature), cuts);
    }
}
