package org.nuprobe.interaction.scalarmediator;

import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;

/** dsigma/dT of a mediator of coupling g and mass m, the only amplitude squared by hand. */
record Squared(Interaction interaction, double g, double m) {
    double at(Scatterer scatterer, double energy, double recoil, Flavour flavour) {
        Point point = (Parameter parameter) -> parameter.role() == Role.COEFFICIENT ? g : m;
        List<Term> terms = scatterer instanceof Nucleus nucleus
                ? interaction.onNucleus(nucleus, point)
                : interaction.onElectron((Electrons) scatterer, point);
        Term.Amplitude term = (Term.Amplitude) terms.get(0);
        double amplitude = term.coefficient().value(point)
                * term.flavours().real(flavour.ordinal(), flavour.ordinal())
                * term.ofQ2().applyAsDouble(Kinematics.momentumTransferSquared(recoil, scatterer.mass()));
        double[] kernel = new double[3];
        term.channel().kernel(0, 0, Helicity.NEUTRINO, recoil, scatterer.mass(), kernel);
        return amplitude * amplitude * (kernel[0] + kernel[1] / energy + kernel[2] / (energy * energy));
    }
}
