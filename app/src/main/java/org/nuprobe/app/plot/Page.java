package org.nuprobe.app.plot;

/** Sizes of the page and of what is written on it, in points. */
final class Page {
    static final double WIDTH = 680;
    static final double HEIGHT = 510;
    static final double MARGIN = 14;
    static final double TITLE = 17;
    static final double AXIS_LABEL = 18;
    static final double TICK_LABEL = 15.5;
    static final double LEGEND = 14;
    static final double IN_PLOT = 13;

    private Page() {}
}
