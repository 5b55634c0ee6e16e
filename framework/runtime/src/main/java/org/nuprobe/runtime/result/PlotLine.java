package org.nuprobe.runtime.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of a plot: what tells it from the others, and its points in natural units, with rising x. */
public final class PlotLine {
    private final Map<String, String> labels;
    private final double[] x;
    private final double[] y;
    private final double[] strokesX;
    private final double[] strokesY;

    PlotLine(Map<String, String> labels, double[] x, double[] y) {
        this(labels, x, y, new double[0], new double[0]);
    }

    PlotLine(Map<String, String> labels, double[] x, double[] y, double[] strokesX, double[] strokesY) {
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        this.x = x.clone();
        this.y = y.clone();
        this.strokesX = strokesX.clone();
        this.strokesY = strokesY.clone();
    }

    /**
     * The quantities that tell it from the other lines, {@code threshold -> "0.3 keV"}; those it does not have are left out. Where a
     * plot draws several values or columns, the last one is {@link PlotData#COLUMN}.
     */
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

    /** Where strokes stand that belong to this line: the energies of monochromatic neutrinos. */
    public double[] strokesX() {
        return strokesX.clone();
    }

    /** How high these strokes are, as a number of the unit that {@link PlotData#strokeUnit()} says; 0 for none. */
    public double[] strokesY() {
        return strokesY.clone();
    }
}
