package org.nuprobe.toolkit.oscillation;

import java.util.Arrays;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.nsi.Element;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.nsi.HermitianMatrix;

import static org.nuprobe.spi.unit.Constants.G_F;

/** The energy V that forward scattering in matter gives to neutrinos, a Hermitian matrix in the flavour basis. */
@FunctionalInterface
public interface MatterPotential {
    /**
     * {@code V_ee = sqrt2 G_F n_e}: electrons alone, as what all flavours have in common does not show (L. Wolfenstein, Phys.
     * Rev. D 17 (1978) 2369).
     */
    MatterPotential STANDARD = matter -> ComplexMatrix.diagonal(perDensity() * matter.electrons(), 0, 0);

    /**
     * With non-standard interactions, {@code V = sqrt2 G_F [n_e (diag(1, 0, 0) + eps_proton) + n_n eps_neutron]}, where
     * eps_proton is that of a proton with its electron.
     *
     * @param shape answers for every parameter of the epsilons
     */
    static MatterPotential of(Epsilons epsilons, Point shape) {
        if (epsilons.isEmpty()) {
            return STANDARD;
        }
        ComplexMatrix electrons = ComplexMatrix.diagonal(1, 0, 0).plus(matrix(epsilons.perProton(shape)));
        ComplexMatrix neutrons = matrix(epsilons.perNeutron(shape));
        return matter -> electrons
                .scaled(perDensity() * matter.electrons())
                .plus(neutrons.scaled(perDensity() * matter.neutrons()));
    }

    private static ComplexMatrix matrix(HermitianMatrix epsilon) {
        return ComplexMatrix.hermitian(
                Arrays.stream(Element.values()).mapToDouble(epsilon::element).toArray());
    }

    /** The potential of neutrinos; that of antineutrinos is {@code -V^*}. */
    ComplexMatrix of(Matter matter);

    /** sqrt2 G_F, the potential of an electron neutrino per density of electrons. */
    static double perDensity() {
        return Math.sqrt(2) * G_F;
    }
}
