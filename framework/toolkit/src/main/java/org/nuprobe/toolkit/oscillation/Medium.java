package org.nuprobe.toolkit.oscillation;

/**
 * Uniform matter as neutrinos of one energy see it: the levels of their Hamiltonian, found once for any length of way.
 */
public final class Medium {
    /** Levels closer than this, beside the largest, count as one. */
    private static final double SAME = 1e-12;

    private final EigenBasis levels;
    /** dlambda_j/dlnE, which is minus what the part in 1/E has on the diagonal (R. P. Feynman, Phys. Rev. 56 (1939) 340). */
    private final double[] slopes = new double[ComplexMatrix.SIZE];

    /**
     * The medium of a Hamiltonian.
     *
     * @param vacuum its part that is proportional to 1/E
     * @param total the whole
     */
    public Medium(ComplexMatrix vacuum, ComplexMatrix total) {
        this.levels = EigenBasis.of(total);
        ComplexMatrix inside = levels.inside(vacuum);
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = -inside.re(j, j);
        }
    }

    /** The amplitudes {@code S = exp(-i H L)} of a way; states turn into {@code S rho S^+}. */
    public ComplexMatrix amplitude(double length) {
        return levels.evolution(length);
    }

    /** A density matrix after a way of some length. */
    public ComplexMatrix after(ComplexMatrix rho, double length) {
        return after(rho, length, 0, Averaging.NONE);
    }

    /**
     * A density matrix after a part of a way, averaged.
     *
     * <p>Coherence between two levels that has the phase phi from its origin to the detector loses exp(-sigma^2 phi^2/2) on the
     * way: on a part of length l at a distance d from the detector, {@code exp(-sigma^2 (dphi/dx)^2 [(d + l)^2 - d^2]/2)}. In
     * uniform matter this is the Gaussian average, however the way is cut into parts, and through layers it is for all
     * coherence that arises on the way from mass states.
     *
     * @param length how long the part is
     * @param remaining how far it is from the end of the part to the detector
     */
    public ComplexMatrix after(ComplexMatrix rho, double length, double remaining, Averaging averaging) {
        double squares = length * (length + 2 * remaining);
        double energy = averaging.energy() * averaging.energy() * squares;
        double baseline = averaging.length() * averaging.length() * squares;
        return each(rho, (gap, slope) -> -0.5 * (energy * slope * slope + baseline * gap * gap), length);
    }

    /** A density matrix after a way so long, or so uncertain, that no coherence between different levels is left. */
    public ComplexMatrix averaged(ComplexMatrix rho) {
        double scale = 0;
        for (int j = 0; j < slopes.length; j++) {
            scale = Math.max(scale, SAME * Math.abs(levels.value(j)));
        }
        double same = scale;
        return each(rho, (gap, slope) -> Math.abs(gap) <= same ? 0 : Double.NEGATIVE_INFINITY, 0);
    }

    @FunctionalInterface
    private interface Loss {
        /** The logarithm of the coherence that is left, by differences of levels and of their slopes. */
        double logarithm(double gap, double slope);
    }

    private ComplexMatrix each(ComplexMatrix rho, Loss loss, double length) {
        ComplexMatrix inside = levels.inside(rho);
        double[] re = new double[9];
        double[] im = new double[9];
        for (int j = 0; j < slopes.length; j++) {
            re[4 * j] = inside.re(j, j);
            for (int k = j + 1; k < slopes.length; k++) {
                double gap = levels.value(j) - levels.value(k);
                double left = Math.exp(loss.logarithm(gap, slopes[j] - slopes[k]));
                double x = left * Math.cos(gap * length);
                double y = -left * Math.sin(gap * length);
                double u = inside.re(j, k) * x - inside.im(j, k) * y;
                double v = inside.re(j, k) * y + inside.im(j, k) * x;
                re[3 * j + k] = u;
                im[3 * j + k] = v;
                re[3 * k + j] = u;
                im[3 * k + j] = -v;
            }
        }
        return levels.outside(ComplexMatrix.wrap(re, im));
    }
}
