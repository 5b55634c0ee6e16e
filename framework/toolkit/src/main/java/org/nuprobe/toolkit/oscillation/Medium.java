package org.nuprobe.toolkit.oscillation;

import org.nuprobe.spi.flux.FlavourState;

/**
 * Uniform matter as neutrinos of one energy see it: the levels of their Hamiltonian, found once for any length of way.
 *
 * @param vacuum the part of the Hamiltonian that is proportional to 1/E
 * @param levels the eigenvalues and vectors of the whole
 */
public record Medium(ComplexMatrix vacuum, EigenBasis levels) {
    /** Levels closer than this, beside the largest, count as one. */
    private static final double SAME = 1e-12;

    /**
     * The way over a length,
     *
     * <pre>S = exp(-i H L),   K = i S^+ dS/dlnE = -int_0^L exp(i H t) H_vacuum exp(-i H t) dt.</pre>
     */
    public Evolution over(double length) {
        ComplexMatrix inside = levels.inside(vacuum);
        double[] re = new double[9];
        double[] im = new double[9];
        for (int j = 0; j < 3; j++) {
            for (int k = 0; k < 3; k++) {
                // The mean of exp(i x t/L) over the way is exp(i x/2) sin(x/2)/(x/2).
                double half = 0.5 * (levels.value(j) - levels.value(k)) * length;
                double size = -length * (Math.abs(half) < 1e-4 ? 1 - half * half / 6 : Math.sin(half) / half);
                double x = size * Math.cos(half);
                double y = size * Math.sin(half);
                re[3 * j + k] = inside.re(j, k) * x - inside.im(j, k) * y;
                im[3 * j + k] = inside.re(j, k) * y + inside.im(j, k) * x;
            }
        }
        return new Evolution(levels.evolution(length), levels.outside(ComplexMatrix.wrap(re, im)));
    }

    /** A state after a way so long, or so uncertain, that no coherence between different levels is left. */
    public FlavourState averaged(FlavourState start) {
        ComplexMatrix inside = levels.inside(ComplexMatrix.of(start));
        double scale = SAME
                * Math.max(Math.abs(levels.value(0)), Math.max(Math.abs(levels.value(1)), Math.abs(levels.value(2))));
        double[] re = new double[9];
        double[] im = new double[9];
        for (int j = 0; j < 3; j++) {
            for (int k = 0; k < 3; k++) {
                if (Math.abs(levels.value(j) - levels.value(k)) <= scale) {
                    re[3 * j + k] = inside.re(j, k);
                    im[3 * j + k] = inside.im(j, k);
                }
            }
        }
        return levels.outside(ComplexMatrix.wrap(re, im)).state();
    }
}
