package org.nuprobe.app.plot;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a whole figure on any canvas. */
final class FigureDrawing {
    private static final double HALO = 3.2;

    private final Figure figure;
    private final List<Painted> painted;
    private final Legend legend;
    private final FrameLayout layout;
    private final Plane plane;

    private FigureDrawing(Figure figure) {
        this.figure = figure;
        painted = Painted.all(figure.layers());
        Range x = AutomaticRange.across(figure.x(), figure.layers());
        Range y = AutomaticRange.up(figure.y(), figure.layers());
        legend = new Legend(painted, figure.legend());
        boolean outside = figure.legend() == LegendPosition.OUTSIDE && !legend.isEmpty();
        layout = FrameLayout.of(figure, x, y, outside ? legend.roomOutside() : 0);
        plane = new Plane(figure.x().scale(), x, figure.y().scale(), y, layout.frame());
    }

    static void draw(Figure figure, Canvas canvas) {
        new FigureDrawing(figure).draw(canvas);
    }

    private void draw(Canvas canvas) {
        canvas.fill(new Rectangle2D.Double(0, 0, Page.WIDTH, Page.HEIGHT), Ink.of(Colour.WHITE));
        LayerPainter painter = new LayerPainter(canvas, plane);
        canvas.clipped(plane.frame(), () -> painted.forEach(painter::paint));
        List<Line2D> strokes = Tracing.strokes(figure.layers(), plane);
        List<Rectangle2D> taken = new ArrayList<>();
        if (!legend.isEmpty()) {
            Rectangle2D box = legend.box(figure.legend(), plane.frame(), strokes);
            legend.paint(canvas, box);
            taken.add(box);
        }
        for (InPlotLabel.Placed label : LabelPlacer.place(inPlotLabels(), plane.frame(), taken, strokes)) {
            write(label, canvas);
        }
        new FramePainter(canvas, plane, layout).paint();
    }

    private List<InPlotLabel> inPlotLabels() {
        List<InPlotLabel> labels = new ArrayList<>();
        for (Painted each : painted) {
            Layer layer = each.layer();
            if (layer.label().isBlank()) {
                continue;
            }
            if (layer instanceof Band band) {
                Rectangle2D seen = Tracing.band(band, plane).createIntersection(plane.frame());
                if (seen.getHeight() > 0) {
                    InPlotLabel.Home home = new InPlotLabel.Home(seen.getMinY(), seen.getMaxY(), false, false);
                    labels.add(new InPlotLabel(set(layer), each.colour(), home, band.side()));
                }
            } else if (layer instanceof HorizontalLine line && plane.y().contains(line.y())) {
                double y = plane.down(line.y());
                InPlotLabel.Home home =
                        new InPlotLabel.Home(y, y, true, line.excluded().above());
                labels.add(new InPlotLabel(set(layer), each.colour(), home, line.side()));
            }
        }
        return labels;
    }

    private Label set(Layer layer) {
        return Typesetter.set(layer.label(), Page.IN_PLOT)
                .within(0.9 * plane.frame().getWidth())
                .atLeast(0.7 * Page.IN_PLOT, 0.2 * Page.IN_PLOT);
    }

    private static void write(InPlotLabel.Placed placed, Canvas canvas) {
        Label label = placed.what().label();
        Ink ink = Ink.of(placed.what().colour().forText());
        Rectangle2D box = placed.box();
        placed.leader().ifPresent(leader -> canvas.stroke(leader, ink, Pen.solid(0.6)));
        Shape outlines = label.at(box.getMinX(), box.getMinY() + label.ascent());
        canvas.stroke(outlines, new Ink(Colour.WHITE, 0.8), Pen.solid(HALO));
        canvas.text(outlines, ink, label.says());
    }
}
