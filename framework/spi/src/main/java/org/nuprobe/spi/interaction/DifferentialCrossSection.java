package org.nuprobe.spi.interaction;

import org.nuprobe.spi.flux.Helicity;

/** Any dsigma/dT of energy and recoil: the way out for what is no polynomial in 1/E. Integrated by adaptive quadrature. */
@FunctionalInterface
public interface DifferentialCrossSection {
    /**
     * dsigma/dT in natural units (1/energy^3), 0 where the recoil is out of reach; it must be continuous where it is not zero.
     *
     * @param energy the neutrino energy E
     * @param recoil the recoil energy T
     */
    double at(double energy, double recoil, Helicity helicity);

    /** The energy below which nothing happens at this recoil: the integration starts here; 0 when it is not known. */
    default double minimumEnergy(double recoil) {
        return 0;
    }
}
