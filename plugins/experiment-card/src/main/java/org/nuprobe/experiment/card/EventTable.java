package org.nuprobe.experiment.card;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.plugin.DataTable;

/**
 * A table with a row for each event, which has a column for each axis. Events outside of the bins, such as those above the
 * analysis region, are not counted.
 */
final class EventTable {
    private EventTable() {}

    /** The number of events in each bin; the last axis is the fastest. */
    static double[] counts(DataTable table, List<Axis> axes) {
        int[] bins = new int[0];
        for (Axis axis : axes) {
            double[] values = table.column(AxisShapes.column(axis), axis.dimension());
            bins = bins.length == 0 ? new int[values.length] : bins;
            double[] edges = axis.edges();
            for (int event = 0; event < values.length; event++) {
                int bin = bin(edges, values[event]);
                bins[event] = bins[event] < 0 || bin < 0 ? -1 : bins[event] * axis.bins() + bin;
            }
        }
        double[] counts = new double[axes.stream().mapToInt(Axis::bins).reduce(1, Math::multiplyExact)];
        Arrays.stream(bins).filter(bin -> bin >= 0).forEach(bin -> counts[bin]++);
        if (Arrays.stream(counts).sum() == 0) {
            throw table.invalid(
                    -1,
                    "none of its " + bins.length + " events lies in the bins of "
                            + String.join(" x ", axes.stream().map(Axis::id).toList()));
        }
        return counts;
    }

    private static int bin(double[] edges, double value) {
        for (int bin = 0; bin + 1 < edges.length; bin++) {
            if (value >= edges[bin] && value < edges[bin + 1]) {
                return bin;
            }
        }
        return -1;
    }
}
