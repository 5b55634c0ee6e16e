package org.nuprobe.spi.flux;

/**
 * A monochromatic part of a spectrum.
 *
 * @param energy where it is, positive
 * @param content neutrinos per area and time in the line (or the fraction of them, in a spectrum of unit area)
 */
public record Line(double energy, double content) {
    public Line {
        if (!(energy > 0) || !(content >= 0) || Double.isInfinite(energy) || Double.isInfinite(content)) {
            throw new IllegalArgumentException(
                    "a line needs a positive energy and a content not below zero, not " + energy + ", " + content);
        }
    }
}
