package org.nuprobe.toolkit.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.unit.Interval;

/**
 * Bins of the time since the pulse, with an efficiency of that time: {@code w = integral over the bin of efficiency(t) p(t) dt}
 * for the arrival profile p of a flux component. A profile only tells fractions of windows, so the efficiency is taken at the middle
 * of narrow ones.
 */
public final class TimeBinning {
    /** Windows are this part of the whole axis: 6 ns for 6 us. */
    private static final double WINDOW = 1e-3;

    private final double[] edges;
    private final Efficiency efficiency;

    /**
     * Bins with these edges.
     *
     * @param edges rising, finite; times before the pulse are negative
     * @param efficiency by time
     */
    public TimeBinning(double[] edges, Efficiency efficiency) {
        if (edges.length < 2 || !Arrays.stream(edges).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("bins of time need two finite edges or more: " + Arrays.toString(edges));
        }
        for (int k = 1; k < edges.length; k++) {
            if (!(edges[k] > edges[k - 1])) {
                throw new IllegalArgumentException("the edges of bins of time must rise: " + Arrays.toString(edges));
            }
        }
        this.edges = edges.clone();
        this.efficiency = efficiency;
    }

    /** The rising edges, one more than there are bins. */
    public double[] edges() {
        return edges.clone();
    }

    /** The fraction of a pulse that is counted in each bin. */
    public double[] weights(TimeProfile profile) {
        double[] weights = new double[edges.length - 1];
        double widest = WINDOW * (edges[edges.length - 1] - edges[0]);
        for (int bin = 0; bin < weights.length; bin++) {
            double[] pieces = pieces(edges[bin], edges[bin + 1]);
            for (int piece = 0; piece + 1 < pieces.length; piece++) {
                weights[bin] += weight(profile, pieces[piece], pieces[piece + 1], widest);
            }
        }
        return weights;
    }

    private double[] pieces(double low, double high) {
        List<Double> pieces = new ArrayList<>(List.of(low));
        for (double knot : efficiency.knots()) {
            if (knot > low && knot < high) {
                pieces.add(knot);
            }
        }
        pieces.add(high);
        return pieces.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double weight(TimeProfile profile, double low, double high, double widest) {
        int windows = efficiency.knots().length == 0 ? 1 : (int) Math.ceil((high - low) / widest);
        double sum = 0;
        double from = low;
        for (int window = 1; window <= windows; window++) {
            double to = window == windows ? high : low + (high - low) * window / windows;
            sum += efficiency.applyAsDouble(0.5 * (from + to)) * profile.fraction(new Interval(from, to));
            from = to;
        }
        return sum;
    }
}
