package org.nuprobe.app.chart;

import java.util.List;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.Scale;

/** Room for a legend above what is drawn, so that it hides nothing. */
final class Headroom {
    /** The part of the height that a line of the legend takes. */
    private static final double LINE = 0.055;

    /** The part of the height below which nothing is drawn. */
    private static final double FOOT = 0.03;

    private Headroom() {}

    /**
     * The axis with a range that leaves room for so many lines of a legend.
     *
     * @throws IllegalArgumentException when there is nothing to show on this axis
     */
    static Axis above(List<Layer> layers, int lines, Axis axis) {
        boolean log = axis.scale() == Scale.LOG;
        double[] reach = layers.stream()
                .flatMapToDouble(Layer::reachOfY)
                .filter(value -> Double.isFinite(value) && (!log || value > 0))
                .map(value -> log ? Math.log10(value) : value)
                .sorted()
                .toArray();
        if (reach.length == 0) {
            throw new IllegalArgumentException("there is no finite value to draw");
        }
        double low = reach[0];
        double high = reach[reach.length - 1];
        double height = high > low ? high - low : Math.max(1, Math.abs(high));
        double room = Math.min(0.5, LINE * lines + FOOT);
        double from = low - FOOT * height;
        double to = high + height * room / (1 - room);
        return log ? axis.showing(Math.pow(10, from), Math.pow(10, to)) : axis.showing(from, to);
    }
}
