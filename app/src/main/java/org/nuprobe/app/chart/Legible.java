package org.nuprobe.app.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.Scale;
import org.nuprobe.runtime.result.PlotAxis;

/**
 * Ranges of the vertical axis: as far as one was asked for, and otherwise such that every curve is seen and the legend hides none.
 */
final class Legible {
    /** The part of the height that a line of the legend takes. */
    private static final double LINE = 0.055;

    /** The part of the width that a legend takes. */
    private static final double WIDTH = 0.4;

    /** The part of the height below which nothing is drawn. */
    private static final double FOOT = 0.03;

    /** How far below its largest value a curve is followed on a logarithmic axis: spectra fall to zero where they end. */
    private static final double DEPTH = 1e-4;

    private final List<Layer> layers;
    private final double legend;
    private final Axis axis;

    /**
     * For a figure.
     *
     * @param layers what is drawn
     * @param lines how many lines the legend has, 0 when it stands outside the frame
     * @param axis the vertical axis without a range
     */
    Legible(List<Layer> layers, int lines, Axis axis) {
        this.layers = List.copyOf(layers);
        this.legend = Math.min(0.5, LINE * lines + FOOT);
        this.axis = axis;
    }

    /**
     * The axis with room for a legend above everything.
     *
     * @param asked the range that was asked for
     * @throws IllegalArgumentException when there is nothing to show on this axis
     */
    Axis below(PlotAxis asked) {
        return range(asked, legend);
    }

    /** The axis with room for a legend above everything, unless a corner of the frame is free. */
    Axis besideCurves(PlotAxis asked, Axis across) {
        Axis tight = range(asked, FOOT);
        return cornerIsFree(tight, across) ? tight : range(asked, legend);
    }

    private Axis range(PlotAxis asked, double room) {
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
        if (asked.from().isPresent() && asked.to().isEmpty() && high <= low) {
            throw new IllegalArgumentException("everything lies below the range that was asked for");
        }
        if (asked.to().isPresent() && asked.from().isEmpty() && high <= low) {
            throw new IllegalArgumentException("everything lies above the range that was asked for");
        }
        double height = high > low ? high - low : Math.max(1, Math.abs(high));
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

    /** Whether a corner of the frame has no point of a curve in it. */
    private boolean cornerIsFree(Axis up, Axis across) {
        double[] ends = across.range()
                .map(range -> new double[] {range.from(), range.to()})
                .orElseGet(() -> {
                    double[] x = layers.stream()
                            .flatMapToDouble(Layer::reachOfX)
                            .filter(value -> Double.isFinite(value) && (across.scale() == Scale.LINEAR || value > 0))
                            .sorted()
                            .toArray();
                    return new double[] {x[0], x[x.length - 1]};
                });
        double[] heights = {
            up.range().orElseThrow().from(), up.range().orElseThrow().to()
        };
        boolean[] taken = new boolean[4];
        for (Layer layer : layers) {
            double[] x = layer.reachOfX().toArray();
            double[] y = layer.reachOfY().toArray();
            for (int k = 0; k < Math.min(x.length, y.length); k++) {
                double right = fraction(x[k], ends, across.scale());
                double top = fraction(y[k], heights, up.scale());
                if (right >= 0 && right <= 1 && top >= 0 && top <= 1) {
                    boolean high = top > 1 - legend - FOOT;
                    boolean low = top < legend + FOOT;
                    taken[0] |= right < WIDTH && low;
                    taken[1] |= right < WIDTH && high;
                    taken[2] |= right > 1 - WIDTH && low;
                    taken[3] |= right > 1 - WIDTH && high;
                }
            }
        }
        return !(taken[0] && taken[1] && taken[2] && taken[3]);
    }

    private static double fraction(double value, double[] ends, Scale scale) {
        return scale == Scale.LOG
                ? Math.log(value / ends[0]) / Math.log(ends[1] / ends[0])
                : (value - ends[0]) / (ends[1] - ends[0]);
    }
}
