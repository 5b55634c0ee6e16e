package org.nuprobe.app.plot;

import java.util.Optional;

/**
 * How a line looks: its colour (none: the next of the palette), its dashes and its width in points of the page, where
 * a figure is 680 points wide.
 */
public record LineStyle(Optional<Colour> colour, Dash dash, double width) {
    /** Refuses a width that is not positive. */
    public LineStyle {
        Check.that(width > 0 && width <= 50, "A line has a width above 0 and up to 50 points, not " + width + ".");
    }

    /** Unbroken, in the next colour of the palette. */
    public static LineStyle solid() {
        return new LineStyle(Optional.empty(), Dash.SOLID, 1.9);
    }

    /** Dashed, in the next colour of the palette. */
    public static LineStyle dashed() {
        return solid().with(Dash.DASHED);
    }

    /** The same in this colour. */
    public LineStyle with(Colour colour) {
        return new LineStyle(Optional.of(colour), dash, width);
    }

    /** The same with these dashes. */
    public LineStyle with(Dash dash) {
        return new LineStyle(colour, dash, width);
    }

    /** The same with this width in points. */
    public LineStyle wide(double width) {
        return new LineStyle(colour, dash, width);
    }
}
