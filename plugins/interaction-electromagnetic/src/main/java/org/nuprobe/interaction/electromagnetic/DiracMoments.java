package org.nuprobe.interaction.electromagnetic;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.toolkit.flavour.FlavourElement;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;

/**
 * Scattering by the matrix of magnetic moments of Dirac neutrinos, in Bohr magnetons: moments on the diagonal and transitions,
 * all real and of both signs, between flavours or between mass states.
 *
 * <pre>mu_eff^2 = Tr[rho mu^+ mu], for mass states with fractions w_j: sum_j w_j sum_i mu_ij^2</pre>
 *
 * <p>C. Giunti, A. Studenikin, Rev. Mod. Phys. 87 (2015) 531.
 */
final class DiracMoments implements Interaction {
    private final Basis basis;
    private final List<Parameter> sizes = new ArrayList<>();
    private final List<ComplexMatrix> matrices = new ArrayList<>();

    /**
     * The moments.
     *
     * @param basis between which states
     * @param shape whether a transition and its inverse are one parameter
     */
    DiracMoments(Basis basis, Shape shape) {
        this.basis = basis;
        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < 3; i++) {
                if (i == j) {
                    add(
                            j,
                            i,
                            "magnetic moment of nu_" + name(i),
                            ComplexMatrix.diagonal(only(i, 0), only(i, 1), only(i, 2)));
                } else if (shape == Shape.GENERAL) {
                    add(j, i, "magnetic transition moment from nu_" + name(i) + " to nu_" + name(j), single(j, i));
                } else if (j < i) {
                    add(
                            j,
                            i,
                            "magnetic transition moment between nu_" + name(j) + " and nu_" + name(i),
                            single(j, i).plus(single(i, j)));
                }
            }
        }
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(sizes);
        parameters.addAll(basis.parameters());
        return parameters;
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return moments(shape).onNucleus(nucleus, shape);
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return moments(shape).onElectron(electrons, shape);
    }

    /** The matrix of moments in flavour. */
    private MagneticMoment moments(Point shape) {
        ComplexMatrix states = basis.states(shape);
        List<FlavourElement> elements = new ArrayList<>();
        for (int k = 0; k < sizes.size(); k++) {
            elements.add(FlavourElement.of(sizes.get(k), Basis.dirac(states, matrices.get(k))));
        }
        return new MagneticMoment(elements);
    }

    private void add(int j, int i, String meaning, ComplexMatrix matrix) {
        sizes.add(Parameter.coefficient("mu_" + name(j) + name(i), meaning + ", in Bohr magnetons"));
        matrices.add(matrix);
    }

    private String name(int state) {
        return basis.names().get(state);
    }

    private static double only(int i, int j) {
        return i == j ? 1 : 0;
    }

    private static ComplexMatrix single(int j, int i) {
        double[][] real = new double[3][3];
        real[j][i] = 1;
        return ComplexMatrix.of(real, new double[3][3]);
    }

    /** Which elements of the matrix are one parameter. */
    enum Shape {
        /** mu_ji = mu_ij, as for magnetic moments alone without CP violation. */
        SYMMETRIC,
        /** Each element by itself, as magnetic and electric moments together make it. */
        GENERAL
    }
}
