package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Paints what is plotted, without labels. */
record LayerPainter(Canvas canvas, Plane plane) {
    private static final double BAND_OPACITY = 0.25;
    private static final double SOFT_OPACITY = 0.42;
    private static final double FILL_OPACITY = 0.18;

    void paint(Painted painted) {
        Ink ink = Ink.of(painted.colour());
        Layer layer = painted.layer();
        if (layer instanceof Curve curve) {
            canvas.stroke(Tracing.curve(curve, plane), ink, Pen.of(curve.style()));
        } else if (layer instanceof Points points) {
            points(points, ink);
        } else if (layer instanceof Steps steps) {
            Path2D outline = Tracing.steps(steps, plane);
            if (steps.filled()) {
                canvas.fill(outline, new Ink(painted.colour(), FILL_OPACITY));
            }
            canvas.stroke(outline, ink, Pen.of(steps.style()));
        } else if (layer instanceof Band band && band.soft()) {
            canvas.fade(Tracing.band(band, plane), new Ink(painted.colour(), SOFT_OPACITY));
        } else if (layer instanceof Band band) {
            canvas.fill(Tracing.band(band, plane), new Ink(painted.colour(), BAND_OPACITY));
        } else if (layer instanceof HorizontalLine line) {
            line(line, ink);
        } else if (layer instanceof Region region) {
            canvas.fill(Tracing.region(region, plane), new Ink(painted.colour(), region.opacity()));
        }
    }

    private void points(Points points, Ink ink) {
        double width = points.style().width();
        for (int i = 0; i < points.x().size(); i++) {
            if (plane.holds(points.x().at(i), points.y().at(i))) {
                double x = plane.across(points.x().at(i));
                double y = plane.down(points.y().at(i));
                double low = plane.downOrBelow(points.low(i));
                double high = plane.downOrBelow(points.high(i));
                if (high < low) {
                    canvas.stroke(new Line2D.Double(x, low, x, high), ink, Pen.solid(width * 0.75));
                }
                MarkerPainter.paint(canvas, points.marker(), x, y, 1.6 + 1.1 * width, ink);
            }
        }
    }

    private void line(HorizontalLine line, Ink ink) {
        if (!plane.yScale().holds(line.y())) {
            return;
        }
        double left = plane.frame().getMinX();
        double right = plane.frame().getMaxX();
        double y = plane.down(line.y());
        canvas.stroke(new Line2D.Double(left, y, right, y), ink, Pen.of(line.style()));
        if (line.excluded() == Excluded.UNMARKED) {
            return;
        }
        Path2D marks = ExcludedMarks.along(line, plane);
        canvas.stroke(
                marks,
                ink,
                Pen.solid(Math.min(line.style().width(), line.excluded().arrows() ? 1.2 : 0.8)));
    }
}
