package org.nuprobe.app.plot;

import java.util.List;

/** How a line is broken. */
public enum Dash {
    /** Unbroken. */
    SOLID(),
    /** Dashes with gaps half as long. */
    DASHED(5, 2.6),
    /** Dashes three times as long as wide gaps. */
    LONG_DASHED(9, 3),
    /** Round dots. */
    DOTTED(0, 2.4),
    /** A dash, a gap, a dot, a gap. */
    DASH_DOTTED(6, 2.4, 0, 2.4);

    private final List<Double> pattern;

    Dash(double... pattern) {
        this.pattern = java.util.Arrays.stream(pattern).boxed().toList();
    }

    /** Whether the ends are round: a dot is a dash of no length with round ends. */
    boolean round() {
        return pattern.contains(0.0);
    }

    /** Lengths drawn and left out in turn, for a line of this width; empty when unbroken. */
    List<Double> lengths(double width) {
        double unit = Math.max(width, 1);
        return pattern.stream().map(length -> length * unit).toList();
    }
}
