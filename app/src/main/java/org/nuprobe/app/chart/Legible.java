package org.nuprobe.app.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.Scale;
import org.nuprobe.runtime.result.PlotAxis;

/**
 * The vertical axis of a figure: as far as it was asked for, and otherwise with room for every curve and for the legend above
 * them, so that it hides nothing.
 */
final class Legible {
    /** The part of the height that a line of the legend takes. */
    private static final double LINE = 0.055;

    /** The part of the height below which nothing is drawn. */
    private static final double FOOT = 0.03;

    /** How far below its largest value a curve is followed on a logarithmic axis: spectra fall to zero where they end. */
    private static final double DEPTH = 1e-4;

    private Legible() {}

    /**
     * The axis with its range.
     *
     * @param layers what is drawn
     * @param lines how many lines the legend above them has
     * @param axis the axis without a range
     * @param asked the range that was asked for
     * @throws IllegalArgumentException when there is nothing to show on this axis
     */
    static Axis of(List<Layer> layers, int lines, Axis axis, PlotAxis asked) {
        boolean log = axis.scale() == Scale.LOG;
        double[] reach = layers.stream()
                .flatMapToDouble(layer -> reach(layer, log))
                .filter(value -> Double.isFinite(value) && (!log || value > 0))
                .map(value -> log ? Math.log10(value) : value)
                .sorted()
                .toArray();
        if (reach.length == 0) {
            throw new IllegalArgumentException("there is no finite value to draw");
        }
        double low = asked.from().map(value -> end(value, asked, log)).orElse(reach[0]);
        double high = asked.to().map(value -> end(value, asked, log)).orElse(reach[reach.length - 1]);
        double height = high > low ? high - low : Math.max(1, Math.abs(high));
        double room = Math.min(0.5, LINE * lines + FOOT);
        double from = asked.from().isPresent() ? low : low - FOOT * height;
        double to = asked.to().isPresent() ? high : high + height * room / (1 - room);
        return log ? axis.showing(Math.pow(10, from), Math.pow(10, to)) : axis.showing(from, to);
    }

    private static double end(double value, PlotAxis asked, boolean log) {
        double shown = value / asked.unit().size();
        return log ? Math.log10(shown) : shown;
    }

    private static DoubleStream reach(Layer layer, boolean log) {
        if (!log || !(layer instanceof Curve)) {
            return layer.reachOfY();
        }
        double largest = layer.reachOfY().filter(Double::isFinite).max().orElse(0);
        return layer.reachOfY().filter(value -> value >= DEPTH * largest);
    }
}
