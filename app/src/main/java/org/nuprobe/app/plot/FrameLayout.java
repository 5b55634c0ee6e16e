package org.nuprobe.app.plot;

import java.awt.geom.Rectangle2D;

/** The marks of both axes with their labels set, and the frame that leaves room for them. */
record FrameLayout(AxisLabels x, AxisLabels y, Label title, Rectangle2D frame) {
    static final double TICK_GAP = 7;
    static final double LABEL_GAP = 9;
    private static final double X_PITCH = 62;
    private static final double Y_PITCH = 50;
    private static final double LOG_PITCH = 42;

    /** Lays out a figure that shows these ranges, with so much room kept free on the right. */
    static FrameLayout of(Figure figure, Range xRange, Range yRange, double right) {
        int inX = (int) ((Page.WIDTH - 100 - right) / (figure.x().scale() == Scale.LOG ? LOG_PITCH + 18 : X_PITCH));
        int inY = (int) ((Page.HEIGHT - 80) / (figure.y().scale() == Scale.LOG ? LOG_PITCH : Y_PITCH));
        Ticks xTicks = Ticks.of(figure.x().scale(), xRange, inX);
        Ticks yTicks = Ticks.of(figure.y().scale(), yRange, inY);
        AxisLabels x = AxisLabels.of(figure.x().label(), xTicks, Page.WIDTH * 0.8);
        AxisLabels y = AxisLabels.of(figure.y().label(), yTicks, Page.HEIGHT * 0.8);
        Label title = Typesetter.set(figure.title(), Page.TITLE).within(Page.WIDTH * 0.8);
        double top = Page.MARGIN;
        if (!title.isBlank()) {
            top += title.height() + LABEL_GAP;
        } else if (!y.power().isBlank()) {
            top += y.power().height() + LABEL_GAP;
        } else {
            top += Page.TICK_LABEL / 2;
        }
        double bottom = Page.MARGIN + TICK_GAP + x.tallest() + x.belowTicks();
        double left = Page.MARGIN
                + TICK_GAP
                + y.widest()
                + (y.name().isBlank() ? 0 : y.name().height() + LABEL_GAP);
        double beside = Math.max(Page.MARGIN + right, Page.MARGIN + x.last() / 2);
        return new FrameLayout(
                x, y, title, new Rectangle2D.Double(left, top, Page.WIDTH - left - beside, Page.HEIGHT - top - bottom));
    }
}
