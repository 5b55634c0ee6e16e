package org.nuprobe.app.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints the frame, its marks on all four sides and everything written around it. */
record FramePainter(Canvas canvas, Plane plane, FrameLayout layout) {
    private static final double LONG = 8;
    private static final double SHORT = 4.5;
    private static final double FRAME_WIDTH = 1.2;
    private static final double MARK_WIDTH = 0.9;

    void paint() {
        Path2D.Double marks = new Path2D.Double();
        Rectangle2D frame = plane.frame();
        Ticks x = layout.x().ticks();
        Ticks y = layout.y().ticks();
        for (Ticks.Tick tick : x.major()) {
            upAndDown(marks, plane.across(tick.value()), LONG);
        }
        x.minor().forEach(value -> upAndDown(marks, plane.across(value), SHORT));
        for (Ticks.Tick tick : y.major()) {
            inFromSides(marks, plane.down(tick.value()), LONG);
        }
        y.minor().forEach(value -> inFromSides(marks, plane.down(value), SHORT));
        canvas.stroke(marks, Ink.BLACK, Pen.solid(MARK_WIDTH));
        canvas.stroke(frame, Ink.BLACK, Pen.solid(FRAME_WIDTH));
        writeX(frame);
        writeY(frame);
        Label title = layout.title();
        write(title, frame.getCenterX() - title.width() / 2, frame.getMinY() - FrameLayout.LABEL_GAP - title.descent());
    }

    private void writeX(Rectangle2D frame) {
        AxisLabels x = layout.x();
        double baseline = frame.getMaxY() + FrameLayout.TICK_GAP + x.tallest();
        List<Ticks.Tick> major = x.ticks().major();
        for (int i = 0; i < major.size(); i++) {
            Label label = x.marks().get(i);
            write(label, plane.across(major.get(i).value()) - label.width() / 2, baseline);
        }
        double below = baseline + FrameLayout.LABEL_GAP;
        write(
                x.name(),
                frame.getCenterX() - x.name().width() / 2,
                below + x.name().ascent());
        write(x.power(), frame.getMaxX() - x.power().width(), below + x.power().ascent());
    }

    private void writeY(Rectangle2D frame) {
        AxisLabels y = layout.y();
        double right = frame.getMinX() - FrameLayout.TICK_GAP;
        List<Ticks.Tick> major = y.ticks().major();
        for (int i = 0; i < major.size(); i++) {
            Label label = y.marks().get(i);
            // Digits are 0.64 of the letter size high: this centres them on the mark, whatever the exponent.
            write(label, right - label.width(), plane.down(major.get(i).value()) + 0.32 * Page.TICK_LABEL);
        }
        Label name = y.name();
        if (!name.isBlank()) {
            double middle = Page.MARGIN + name.height() / 2;
            canvas.text(name.upwards(middle, frame.getCenterY()), Ink.BLACK, name.says());
        }
        write(y.power(), frame.getMinX(), frame.getMinY() - FrameLayout.LABEL_GAP);
    }

    private void write(Label label, double x, double baseline) {
        if (!label.isBlank()) {
            canvas.text(label.at(x, baseline), Ink.BLACK, label.says());
        }
    }

    private void upAndDown(Path2D marks, double x, double length) {
        line(marks, x, plane.frame().getMaxY(), 0, -length);
        line(marks, x, plane.frame().getMinY(), 0, length);
    }

    private void inFromSides(Path2D marks, double y, double length) {
        line(marks, plane.frame().getMinX(), y, length, 0);
        line(marks, plane.frame().getMaxX(), y, -length, 0);
    }

    private static void line(Path2D marks, double x, double y, double dx, double dy) {
        marks.moveTo(x, y);
        marks.lineTo(x + dx, y + dy);
    }
}
