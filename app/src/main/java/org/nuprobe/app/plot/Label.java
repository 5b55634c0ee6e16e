package org.nuprobe.app.plot;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A typeset text: the outlines with the left end of the baseline at the origin, its width, how far it reaches above and
 * below the baseline, and what was typed.
 */
record Label(Shape outlines, double width, double ascent, double descent, String says) {

    double height() {
        return ascent + descent;
    }

    boolean isBlank() {
        return outlines.getBounds2D().isEmpty();
    }

    /** The outlines with the left end of the baseline there. */
    Shape at(double x, double baseline) {
        return AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(outlines);
    }

    /** The outlines with their middle there and the text running upwards. */
    Shape upwards(double x, double y) {
        AffineTransform turn = new AffineTransform(0, -1, 1, 0, x + (ascent - descent) / 2, y + width / 2);
        return turn.createTransformedShape(outlines);
    }

    /** The same label, smaller if it would be wider than this. */
    Label within(double room) {
        if (width <= room) {
            return this;
        }
        double factor = room / width;
        Shape small = AffineTransform.getScaleInstance(factor, factor).createTransformedShape(outlines);
        return new Label(small, room, ascent * factor, descent * factor, says);
    }

    /** The same label in a box that reaches at least so far up and down: those of one size then stand alike. */
    Label atLeast(double up, double down) {
        return new Label(outlines, width, Math.max(ascent, up), Math.max(descent, down), says);
    }

    /** The box of a label whose left end and top are there. */
    Rectangle2D box(double left, double top) {
        return new Rectangle2D.Double(left, top, width, height());
    }
}
