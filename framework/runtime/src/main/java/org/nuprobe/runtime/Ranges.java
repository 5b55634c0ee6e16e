package org.nuprobe.runtime;

import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** Writes intervals for people. */
final class Ranges {
    private Ranges() {}

    /** {@code [0, infinity]} or {@code [0.001 MeV, 1000 MeV]}. */
    static String text(Interval interval, Dimension dimension) {
        Unit unit = Unit.usual(dimension);
        return "[" + end(interval.low(), unit) + ", " + end(interval.high(), unit) + "]";
    }

    private static String end(double value, Unit unit) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "-infinity";
        }
        return Quantity.format(value, unit);
    }
}
