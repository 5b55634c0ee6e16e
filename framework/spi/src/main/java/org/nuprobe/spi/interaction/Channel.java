package org.nuprobe.spi.interaction;

import org.nuprobe.spi.flux.Helicity;

/**
 * The kinematics of one way to scatter. Amplitudes in one channel interfere; channels add as cross sections.
 *
 * <p>With amplitude matrices G_i (flavour) in the components i of a channel,
 *
 * <pre>dsigma/dT = sum_ij K_ij(E, T) Tr[rho G_i^+ G_j],   K_ij = k0 + k1/E + k2/E^2   for E above E_min(T), else 0.</pre>
 *
 * <p>Two channels are the same when their ids are. {@link Channels} holds the usual ones.
 */
public interface Channel {
    /** The id, lower-case words with hyphens. */
    String id();

    /** The number of components, 1 for most; the electron chiral channel has 2, L and R. */
    int components();

    /**
     * Writes the coefficients k0, k1, k2 of 1, 1/E, 1/E^2 in K_ij at one recoil; K_ij is symmetric.
     *
     * @param i a component, from 0
     * @param j a component, from 0
     * @param helicity neutrinos or antineutrinos
     * @param recoil the recoil energy T, positive
     * @param mass the mass M of the scatterer
     * @param inversePowersOfE where to write, length 3; natural units, so that K has the dimension of dsigma/dT divided by
     *     that of two amplitudes
     */
    void kernel(int i, int j, Helicity helicity, double recoil, double mass, double[] inversePowersOfE);
}
