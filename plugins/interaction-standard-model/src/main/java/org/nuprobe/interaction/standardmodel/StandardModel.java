package org.nuprobe.interaction.standardmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_CHIRAL;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_VECTOR;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

/**
 * Scattering of neutrinos and antineutrinos by the Standard Model.
 *
 * <p>On a nucleus, coherently, with the weak charge {@code Q_V = Z g_V^p F_p + N g_V^n F_n} (D. Z. Freedman, Phys. Rev. D 9
 * (1974) 1389), and through the axial current if that is wanted. On an electron with {@code g_L = s^2 - 1/2}, one more for electron
 * neutrinos because they also exchange a W, and {@code g_R = s^2} (G. 't Hooft, Phys. Lett. B 37 (1971) 195). That left and
 * right trade places for antineutrinos is the business of the channel.
 *
 * <p>All charges are linear in s^2: {@code g_V^p} falls by {@code 2 ds^2} while {@code g_L} and {@code g_R} rise by {@code ds^2}.
 * So s^2 is a COEFFICIENT of an amplitude of its own, and the amplitudes without it hold the charges at s^2 = 0.
 *
 * @param nucleons the charges of proton and neutron at {@link org.nuprobe.spi.unit.Constants#SIN2_THETA_W}
 * @param electrons the couplings to an electron there
 * @param sin2 s^2 = sin^2 theta_W at zero momentum transfer
 * @param axial the axial part on nuclei of odd A, if it is wanted
 */
record StandardModel(NucleonCharges nucleons, ElectronCharges electrons, Parameter sin2, Optional<AxialCharges> axial)
        implements Interaction {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    @Override
    public List<Parameter> parameters() {
        return List.of(sin2);
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        NucleonCharges bare = nucleons.shifted(-SIN2_THETA_W);
        List<Term> terms = new ArrayList<>();
        if (bare.isUniversal()) {
            terms.add(
                    vector(nucleus, bare.protonElectron(), bare.neutron(), Monomial.ONE, FlavourCoupling.universal()));
        } else {
            terms.add(vector(nucleus, 1, 0, Monomial.ONE, bare.proton()));
            terms.add(vector(nucleus, 0, bare.neutron(), Monomial.ONE, FlavourCoupling.universal()));
        }
        terms.add(new Term.Amplitude(
                NUCLEAR_VECTOR,
                0,
                Monomial.of(sin2),
                FlavourCoupling.universal(),
                q2 -> -2 * nucleus.protons() * nucleus.protonFormFactor().applyAsDouble(q2)));
        axial.flatMap(charges -> charges.on(nucleus)).ifPresent(terms::add);
        return terms;
    }

    @Override
    public List<Term> onElectron(Electrons cloud, Point shape) {
        double left = electrons.left() - SIN2_THETA_W;
        double right = electrons.right() - SIN2_THETA_W;
        List<Term> terms = new ArrayList<>();
        terms.add(chiral(LEFT, Monomial.ONE, FlavourCoupling.diagonal(left + 1, left, left)));
        terms.add(chiral(LEFT, Monomial.of(sin2), FlavourCoupling.universal()));
        if (right != 0) {
            terms.add(chiral(RIGHT, Monomial.of(right), FlavourCoupling.universal()));
        }
        terms.add(chiral(RIGHT, Monomial.of(sin2), FlavourCoupling.universal()));
        return terms;
    }

    private static Term vector(
            Nucleus nucleus, double perProton, double perNeutron, Monomial coefficient, FlavourCoupling flavours) {
        return new Term.Amplitude(
                NUCLEAR_VECTOR, 0, coefficient, flavours, q2 -> nucleus.charge(perProton, perNeutron, q2));
    }

    private static Term chiral(int component, Monomial coefficient, FlavourCoupling flavours) {
        return new Term.Amplitude(ELECTRON_CHIRAL, component, coefficient, flavours, q2 -> 1);
    }
}
