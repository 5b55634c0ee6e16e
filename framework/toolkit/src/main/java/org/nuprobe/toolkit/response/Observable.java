package org.nuprobe.toolkit.response;

import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** What is observed of a recoil, and how settings and messages write it. */
public enum Observable {
    /** An energy. */
    ENERGY(Dimension.ENERGY, "energy", "energies", "keV", "an energy"),
    /** A number of photoelectrons. */
    PHOTOELECTRONS(Dimension.NUMBER, "number", "numbers", "", "a number of photoelectrons");

    private final Dimension dimension;
    private final String expects;
    private final String plural;
    private final String unit;
    private final String noun;

    Observable(Dimension dimension, String expects, String plural, String unit, String noun) {
        this.dimension = dimension;
        this.expects = expects;
        this.plural = plural;
        this.unit = unit;
        this.noun = noun;
    }

    /** Its dimension. */
    public Dimension dimension() {
        return dimension;
    }

    /** The id of its axis, {@code photoelectrons}. */
    public String axis() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A value as a user writes it, {@code 30 keV} or {@code 30}. */
    public String text(double value) {
        if (this == PHOTOELECTRONS) {
            return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : "" + value;
        }
        Unit written = Unit.parse(unit);
        return Double.isFinite(value) ? Quantity.format(value, written) : value + " " + unit;
    }

    /** One of the natural numbers of its unit, as an example in a message. */
    String example(int number) {
        return unit.isEmpty() ? "" + number : number + " " + unit;
    }

    String expects() {
        return expects;
    }

    String plural() {
        return plural;
    }

    /** With an article. */
    String noun() {
        return noun;
    }
}
