package org.nuprobe.spi.unit;

import java.util.ArrayList;
import java.util.List;

/**
 * What kind of quantity a number is: exponents of energy, length, time and mass, told apart although natural units measure
 * them all in powers of energy. A text such as {@code "19.3 m"} is parsed against one ({@link Quantity#parse}).
 *
 * @param energy the exponent of energy
 * @param length the exponent of length
 * @param time the exponent of time
 * @param mass the exponent of (detector) mass; the mass of a particle is an energy
 */
public record Dimension(int energy, int length, int time, int mass) {
    /** A plain number. */
    public static final Dimension NUMBER = new Dimension(0, 0, 0, 0);

    /** An energy, or the mass of a particle. */
    public static final Dimension ENERGY = new Dimension(1, 0, 0, 0);

    /** A length. */
    public static final Dimension LENGTH = new Dimension(0, 1, 0, 0);

    /** An area, a cross section or a squared radius. */
    public static final Dimension AREA = new Dimension(0, 2, 0, 0);

    /** A time. */
    public static final Dimension TIME = new Dimension(0, 0, 1, 0);

    /** The mass of a detector. */
    public static final Dimension MASS = new Dimension(0, 0, 0, 1);

    /** Mass times time, "tonne-years". */
    public static final Dimension EXPOSURE = new Dimension(0, 0, 1, 1);

    /** Particles per area and time. */
    public static final Dimension FLUX = new Dimension(0, -2, -1, 0);

    /** Particles per area, time and energy: the spectrum of a source. */
    public static final Dimension FLUX_PER_ENERGY = new Dimension(-1, -2, -1, 0);

    /** Events per exposure and recoil energy, "per tonne, year and keV". */
    public static final Dimension RATE = new Dimension(-1, 0, -1, -1);

    /** A squared-mass difference. */
    public static final Dimension ENERGY_SQUARED = new Dimension(2, 0, 0, 0);

    /** A thermal power. */
    public static final Dimension POWER = new Dimension(1, 0, -1, 0);

    /** The dimension of a product. */
    public Dimension times(Dimension other) {
        return new Dimension(energy + other.energy, length + other.length, time + other.time, mass + other.mass);
    }

    /** The dimension of an integer power. */
    public Dimension power(int exponent) {
        return new Dimension(energy * exponent, length * exponent, time * exponent, mass * exponent);
    }

    /** The name a physicist would use, "energy" or "1/(mass time energy)". */
    public String title() {
        if (equals(NUMBER)) {
            return "plain number";
        }
        if (equals(FLUX)) {
            return "flux";
        }
        if (equals(FLUX_PER_ENERGY)) {
            return "flux per energy";
        }
        if (equals(POWER)) {
            return "power";
        }
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        describe("mass", mass, above, below);
        describe("time", time, above, below);
        describe("energy", energy, above, below);
        describe("length", length, above, below);
        String top = above.isEmpty() ? "1" : String.join(" ", above);
        if (below.isEmpty()) {
            return top;
        }
        String bottom = String.join(" ", below);
        return top + "/" + (below.size() > 1 ? "(" + bottom + ")" : bottom);
    }

    private static void describe(String name, int exponent, List<String> above, List<String> below) {
        if (exponent != 0) {
            int size = Math.abs(exponent);
            (exponent > 0 ? above : below).add(size == 1 ? name : name + "^" + size);
        }
    }
}
