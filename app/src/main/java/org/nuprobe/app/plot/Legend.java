package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The box that says which line is which. */
final class Legend {
    private static final double PAD = 8;
    private static final double SAMPLE = 28;
    private static final double GAP = 8;
    private static final double ROW = 1.45 * Page.LEGEND;
    /** From the frame; more than a long tick. */
    private static final double DISTANCE = 12;

    private final List<Painted> entries;
    private final List<Label> labels = new ArrayList<>();

    Legend(List<Painted> painted, LegendPosition position) {
        entries = position == LegendPosition.NONE
                ? List.of()
                : painted.stream().filter(Painted::inLegend).toList();
        for (Painted entry : entries) {
            labels.add(Typesetter.set(entry.layer().label(), Page.LEGEND).within(Page.WIDTH * 0.4));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    double width() {
        double widest = labels.stream().mapToDouble(Label::width).max().orElse(0);
        return 2 * PAD + SAMPLE + GAP + widest;
    }

    /** What it takes right of the frame, where its pale border may reach into the margin. */
    double roomOutside() {
        return width() - PAD + DISTANCE;
    }

    private double height() {
        double rows = labels.stream().mapToDouble(Legend::row).sum();
        return 2 * PAD + rows - 0.35 * Page.LEGEND;
    }

    /** Its box on the page; the automatic corner is the one that hides the fewest strokes. */
    Rectangle2D box(LegendPosition position, Rectangle2D frame, List<Line2D> strokes) {
        double left = frame.getMinX() + DISTANCE;
        double right = frame.getMaxX() - DISTANCE - width();
        double top = frame.getMinY() + DISTANCE;
        double bottom = frame.getMaxY() - DISTANCE - height();
        Rectangle2D topRight = at(right, top);
        Rectangle2D topLeft = at(left, top);
        Rectangle2D bottomLeft = at(left, bottom);
        Rectangle2D bottomRight = at(right, bottom);
        return switch (position) {
            case TOP_RIGHT, NONE -> topRight;
            case TOP_LEFT -> topLeft;
            case BOTTOM_LEFT -> bottomLeft;
            case BOTTOM_RIGHT -> bottomRight;
            case OUTSIDE -> at(frame.getMaxX() + DISTANCE, frame.getMinY() - PAD);
            case AUTOMATIC -> freest(List.of(topRight, topLeft, bottomLeft, bottomRight), strokes);
        };
    }

    void paint(Canvas canvas, Rectangle2D box) {
        RoundRectangle2D paper =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 5, 5);
        canvas.fill(paper, new Ink(Colour.WHITE, 0.88));
        double x = box.getX() + PAD;
        double top = box.getY() + PAD;
        for (int i = 0; i < entries.size(); i++) {
            Label label = labels.get(i);
            double baseline = top + Math.max(label.ascent(), 0.8 * Page.LEGEND);
            sample(canvas, entries.get(i), x, baseline - 0.31 * Page.LEGEND);
            canvas.text(label.at(x + SAMPLE + GAP, baseline), Ink.BLACK, label.says());
            top += row(label);
        }
    }

    private static void sample(Canvas canvas, Painted painted, double x, double y) {
        Layer layer = painted.layer();
        Ink ink = Ink.of(painted.colour());
        if (layer instanceof Curve curve) {
            canvas.stroke(new Line2D.Double(x, y, x + SAMPLE, y), ink, Pen.of(curve.style()));
        } else if (layer instanceof Points points) {
            double middle = x + SAMPLE / 2;
            if (points.below().size() > 0) {
                Pen pen = Pen.solid(points.style().width() * 0.75);
                canvas.stroke(new Line2D.Double(middle, y - 7, middle, y + 7), ink, pen);
            }
            MarkerPainter.paint(
                    canvas,
                    points.marker(),
                    middle,
                    y,
                    1.6 + 1.1 * points.style().width(),
                    ink);
        } else if (layer instanceof Steps steps) {
            Rectangle2D box = new Rectangle2D.Double(x, y - 5, SAMPLE, 10);
            if (steps.filled()) {
                canvas.fill(box, new Ink(painted.colour(), 0.18));
            }
            canvas.stroke(box, ink, Pen.of(steps.style()));
        } else if (layer instanceof Region region) {
            canvas.fill(new Rectangle2D.Double(x, y - 5, SAMPLE, 10), new Ink(painted.colour(), region.opacity()));
        }
    }

    /** The height of one line: more than the usual for a fraction or the like. */
    private static double row(Label label) {
        return Math.max(ROW, label.height() + 0.3 * Page.LEGEND);
    }

    private Rectangle2D at(double left, double top) {
        return new Rectangle2D.Double(left, top, width(), height());
    }

    private static Rectangle2D freest(List<Rectangle2D> boxes, List<Line2D> strokes) {
        Rectangle2D best = boxes.get(0);
        long fewest = Long.MAX_VALUE;
        for (Rectangle2D box : boxes) {
            long hidden =
                    strokes.stream().filter(stroke -> stroke.intersects(box)).count();
            if (hidden < fewest) {
                best = box;
                fewest = hidden;
            }
        }
        return best;
    }
}
