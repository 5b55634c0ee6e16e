package org.nuprobe.engine.moment;

import org.nuprobe.engine.numeric.Chebyshev;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.unit.Units;

/**
 * The flux times every element of the flavour state at the nodes of a panel. Where there is no flux its flavour is not asked.
 *
 * @param energies the nodes
 * @param values {@code [element][node]}
 */
record Sampled(double[] energies, double[][] values) {
    /** Asks the component once for each node between two energies. */
    static Sampled of(Flux.Component component, double low, double high, String owner) {
        double[] energies = new double[Chebyshev.SIZE];
        double[][] values = new double[Weights.SIZE][Chebyshev.SIZE];
        for (int k = 0; k < Chebyshev.SIZE; k++) {
            double energy = Chebyshev.node(k, low, high);
            energies[k] = energy;
            double density = component.spectrum().density(energy);
            if (!(density >= 0) || Double.isInfinite(density)) {
                throw new IllegalStateException("the flux component " + component.name() + " of " + owner + " is "
                        + density + " at " + energy / Units.MEV + " MeV; it must be a number not below zero");
            }
            if (density == 0) {
                continue;
            }
            double[] state = States.checked(component, energy, owner);
            for (int e = 0; e < FlavourState.SIZE; e++) {
                values[e][k] = density * state[e];
            }
            values[Weights.TRACE][k] = density * (state[0] + state[1] + state[2]);
        }
        return new Sampled(energies, values);
    }

    /** The values of one element divided by a power of the energy. */
    double[] over(int element, int power) {
        double[] result = values[element].clone();
        for (int k = 0; k < result.length; k++) {
            for (int n = 0; n < power; n++) {
                result[k] /= energies[k];
            }
        }
        return result;
    }

    /** The largest size of one element. */
    double largest(int element) {
        double largest = 0;
        for (double value : values[element]) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** Largest over smallest active flux; 1 where there is none. */
    double variation() {
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : values[Weights.TRACE]) {
            smallest = Math.min(smallest, value);
        }
        double largest = largest(Weights.TRACE);
        return largest == 0 ? 1 : largest / smallest;
    }
}
