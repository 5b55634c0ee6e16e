package org.nuprobe.runtime.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A region of one case at one confidence level, in natural units.
 *
 * @param labels the quantities that tell it from the other regions; the last is {@link #CONFIDENCE} where there are several levels
 * @param owner which case it belongs to, counted from 0
 * @param level which confidence level it has, counted from 0
 * @param areas the closed outlines of its areas; one inside another one is a hole
 * @param lines its contour lines
 */
public record PlotRegion(Map<String, String> labels, int owner, int level, List<Outline> areas, List<Outline> lines) {
    /** What a region is labelled by when a plot draws several confidence levels. */
    public static final String CONFIDENCE = "confidence";

    public PlotRegion {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }

    /**
     * Points in their order, in natural units.
     *
     * @param x the horizontal coordinates
     * @param y the vertical coordinates
     */
    public record Outline(double[] x, double[] y) {
        public Outline {
            x = x.clone();
            y = y.clone();
        }

        @Override
        public double[] x() {
            return x.clone();
        }

        @Override
        public double[] y() {
            return y.clone();
        }
    }
}
