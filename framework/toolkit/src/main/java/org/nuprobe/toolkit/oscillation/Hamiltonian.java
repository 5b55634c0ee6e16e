package org.nuprobe.toolkit.oscillation;

import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Point;

/**
 * What turns flavours into each other, in the flavour basis:
 *
 * <pre>neutrinos      H = U diag(0, dm2_21, dm2_31) U^+ / 2E + V
 * antineutrinos  H = (U diag(0, dm2_21, dm2_31) U^+)^* / 2E - V^*</pre>
 *
 * @param mass U diag(0, dm2_21, dm2_31) U^+, a squared mass
 */
public record Hamiltonian(ComplexMatrix mass) {
    /** The masses and the mixing at a point; it reads the parameters {@link OscillationParameters#ALL}. */
    public static Hamiltonian at(Point shape) {
        return of(
                MixingMatrix.at(shape),
                shape.get(OscillationParameters.DM2_21),
                shape.get(OscillationParameters.DM2_31));
    }

    /** The Hamiltonian of a mixing matrix and two squared-mass differences. */
    public static Hamiltonian of(MixingMatrix mixing, double dm221, double dm231) {
        return new Hamiltonian(mixing.matrix().turn(ComplexMatrix.diagonal(0, dm221, dm231)));
    }

    /** The part of the masses at an energy; it is proportional to 1/E. */
    public ComplexMatrix inVacuum(Helicity helicity, double energy) {
        ComplexMatrix vacuum = mass.scaled(0.5 / energy);
        return helicity == Helicity.NEUTRINO ? vacuum : vacuum.conjugate();
    }

    /** How neutrinos of an energy evolve in matter with a potential. */
    public Medium in(ComplexMatrix potential, Helicity helicity, double energy) {
        ComplexMatrix vacuum = inVacuum(helicity, energy);
        ComplexMatrix total =
                helicity == Helicity.NEUTRINO ? vacuum.plus(potential) : vacuum.minus(potential.conjugate());
        return new Medium(vacuum, total);
    }
}
