package org.nuprobe.spi.target;

/**
 * A scatterer and how many of it a target holds.
 *
 * @param scatterer the nucleus, or the electrons of one atom
 * @param perMass how many nuclei (or atoms) there are per mass of target
 */
public record Constituent(Scatterer scatterer, double perMass) {
    public Constituent {
        if (!(perMass >= 0) || Double.isInfinite(perMass)) {
            throw new IllegalArgumentException("the number of " + scatterer.name() + " per mass cannot be " + perMass);
        }
    }
}
