package org.nuprobe.interaction.scalarmediator;

import java.util.List;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.toolkit.mediator.Mediator;
import org.nuprobe.toolkit.mediator.NeutrinoCharges;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_PSEUDOSCALAR;

/**
 * Exchange of a boson of any mass with a pseudoscalar coupling to electrons, without interference with the Standard Model or
 * with a scalar.
 *
 * <pre>electron: dsigma/dT = g^4 C_e^2 m_e T^2/(8 pi E^2 (2 m_e T + m^2)^2)</pre>
 *
 * <p>D. G. Cerdeno et al., JHEP 05 (2016) 118. On nuclei such a boson sees the spin alone, with a
 * strength that vanishes with q^2/M^2: left out.
 *
 * @param mediator g and m
 * @param neutrinos couplings of the neutrinos in units of g
 * @param electron C_e in units of g
 */
record PseudoscalarMediator(Mediator mediator, NeutrinoCharges neutrinos, double electron) implements Interaction {
    @Override
    public List<Parameter> parameters() {
        return mediator.parameters();
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return List.of(new Term.Amplitude(
                ELECTRON_PSEUDOSCALAR,
                0,
                mediator.couplings().times(electron),
                neutrinos.matrix(),
                mediator.propagator(shape)));
    }
}
