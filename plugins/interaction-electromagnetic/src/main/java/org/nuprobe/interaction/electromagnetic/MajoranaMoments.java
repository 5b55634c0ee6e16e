package org.nuprobe.interaction.electromagnetic;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flavour.FlavourElement;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;

/**
 * Scattering by the magnetic moments of Majorana neutrinos, in Bohr magnetons. They have none of their own, only transitions:
 *
 * <pre>mu_ij = sum_k epsilon_ijk Lambda_k,   Lambda_k = |Lambda_k| exp(i zeta_k),   mu_eff^2 = Tr[rho mu^+ mu].</pre>
 *
 * <p>A pure state with amplitudes psi_k feels {@code |Lambda|^2 - |sum_k psi_k Lambda*_k|^2}. Solar neutrinos arrive as mass states,
 * each with its own sum over the two other moments, so no phase shows; flavour states from a reactor or from pions do see them. One
 * phase common to all three is no observable, hence zeta_1 = 0. W. Grimus, T. Schwetz, Nucl. Phys. B 587 (2000) 45; B. C. Canas et
 * al., Phys. Lett. B 753 (2016) 191.
 */
final class MajoranaMoments implements Interaction {
    private static final int[][] CYCLES = {{1, 2}, {2, 0}, {0, 1}};

    private final Basis basis;
    private final List<Parameter> sizes = new ArrayList<>();
    private final List<Parameter> phases = new ArrayList<>();

    /**
     * The moments Lambda_k.
     *
     * @param basis in which mu_ij is antisymmetric with these elements
     */
    MajoranaMoments(Basis basis) {
        this.basis = basis;
        for (int k = 0; k < 3; k++) {
            String name = basis.names().get(k);
            String between = "nu_" + basis.names().get(CYCLES[k][0]) + " and nu_"
                    + basis.names().get(CYCLES[k][1]);
            sizes.add(Parameter.coefficient(
                            "Lambda_" + name,
                            "size of the Majorana transition moment between " + between + ", in Bohr magnetons")
                    .within(0, Double.POSITIVE_INFINITY));
            if (k > 0) {
                phases.add(Parameter.shape(
                        "zeta_" + name,
                        Dimension.NUMBER,
                        0,
                        -2 * Math.PI,
                        2 * Math.PI,
                        "phase of Lambda_" + name + " relative to Lambda_"
                                + basis.names().get(0) + ", in radian"));
            }
        }
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(sizes);
        parameters.addAll(phases);
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
        for (int k = 0; k < 3; k++) {
            double phase = k == 0 ? 0 : shape.get(phases.get(k - 1));
            elements.add(FlavourElement.of(sizes.get(k), Basis.majorana(states, transition(k, phase))));
        }
        return new MagneticMoment(elements);
    }

    /** epsilon_ijk exp(i phase) for one k. */
    private static ComplexMatrix transition(int k, double phase) {
        double[][] real = new double[3][3];
        double[][] imaginary = new double[3][3];
        int i = CYCLES[k][0];
        int j = CYCLES[k][1];
        real[i][j] = Math.cos(phase);
        real[j][i] = -real[i][j];
        imaginary[i][j] = Math.sin(phase);
        imaginary[j][i] = -imaginary[i][j];
        return ComplexMatrix.of(real, imaginary);
    }
}
