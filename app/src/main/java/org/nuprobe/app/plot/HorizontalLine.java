package org.nuprobe.app.plot;

import java.util.stream.DoubleStream;

/** A line at one value across the whole frame, such as another experiment's limit, with its label written along it. */
public record HorizontalLine(double y, String label, LineStyle style, Excluded excluded, Side side) implements Layer {
    /** Refuses a value that is not finite. */
    public HorizontalLine {
        Check.finite(Check.named("horizontal line", label), "the value", y);
    }

    /** A thin black line. */
    public static HorizontalLine at(double y, String label) {
        return new HorizontalLine(
                y, label, LineStyle.solid().with(Colour.BLACK).wide(1.1), Excluded.UNMARKED, Side.AUTOMATIC);
    }

    /** The same with another look; without a colour it is black. */
    public HorizontalLine styled(LineStyle style) {
        return new HorizontalLine(y, label, style, excluded, side);
    }

    /** The same, showing which side it excludes. */
    public HorizontalLine excluding(Excluded excluded) {
        return new HorizontalLine(y, label, style, excluded, side);
    }

    /** The same with its label at this end. */
    public HorizontalLine labelled(Side side) {
        return new HorizontalLine(y, label, style, excluded, side);
    }

    Colour colour() {
        return style.colour().orElse(Colour.BLACK);
    }

    @Override
    public DoubleStream reachOfX() {
        return DoubleStream.empty();
    }

    @Override
    public DoubleStream reachOfY() {
        return DoubleStream.of(y);
    }
}
