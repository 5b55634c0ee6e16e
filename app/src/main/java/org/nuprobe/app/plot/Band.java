package org.nuprobe.app.plot;

import java.util.stream.DoubleStream;

/**
 * A horizontal strip between two values with its label inside. A {@code soft} one fades out towards both edges, for
 * statements that hold to an order of magnitude only.
 */
public record Band(double low, double high, String label, Colour colour, boolean soft, Side side) implements Layer {
    /** Refuses edges that are not finite or not in rising order. */
    public Band {
        String who = Check.named("band", label);
        Check.finite(who, "the lower edge", low);
        Check.finite(who, "the upper edge", high);
        Check.that(low < high, who + " must rise, but it goes from " + low + " to " + high + ".");
    }

    /** A band with sharp edges. */
    public static Band of(double low, double high, String label, Colour colour) {
        return new Band(low, high, label, colour, false, Side.AUTOMATIC);
    }

    /** A band that fades out towards its edges. */
    public static Band soft(double low, double high, String label, Colour colour) {
        return new Band(low, high, label, colour, true, Side.AUTOMATIC);
    }

    /** The same with its label at this end. */
    public Band labelled(Side side) {
        return new Band(low, high, label, colour, soft, side);
    }

    @Override
    public DoubleStream reachOfX() {
        return DoubleStream.empty();
    }

    @Override
    public DoubleStream reachOfY() {
        return DoubleStream.of(low, high);
    }
}
