package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A label that wants to stand at a line or in a band: along it means anywhere between the sides at this height. */
record InPlotLabel(Label label, Colour colour, Home home, Side side) {

    /** What the label belongs to: the visible part from top to bottom, the same for a line. */
    record Home(double top, double bottom, boolean line, boolean preferBelow) {
        double middle() {
            return (top + bottom) / 2;
        }
    }

    /** A label with its place on the page, and the line to where it belongs if it had to move away. */
    record Placed(InPlotLabel what, Rectangle2D box, Optional<Line2D> leader) {

        static Placed near(InPlotLabel what, Rectangle2D box) {
            return new Placed(what, box, Optional.empty());
        }

        static Placed led(InPlotLabel what, Rectangle2D box) {
            double home = what.home().middle();
            double edge = home < box.getMinY() ? box.getMinY() : box.getMaxY();
            return new Placed(
                    what, box, Optional.of(new Line2D.Double(box.getCenterX(), edge, box.getCenterX(), home)));
        }
    }
}
