package org.nuprobe.app.plot;

/** What a line is drawn with. */
record Pen(double width, Dash dash) {
    static Pen solid(double width) {
        return new Pen(width, Dash.SOLID);
    }

    static Pen of(LineStyle style) {
        return new Pen(style.width(), style.dash());
    }
}
