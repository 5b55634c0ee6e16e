package org.nuprobe.spi.target;

import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.unit.Constants;

/**
 * The electrons of an atom. The cross section of one free electron is multiplied by the number of electrons that can take up
 * the energy T.
 *
 * @param name for tables, {@code electrons of Xe}
 * @param protons the charge Z of the nucleus they belong to
 * @param active the effective number of electrons Z_eff(T) by total energy deposit T
 * @param edges rising energies at which {@code active} jumps; it is never asked there
 */
public record Electrons(String name, int protons, DoubleUnaryOperator active, double[] edges) implements Scatterer {
    public Electrons {
        edges = edges.clone();
    }

    /** All Z electrons at any energy. */
    public static Electrons free(String name, int protons) {
        return new Electrons(name, protons, recoil -> protons, new double[0]);
    }

    /** The energies at which the active number jumps. */
    @Override
    public double[] edges() {
        return edges.clone();
    }

    @Override
    public double mass() {
        return Constants.ELECTRON_MASS;
    }
}
