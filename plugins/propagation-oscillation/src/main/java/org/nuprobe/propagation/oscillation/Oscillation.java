package org.nuprobe.propagation.oscillation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Hamiltonian;
import org.nuprobe.toolkit.oscillation.MatterPotential;
import org.nuprobe.toolkit.oscillation.OscillationParameters;

/**
 * Oscillation of three flavours over a way, {@code i drho/dx = [H, rho]} with {@code H = U diag(0, dm2_21, dm2_31) U^+/2E + V};
 * any flavour may start, and any mixture of them.
 *
 * @param route the way
 * @param epsilons non-standard interactions with the matter on it
 */
record Oscillation(Route route, Epsilons epsilons) implements Propagation {
    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(OscillationParameters.ALL);
        parameters.addAll(epsilons.parameters());
        return parameters;
    }

    @Override
    public Flux propagate(Flux produced, Point shape) {
        Hamiltonian hamiltonian = Hamiltonian.at(shape);
        MatterPotential potential = MatterPotential.of(epsilons, shape);
        return new Flux(produced.components().stream()
                .map(component -> arriving(component, hamiltonian, potential))
                .toList());
    }

    private Flux.Component arriving(Flux.Component component, Hamiltonian hamiltonian, MatterPotential potential) {
        DoubleFunction<FlavourState> start = component.state();
        return component.withState(energy -> route.follow(
                        ComplexMatrix.of(start.apply(energy)),
                        matter -> hamiltonian.in(potential.of(matter), component.helicity(), energy))
                .state());
    }
}
