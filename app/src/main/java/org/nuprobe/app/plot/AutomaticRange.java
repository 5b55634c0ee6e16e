package org.nuprobe.app.plot;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/** Chooses what an axis shows: the range asked for, or one that holds the values with a little air. */
final class AutomaticRange {
    private static final double AIR = 0.05;

    private AutomaticRange() {}

    /** Across: lines that run from one end to the other touch the frame, anything else gets air. */
    static Range across(Axis axis, List<Layer> layers) {
        double[] ends = ends(layers.stream().flatMapToDouble(Layer::reachOfX));
        boolean runThrough = layers.stream()
                .filter(AutomaticRange::runsAcross)
                .anyMatch(layer -> Arrays.equals(ends, ends(layer.reachOfX())));
        return of(axis, layers.stream().flatMapToDouble(Layer::reachOfX), runThrough ? 0 : AIR);
    }

    /** Up: with air at both ends, except below zero when nothing is negative. */
    static Range up(Axis axis, List<Layer> layers) {
        return of(axis, layers.stream().flatMapToDouble(Layer::reachOfY), AIR);
    }

    private static boolean runsAcross(Layer layer) {
        double[] x = layer.reachOfX().toArray();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        return (layer instanceof Curve || layer instanceof Steps) && Arrays.equals(x, sorted);
    }

    private static double[] ends(DoubleStream values) {
        DoubleSummaryStatistics held = values.filter(Double::isFinite).summaryStatistics();
        return new double[] {held.getMin(), held.getMax()};
    }

    private static Range of(Axis axis, DoubleStream values, double air) {
        if (axis.range().isPresent()) {
            return axis.range().get();
        }
        double[] finite = values.filter(Double::isFinite).toArray();
        Check.that(
                finite.length > 0,
                "The axis '" + axis.label() + "' has no values to choose a range from: give it one, for example "
                        + "showing(1, 10).");
        DoubleSummaryStatistics held =
                DoubleStream.of(finite).filter(axis.scale()::holds).summaryStatistics();
        Check.that(
                held.getCount() > 0,
                "The axis '" + axis.label() + "' is logarithmic, but none of its " + finite.length
                        + " values is positive: make it linear or give it a range.");
        return axis.scale() == Scale.LOG
                ? ratio(held.getMin(), held.getMax(), air)
                : difference(held.getMin(), held.getMax(), air);
    }

    private static Range ratio(double least, double most, double air) {
        if (least == most) {
            return new Range(least / 10, most * 10);
        }
        double factor = StrictMath.pow(most / least, air);
        return new Range(Math.max(least / factor, Double.MIN_NORMAL), Math.min(most * factor, Double.MAX_VALUE));
    }

    private static Range difference(double least, double most, double air) {
        if (least == most) {
            double half = least == 0 ? 1 : Math.abs(least) / 2;
            return new Range(least - half, most + half);
        }
        double more = air * (most - least);
        return new Range(least >= 0 && least <= more ? Math.min(least, 0) : least - more, most + more);
    }
}
