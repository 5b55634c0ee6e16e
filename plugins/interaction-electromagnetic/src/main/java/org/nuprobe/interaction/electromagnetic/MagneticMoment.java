package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.toolkit.flavour.FlavourElement;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_DIPOLE;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_DIPOLE;

/**
 * Scattering by magnetic moments mu, in Bohr magnetons.
 *
 * <pre>nucleus:  dsigma/dT = (pi alpha^2/m_e^2) mu^2 Z^2 F_p^2 [1/T - 1/E + T/(4 E^2)]
 *electron: dsigma/dT = (pi alpha^2/m_e^2) mu^2 [1/T - 1/E]</pre>
 *
 * <p>The photon sees the charge of the nucleus, hence Z F_p. A moment flips helicity: the cross section adds to the Standard
 * Model's without interference and is proportional to mu^2 = Tr[rho mu^+ mu], so the sign of a single moment is no observable and
 * ends at 0, where the rate is flat in mu. P. Vogel, J. Engel, Phys. Rev. D 39 (1989) 3378.
 *
 * @param moments the matrix of moments in flavour
 */
record MagneticMoment(List<FlavourElement> moments) implements Interaction {
    MagneticMoment {
        moments = List.copyOf(moments);
    }

    /** One moment for every flavour, {@code mu_nu}. */
    static MagneticMoment universal() {
        return new MagneticMoment(List.of(moment("mu_nu", "every neutrino", FlavourCoupling.universal())));
    }

    /** One moment per flavour, {@code mu_nue}, {@code mu_numu}, {@code mu_nutau}, without transitions between flavours. */
    static MagneticMoment diagonal() {
        return new MagneticMoment(List.of(
                moment("mu_nue", "nu_e", FlavourCoupling.diagonal(1, 0, 0)),
                moment("mu_numu", "nu_mu", FlavourCoupling.diagonal(0, 1, 0)),
                moment("mu_nutau", "nu_tau", FlavourCoupling.diagonal(0, 0, 1))));
    }

    @Override
    public List<Parameter> parameters() {
        return FlavourElement.parameters(moments);
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return amplitudes(NUCLEAR_DIPOLE, q2 -> nucleus.charge(1, 0, q2));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return amplitudes(ELECTRON_DIPOLE, q2 -> 1);
    }

    private List<Term> amplitudes(Channel channel, DoubleUnaryOperator charge) {
        return moments.stream()
                .<Term>map(moment -> new Term.Amplitude(channel, 0, moment.coefficient(), moment.flavours(), charge))
                .toList();
    }

    private static FlavourElement moment(String id, String whose, FlavourCoupling flavours) {
        Parameter size = Parameter.coefficient(id, "magnetic moment of " + whose + ", in Bohr magnetons");
        return FlavourElement.of(size.within(0, Double.POSITIVE_INFINITY), flavours);
    }
}
