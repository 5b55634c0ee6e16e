package org.nuprobe.interaction.electromagnetic;

import org.nuprobe.spi.interaction.FlavourCoupling;

import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Constants.MUON_MASS;
import static org.nuprobe.spi.unit.Units.MEV;

/**
 * The charge radii that the Standard Model gives neutrinos through loops of W and charged leptons,
 *
 * <pre>&lt;r^2>_a = -G_F/(2 sqrt2 pi^2) [3 - 2 ln(m_a^2/m_W^2)],</pre>
 *
 * <p>-0.83, -0.48 and -0.30 times 10^-32 cm^2 for e, mu and tau. J. Bernabeu, J. Papavassiliou, J. Vidal, Phys. Rev. Lett. 89
 * (2002) 101802.
 */
final class StandardModelRadii {
    /** Mass of the tau, 1776.86 MeV (PDG 2022). */
    private static final double TAU_MASS = 1776.86 * MEV;

    private StandardModelRadii() {}

    /** The radii on the diagonal of a matrix in flavour, in natural units. */
    static FlavourCoupling matrix(double massOfW) {
        return FlavourCoupling.diagonal(
                radius(ELECTRON_MASS, massOfW), radius(MUON_MASS, massOfW), radius(TAU_MASS, massOfW));
    }

    private static double radius(double lepton, double massOfW) {
        return -G_F / (2 * Math.sqrt(2) * Math.PI * Math.PI) * (3 - 4 * Math.log(lepton / massOfW));
    }
}
