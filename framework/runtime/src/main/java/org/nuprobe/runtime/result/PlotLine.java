package org.nuprobe.runtime.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of a plot: what tells it from the others, and its points in natural units, with rising x. */
public final class PlotLine {
    private final Map<String, String> labels;
    private final double[] x;
    private final double[] y;

    PlotLine(Map<String, String> labels, double[] x, double[] y) {
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        this.x = x.clone();
        this.y = y.clone();
    }

    /** The quantities that tell it from the other lines, {@code threshold -> "0.3 keV"}; those it does not have are left out. */
    public Map<String, String> labels() {
        return labels;
    }

    /** The horizontal coordinates, rising. */
    public double[] x() {
        return x.clone();
    }

    /** The vertical coordinates; NaN where the result has none. */
    public double[] y() {
        return y.clone();
    }
}
