package org.nuprobe.propagation.solarmsw;

/**
 * Neutrons per electron in the Sun, {@code outside + (centre - outside) exp(-(r/radius)^2)}: what helium made of hydrogen. Only
 * non-standard interactions with quarks ask for it.
 *
 * @param centre at r = 0
 * @param outside where no hydrogen has burnt
 * @param radius r at which the difference has fallen by a factor of e, in solar radii
 */
record NeutronRatio(double centre, double outside, double radius) {
    /** The ratio at a radius. */
    double at(double r) {
        return outside + (centre - outside) * Math.exp(-(r / radius) * (r / radius));
    }
}
