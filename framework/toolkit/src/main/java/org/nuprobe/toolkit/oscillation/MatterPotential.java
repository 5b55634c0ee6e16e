package org.nuprobe.toolkit.oscillation;

import static org.nuprobe.spi.unit.Constants.G_F;

/** The energy V that forward scattering in matter gives to neutrinos, a Hermitian matrix in the flavour basis. */
@FunctionalInterface
public interface MatterPotential {
    /**
     * {@code V_ee = sqrt2 G_F n_e}: electrons alone, as what all flavours have in common does not show (L. Wolfenstein, Phys.
     * Rev. D 17 (1978) 2369).
     */
    MatterPotential STANDARD = matter -> ComplexMatrix.diagonal(perDensity() * matter.electrons(), 0, 0);

    /** The potential of neutrinos; that of antineutrinos is {@code -V^*}. */
    ComplexMatrix of(Matter matter);

    /** sqrt2 G_F, the potential of an electron neutrino per density of electrons. */
    static double perDensity() {
        return Math.sqrt(2) * G_F;
    }
}
