package org.nuprobe.engine.moment;

import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.unit.Units;

/** Flavour states of a component, checked where a plugin hands them over. */
final class States {
    private States() {}

    /** The elements of the state at an energy. */
    static double[] checked(Flux.Component component, double energy, String owner) {
        double[] state = component.state().apply(energy).elements();
        for (int e = 0; e < state.length; e++) {
            if (!Double.isFinite(state[e]) || (e < 3 && state[e] < -1e-9)) {
                throw new IllegalStateException("the flavour state of the flux component " + component.name() + " of "
                        + owner + " has the element " + state[e] + " at " + energy / Units.MEV
                        + " MeV; probabilities are numbers from 0 to 1");
            }
        }
        return state;
    }
}
