package org.nuprobe.interaction.scalarmediator;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.toolkit.mediator.Mediator;
import org.nuprobe.toolkit.mediator.NeutrinoCharges;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_SCALAR;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_SCALAR;

/**
 * Exchange of a scalar boson of any mass. It turns left-handed neutrinos into right-handed ones and so adds to the Standard Model
 * without interference.
 *
 * <pre>nucleus:  dsigma/dT = g^4 M^2 T [Z C_p F_p + N C_n F_n]^2/(4 pi E^2 (2 M T + m^2)^2)
 *electron: dsigma/dT = g^4 C_e^2 m_e^2 T (1 + T/(2 m_e))/(4 pi E^2 (2 m_e T + m^2)^2)</pre>
 *
 * <p>D. G. Cerdeno et al., JHEP 05 (2016) 118. A nucleus of spin 1/2 would have a factor 1 + T/(2 M), never visible.
 *
 * @param mediator g and m
 * @param neutrinos couplings of the neutrinos in units of g
 * @param nucleons C_p and C_n in units of g
 * @param electron C_e in units of g
 */
record ScalarMediator(Mediator mediator, NeutrinoCharges neutrinos, NucleonCouplings nucleons, double electron)
        implements Interaction {
    @Override
    public List<Parameter> parameters() {
        return mediator.parameters();
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        if (nucleons.vanish()) {
            return List.of();
        }
        DoubleUnaryOperator propagator = mediator.propagator(shape);
        return List.of(new Term.Amplitude(
                NUCLEAR_SCALAR,
                0,
                mediator.couplings(),
                neutrinos.matrix(),
                q2 -> nucleus.charge(nucleons.proton(), nucleons.neutron(), q2) * propagator.applyAsDouble(q2)));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        if (electron == 0) {
            return List.of();
        }
        return List.of(new Term.Amplitude(
                ELECTRON_SCALAR,
                0,
                mediator.couplings().times(electron),
                neutrinos.matrix(),
                mediator.propagator(shape)));
    }
}
