package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;

/** The Standard Model at tree level, written down once more: what charge radii and charges interfere with. */
record TreeLevel(double sin2) implements Interaction {
    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return List.of(new Term.Amplitude(
                Channels.NUCLEAR_VECTOR,
                0,
                Monomial.ONE,
                FlavourCoupling.universal(),
                q2 -> nucleus.protons()
                                * (0.5 - 2 * sin2)
                                * nucleus.protonFormFactor().applyAsDouble(q2)
                        - 0.5 * nucleus.neutrons() * nucleus.neutronFormFactor().applyAsDouble(q2)));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return List.of(
                chiral(0, FlavourCoupling.diagonal(sin2 + 0.5, sin2 - 0.5, sin2 - 0.5)),
                chiral(1, FlavourCoupling.diagonal(sin2, sin2, sin2)));
    }

    private static Term chiral(int component, FlavourCoupling coupling) {
        return new Term.Amplitude(Channels.ELECTRON_CHIRAL, component, Monomial.ONE, coupling, q2 -> 1);
    }
}
