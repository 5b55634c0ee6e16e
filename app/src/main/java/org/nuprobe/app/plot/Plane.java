package org.nuprobe.app.plot;

import java.awt.geom.Rectangle2D;

/** Where values lie on the page. */
record Plane(Scale xScale, Range x, Scale yScale, Range y, Rectangle2D frame) {
    /** Places beyond this are moved here: nobody sees them, and back ends dislike larger numbers. */
    private static final double FAR = 1e5;

    boolean holds(double xValue, double yValue) {
        return xScale.holds(xValue) && yScale.holds(yValue);
    }

    double across(double value) {
        return near(frame.getMinX() + frame.getWidth() * xScale.fraction(value, x));
    }

    double down(double value) {
        return near(frame.getMaxY() - frame.getHeight() * yScale.fraction(value, y));
    }

    /** Like {@link #down}, but what a logarithmic axis has no place for, such as zero, lies below the frame. */
    double downOrBelow(double value) {
        return yScale.holds(value) ? down(value) : FAR;
    }

    private static double near(double place) {
        return Math.max(-FAR, Math.min(FAR, place));
    }
}
