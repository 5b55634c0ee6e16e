package org.nuprobe.toolkit.oscillation;

import org.nuprobe.spi.flux.FlavourState;

/**
 * What a way does to the flavour of neutrinos at one energy, {@code rho -> S rho S^+}, and how fast that changes with the energy.
 *
 * @param amplitude the unitary matrix S
 * @param phases the Hermitian matrix {@code K = i S^+ dS/dlnE}; in vacuum the phases -m^2 L/2E
 */
public record Evolution(ComplexMatrix amplitude, ComplexMatrix phases) {
    /** No way at all. */
    public static final Evolution NONE = new Evolution(ComplexMatrix.IDENTITY, ComplexMatrix.ZERO);

    /** This way and then another one: {@code S = S_2 S_1}, {@code K = K_1 + S_1^+ K_2 S_1}. */
    public Evolution then(Evolution next) {
        return new Evolution(
                next.amplitude.times(amplitude), phases.plus(amplitude.adjoint().turn(next.phases)));
    }

    /** The state at the end, S rho S^+. */
    public FlavourState of(FlavourState start) {
        return amplitude.turn(ComplexMatrix.of(start)).state();
    }

    /**
     * The state at the end, averaged over energies with a Gaussian of relative width sigma.
     *
     * <p>Within the width {@code S(E e^x) = S(E) exp(-i K x)}, so in the basis in which K is diagonal a coherence is
     * multiplied by {@code exp(-(k_i - k_j)^2 sigma^2/2)}: exact in vacuum up to sigma^2 times the phase.
     */
    public FlavourState of(FlavourState start, double sigma) {
        if (sigma == 0) {
            return of(start);
        }
        EigenBasis basis = EigenBasis.of(phases);
        ComplexMatrix inside = basis.inside(ComplexMatrix.of(start));
        double[] re = new double[9];
        double[] im = new double[9];
        for (int j = 0; j < 3; j++) {
            for (int k = 0; k < 3; k++) {
                double spread = (basis.value(j) - basis.value(k)) * sigma;
                double left = Math.exp(-0.5 * spread * spread);
                re[3 * j + k] = inside.re(j, k) * left;
                im[3 * j + k] = inside.im(j, k) * left;
            }
        }
        return amplitude.turn(basis.outside(ComplexMatrix.wrap(re, im))).state();
    }
}
