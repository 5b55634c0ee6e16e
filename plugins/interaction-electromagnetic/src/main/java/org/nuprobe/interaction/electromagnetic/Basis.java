package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.MixingMatrix;
import org.nuprobe.toolkit.oscillation.OscillationParameters;

/**
 * The states between which a moment mu_ji leads, from i to j.
 *
 * <p>A neutrino with the amplitudes psi_a in flavour has psi_i = sum_a U*_ai psi_a in mass, and an antineutrino the conjugate
 * relation. A Dirac moment leads to a neutrino of the other helicity, which turns back with U: {@code U mu U^+}. A Majorana moment
 * leads to an antineutrino: {@code U* mu U^+}, so an antisymmetric matrix stays antisymmetric. Nobody sees the final state, so
 * whatever unitary matrix stands on the left, mu_eff^2 = Tr[rho mu^+ mu] is the same.
 */
enum Basis {
    /** e, mu, tau. */
    FLAVOUR("e", "mu", "tau") {
        @Override
        List<Parameter> parameters() {
            return List.of();
        }

        @Override
        ComplexMatrix states(Point shape) {
            return ComplexMatrix.IDENTITY;
        }
    },

    /** The mass states 1, 2, 3, which the mixing matrix connects with flavours. */
    MASS("1", "2", "3") {
        @Override
        List<Parameter> parameters() {
            return OscillationParameters.MIXING;
        }

        @Override
        ComplexMatrix states(Point shape) {
            return MixingMatrix.at(shape).matrix();
        }
    };

    private final List<String> names;

    Basis(String... names) {
        this.names = List.of(names);
    }

    /** The names of the states, as in ids of parameters. */
    List<String> names() {
        return names;
    }

    /** The SHAPE parameters on which the states depend. */
    abstract List<Parameter> parameters();

    /** The matrix U_ai of the states i in flavours a. */
    abstract ComplexMatrix states(Point shape);

    /** {@code U mu U^+}, the moments that lead to neutrinos. */
    static FlavourCoupling dirac(ComplexMatrix states, ComplexMatrix moments) {
        return coupling(states.times(moments).times(states.adjoint()));
    }

    /** {@code U* mu U^+}, the moments that lead to antineutrinos. */
    static FlavourCoupling majorana(ComplexMatrix states, ComplexMatrix moments) {
        return coupling(states.conjugate().times(moments).times(states.adjoint()));
    }

    private static FlavourCoupling coupling(ComplexMatrix matrix) {
        double[][] real = new double[3][3];
        double[][] imaginary = new double[3][3];
        for (int b = 0; b < 3; b++) {
            for (int a = 0; a < 3; a++) {
                real[b][a] = matrix.re(b, a);
                imaginary[b][a] = matrix.im(b, a);
            }
        }
        return FlavourCoupling.matrix(real, imaginary);
    }
}
