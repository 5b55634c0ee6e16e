package org.nuprobe.app.plot;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints the sign of a point. */
final class MarkerPainter {
    private MarkerPainter() {}

    /** The radius is that of the circle; the other signs cover about the same area. */
    static void paint(Canvas canvas, Marker marker, double x, double y, double radius, Ink ink) {
        double r = radius;
        Shape circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        switch (marker) {
            case CIRCLE -> canvas.fill(circle, ink);
            case OPEN_CIRCLE -> {
                canvas.fill(circle, Ink.of(Colour.WHITE));
                canvas.stroke(circle, ink, Pen.solid(r * 0.36));
            }
            case SQUARE -> canvas.fill(new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r), ink);
            case TRIANGLE ->
                canvas.fill(closed(x, y - 1.3 * r, x + 1.2 * r, y + 0.8 * r, x - 1.2 * r, y + 0.8 * r), ink);
            case DIAMOND -> canvas.fill(closed(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y), ink);
            case CROSS -> {
                Path2D cross = new Path2D.Double();
                cross.moveTo(x - r, y - r);
                cross.lineTo(x + r, y + r);
                cross.moveTo(x - r, y + r);
                cross.lineTo(x + r, y - r);
                canvas.stroke(cross, ink, Pen.solid(r * 0.45));
            }
        }
    }

    private static Path2D closed(double... at) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }
}
