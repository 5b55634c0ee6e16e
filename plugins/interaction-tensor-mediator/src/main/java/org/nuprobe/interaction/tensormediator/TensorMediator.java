package org.nuprobe.interaction.tensormediator;

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

import static org.nuprobe.spi.interaction.Channels.ELECTRON_TENSOR;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_TENSOR;

/**
 * A tensor interaction of any range, {@code L = g^2 C_nu C_f/(q^2 + m^2) (nubar sigma^(mu nu) P_L nu)(fbar sigma_(mu nu) f)} summed
 * over all mu and nu. It flips helicity and adds to the Standard Model without interference.
 *
 * <pre>nucleus:  dsigma/dT = (4 M/pi) g^4 [Z C_p F_p + N C_n F_n]^2/(2 M T + m^2)^2 [1 - T/E - M T/(4 E^2) + T^2/(4 E^2)]
 *electron: the same with M = m_e and the coupling C_e</pre>
 *
 * <p>M. Lindner, W. Rodejohann, X.-J. Xu, JHEP 03 (2017) 097. A tensor current sees the spin of a nucleon: the coherent sum over
 * nucleons is the convention of the literature and not what a nucleus of spin 0 would do.
 *
 * @param mediator g and m
 * @param neutrinos couplings of the neutrinos in units of g
 * @param nucleons C_p and C_n in units of g
 * @param electron C_e in units of g
 */
record TensorMediator(Mediator mediator, NeutrinoCharges neutrinos, TensorCharges nucleons, double electron)
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
                NUCLEAR_TENSOR,
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
                ELECTRON_TENSOR,
                0,
                mediator.couplings().times(electron),
                neutrinos.matrix(),
                mediator.propagator(shape)));
    }
}
