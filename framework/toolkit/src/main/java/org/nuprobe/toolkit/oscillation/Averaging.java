package org.nuprobe.toolkit.oscillation;

/**
 * Over what an oscillation is averaged: Gaussians in the energy and in the length of the way. A phase phi loses its coherence by
 *
 * <pre>exp(-(sigma_E^2 (dphi/dlnE)^2 + sigma_L^2 (dphi/dlnL)^2)/2),   in vacuum exp(-(sigma_E^2 + sigma_L^2) phi^2/2).</pre>
 *
 * <p>It stands for the size of source and detector and for what no detector resolves; and without it the oscillations of slow
 * neutrinos would be too fast for any integral over energies.
 *
 * @param energy sigma_E, relative
 * @param length sigma_L, relative
 */
public record Averaging(double energy, double length) {
    /** No averaging: every phase counts. */
    public static final Averaging NONE = new Averaging(0, 0);

    public Averaging {
        if (!(energy >= 0) || !(length >= 0) || Double.isInfinite(energy) || Double.isInfinite(length)) {
            throw new IllegalArgumentException(
                    "relative spreads are numbers not below zero, not " + energy + ", " + length);
        }
    }
}
