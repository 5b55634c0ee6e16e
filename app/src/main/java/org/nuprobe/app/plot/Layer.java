package org.nuprobe.app.plot;

import java.util.stream.DoubleStream;

/** One thing drawn in a figure; later layers cover earlier ones. */
public sealed interface Layer permits Curve, Points, Steps, Band, HorizontalLine, Region {
    /** What the reader calls it, in the legend or in the plot; empty for no label. */
    String label();

    /** Values of x that an automatic range should show. */
    DoubleStream reachOfX();

    /** Values of y that an automatic range should show. */
    DoubleStream reachOfY();
}
