package org.nuprobe.interaction.nsi;

import java.util.List;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;

import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

/** What the non-standard amplitudes interfere with: the tree level of the Standard Model. */
record StandardModel() implements Interaction {
    static final double S2 = SIN2_THETA_W;

    /** Q_V of a nucleus without extension. */
    static double charge(int protons, int neutrons) {
        return protons * (0.5 - 2 * S2) - neutrons * 0.5;
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return List.of(new Term.Amplitude(
                Channels.NUCLEAR_VECTOR,
                0,
                Monomial.ONE,
                FlavourCoupling.universal(),
                q2 -> nucleus.charge(0.5 - 2 * S2, -0.5, q2)));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return List.of(
                new Term.Amplitude(
                        Channels.ELECTRON_CHIRAL,
                        0,
                        Monomial.ONE,
                        FlavourCoupling.diagonal(S2 + 0.5, S2 - 0.5, S2 - 0.5),
                        q2 -> 1),
                new Term.Amplitude(
                        Channels.ELECTRON_CHIRAL, 1, Monomial.ONE, FlavourCoupling.diagonal(S2, S2, S2), q2 -> 1));
    }
}
