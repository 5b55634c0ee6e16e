package org.nuprobe.interaction.standardmodel;

import java.util.List;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_CHIRAL;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_VECTOR;

/**
 * Scattering of neutrinos and antineutrinos by the Standard Model.
 *
 * <p>On a nucleus, coherently, with the weak charge {@code Q_V = Z g_V^p F_p + N g_V^n F_n} (D. Z. Freedman, Phys. Rev. D 9
 * (1974) 1389). On an electron with {@code g_L = s^2 - 1/2}, one more for electron neutrinos because they also exchange a W,
 * and {@code g_R = s^2} (G. 't Hooft, Phys. Lett. B 37 (1971) 195). That left and right trade places for antineutrinos is the
 * business of the channel. The axial part on nuclei of odd A, below 1 % for Cs, I, Ge and Xe, is left out.
 *
 * @param nucleons the charges of proton and neutron
 * @param sin2 sin^2 theta_W at zero momentum transfer, for electrons
 */
record StandardModel(NucleonCharges nucleons, double sin2) implements Interaction {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        if (nucleons.isUniversal()) {
            double proton = nucleons.protonElectron();
            return List.of(new Term.Amplitude(
                    NUCLEAR_VECTOR,
                    0,
                    Monomial.ONE,
                    FlavourCoupling.universal(),
                    q2 -> nucleus.charge(proton, nucleons.neutron(), q2)));
        }
        return List.of(
                new Term.Amplitude(NUCLEAR_VECTOR, 0, Monomial.ONE, nucleons.proton(), q2 -> nucleus.charge(1, 0, q2)),
                new Term.Amplitude(
                        NUCLEAR_VECTOR,
                        0,
                        Monomial.ONE,
                        FlavourCoupling.universal(),
                        q2 -> nucleus.charge(0, nucleons.neutron(), q2)));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        FlavourCoupling left = FlavourCoupling.diagonal(sin2 + 0.5, sin2 - 0.5, sin2 - 0.5);
        FlavourCoupling right = FlavourCoupling.diagonal(sin2, sin2, sin2);
        return List.of(
                new Term.Amplitude(ELECTRON_CHIRAL, LEFT, Monomial.ONE, left, q2 -> 1),
                new Term.Amplitude(ELECTRON_CHIRAL, RIGHT, Monomial.ONE, right, q2 -> 1));
    }
}
