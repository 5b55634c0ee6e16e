package org.nuprobe.propagation.solarmsw;

import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

/**
 * The basis in which the third mass state stands apart and solar neutrinos have two levels, {@code nu = O nu^} with
 * {@code O = R_23 U_13(delta)}; what is lost is of order V E/dm2_31 (T. K. Kuo and J. Pantaleone, Rev. Mod. Phys. 61 (1989)
 * 937).
 *
 * <p>The upper 2 x 2 block of the Hamiltonian is a vector h, {@code H = (h.sigma)/2}, and that of the state a vector b,
 * {@code rho = (1 + b.sigma)/2}, which turns about h: {@code db/dx = h x b}. In vacuum {@code h = (dm2_21/2E) (sin 2theta_12, 0,
 * -cos 2theta_12)}, and the lower mass state is {@code b = -h/|h|}.
 */
final class TwoLevelBasis {
    private final ComplexMatrix rotation;
    private final int sign;
    private final double[] unpolarised;
    private final double[][] polarised;

    /** The basis of neutrinos, or the complex conjugate one of antineutrinos. */
    TwoLevelBasis(Oscillations oscillations, Helicity helicity) {
        ComplexMatrix neutrinos = MixingMatrix.of(
                        0, oscillations.sin2Theta13(), oscillations.sin2Theta23(), oscillations.delta())
                .matrix();
        this.sign = helicity == Helicity.NEUTRINO ? 1 : -1;
        this.rotation = sign > 0 ? neutrinos : neutrinos.conjugate();
        double half = oscillations.cos2Theta13() / 2;
        this.unpolarised = flavours(half, half, oscillations.sin2Theta13(), 0, 0);
        this.polarised = new double[][] {
            flavours(0, 0, 0, half, 0), flavours(0, 0, 0, 0, -half), flavours(half, -half, 0, 0, 0),
        };
    }

    private double[] flavours(double first, double second, double third, double re12, double im12) {
        return rotation.turn(ComplexMatrix.hermitian(first, second, third, re12, 0, 0, im12, 0, 0))
                .state()
                .elements();
    }

    /** The vector h of the potential V of neutrinos in the flavour basis; antineutrinos have -V*. */
    double[] vector(ComplexMatrix potential) {
        ComplexMatrix own = sign > 0 ? potential : potential.conjugate().scaled(-1);
        ComplexMatrix inside = rotation.adjoint().turn(own);
        return new double[] {2 * inside.re(0, 1), -2 * inside.im(0, 1), inside.re(0, 0) - inside.re(1, 1)};
    }

    /** The flavour of neutrinos born as electron neutrinos, c13^2 of them on two levels with a vector, s13^2 on the third. */
    FlavourState state(double x, double y, double z) {
        double[] elements = new double[FlavourState.SIZE];
        for (int k = 0; k < elements.length; k++) {
            elements[k] = unpolarised[k] + x * polarised[0][k] + y * polarised[1][k] + z * polarised[2][k];
        }
        return FlavourState.of(elements);
    }
}
