package org.nuprobe.app.plot;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Turns what is plotted into shapes on the page. */
final class Tracing {
    private Tracing() {}

    static Path2D curve(Curve curve, Plane plane) {
        Path2D.Double path = new Path2D.Double();
        boolean down = false;
        for (int i = 0; i < curve.x().size(); i++) {
            double x = curve.x().at(i);
            double y = curve.y().at(i);
            boolean here = plane.holds(x, y);
            if (here && down) {
                path.lineTo(plane.across(x), plane.down(y));
            } else if (here) {
                path.moveTo(plane.across(x), plane.down(y));
            }
            down = here;
        }
        return path;
    }

    /** The outline of a histogram; a height that is not a number leaves a gap. */
    static Path2D steps(Steps steps, Plane plane) {
        Path2D.Double path = new Path2D.Double();
        boolean down = false;
        for (int i = 0; i < steps.heights().size(); i++) {
            double height = steps.heights().at(i);
            if (Double.isFinite(height)) {
                double level = plane.downOrBelow(height);
                if (down) {
                    path.lineTo(edge(steps, i, plane), level);
                } else {
                    path.moveTo(edge(steps, i, plane), plane.downOrBelow(0));
                    path.lineTo(edge(steps, i, plane), level);
                }
                path.lineTo(edge(steps, i + 1, plane), level);
            } else if (down) {
                path.lineTo(edge(steps, i, plane), plane.downOrBelow(0));
            }
            down = Double.isFinite(height);
        }
        if (down) {
            path.lineTo(edge(steps, steps.heights().size(), plane), plane.downOrBelow(0));
        }
        return path;
    }

    private static double edge(Steps steps, int i, Plane plane) {
        double edge = steps.edges().at(i);
        return plane.xScale().holds(edge) ? plane.across(edge) : plane.frame().getMinX() - 10;
    }

    static Path2D region(Region region, Plane plane) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Polygon polygon : region.polygons()) {
            for (int i = 0; i < polygon.x().size(); i++) {
                double x = polygon.x().at(i);
                double across = plane.xScale().holds(x)
                        ? plane.across(x)
                        : plane.frame().getMinX() - 10;
                double down = plane.downOrBelow(polygon.y().at(i));
                if (i == 0) {
                    path.moveTo(across, down);
                } else {
                    path.lineTo(across, down);
                }
            }
            path.closePath();
        }
        return path;
    }

    static Rectangle2D band(Band band, Plane plane) {
        double top = plane.downOrBelow(band.high());
        double bottom = plane.downOrBelow(band.low());
        return new Rectangle2D.Double(
                plane.frame().getMinX(), top, plane.frame().getWidth(), bottom - top);
    }

    /** The straight pieces that a label would rather not cover. */
    static List<Line2D> strokes(List<Layer> layers, Plane plane) {
        List<Line2D> strokes = new ArrayList<>();
        for (Layer layer : layers) {
            if (layer instanceof Curve curve) {
                addPieces(strokes, curve(curve, plane));
            } else if (layer instanceof Steps steps) {
                addPieces(strokes, steps(steps, plane));
            } else if (layer instanceof HorizontalLine line) {
                addPieces(strokes, ExcludedMarks.along(line, plane));
            } else if (layer instanceof Points points) {
                for (int i = 0; i < points.x().size(); i++) {
                    if (plane.holds(points.x().at(i), points.y().at(i))) {
                        double x = plane.across(points.x().at(i));
                        strokes.add(new Line2D.Double(
                                x, plane.downOrBelow(points.low(i)), x, plane.downOrBelow(points.high(i))));
                    }
                }
            }
        }
        return strokes;
    }

    private static void addPieces(List<Line2D> pieces, Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            if (path.currentSegment(at) == PathIterator.SEG_LINETO) {
                pieces.add(new Line2D.Double(x, y, at[0], at[1]));
            }
            x = at[0];
            y = at[1];
        }
    }
}
