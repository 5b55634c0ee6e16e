package org.nuprobe.app.plot;

import java.awt.geom.Path2D;

/** The small signs along a limit that point to what it excludes. */
final class ExcludedMarks {
    private static final double TICK = 5;
    private static final double ARROW = 15;

    private ExcludedMarks() {}

    static Path2D along(HorizontalLine line, Plane plane) {
        Path2D.Double marks = new Path2D.Double();
        double left = plane.frame().getMinX();
        double right = plane.frame().getMaxX();
        double y = plane.downOrBelow(line.y());
        double up = line.excluded().above() ? -1 : 1;
        if (line.excluded().arrows()) {
            for (double share : new double[] {0.08, 0.5, 0.92}) {
                addArrow(marks, left + share * (right - left), y, up);
            }
        } else if (line.excluded() != Excluded.UNMARKED) {
            for (double x = left - TICK; x < right; x += 2 * TICK) {
                marks.moveTo(x, y);
                marks.lineTo(x + TICK, y + up * TICK);
            }
        }
        return marks;
    }

    private static void addArrow(Path2D path, double x, double y, double up) {
        double tip = y + up * ARROW;
        path.moveTo(x, y);
        path.lineTo(x, tip);
        path.moveTo(x - 3, tip - up * 4.5);
        path.lineTo(x, tip);
        path.lineTo(x + 3, tip - up * 4.5);
    }
}
