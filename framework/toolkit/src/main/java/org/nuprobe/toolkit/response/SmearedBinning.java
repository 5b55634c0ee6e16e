package org.nuprobe.toolkit.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.unit.Interval;

/**
 * Bins of an observed value that scatters around its mean and is selected with an efficiency of its own: the share of the bin [a, b]
 * is {@code integral from a to b of p(x | mean) efficiency(x) dx}, over counts the sum. With infinitely wide bins the shares of a
 * mean add up to the efficiency averaged over what is observed of it.
 */
public final class SmearedBinning implements Binning {
    /** Breakpoints lie so many scales of the smearing apart. */
    private static final double STEP = 0.75;

    /** Where no mean is out of reach, breakpoints end at this multiple of the last edge. */
    private static final double FAR = 1e3;

    /** Where the first step from zero would have no length, it starts at this fraction of the way. */
    private static final double START = 1e-3;

    private final double[] edges;
    private final Smearing smearing;
    private final Efficiency efficiency;

    /**
     * Bins with these edges.
     *
     * @param edges rising, the first one not negative, the last one finite or infinite
     * @param efficiency by observed value
     * @throws IllegalArgumentException when the edges do not rise or the first is negative
     */
    public SmearedBinning(double[] edges, Smearing smearing, Efficiency efficiency) {
        this.edges = BinEdges.checked(edges);
        this.smearing = smearing;
        this.efficiency = efficiency;
    }

    @Override
    public double[] edges() {
        return edges.clone();
    }

    @Override
    public double[][] shares(double[] means) {
        double[][] shares = new double[edges.length - 1][means.length];
        for (int bin = 0; bin < shares.length; bin++) {
            for (int k = 0; k < means.length; k++) {
                shares[bin][k] = smearing.share(means[k], edges[bin], edges[bin + 1], efficiency);
            }
        }
        return shares;
    }

    @Override
    public Interval range() {
        double low = Math.max(edges[0], efficiency.support().low());
        double high = Math.min(edges[edges.length - 1], efficiency.support().high());
        double lowest = smearing.lowest(low);
        double highest = Double.isInfinite(high) ? high : smearing.highest(high);
        return new Interval(lowest, Math.max(lowest, highest));
    }

    /** Steps of less than a standard deviation wherever an edge or a knot of the efficiency is within reach. */
    @Override
    public double[] breakpoints() {
        double[] marks = DoubleStream.concat(Arrays.stream(edges), Arrays.stream(efficiency.knots()))
                .filter(mark -> Double.isFinite(mark) && mark >= edges[0] && mark <= edges[edges.length - 1])
                .sorted()
                .distinct()
                .toArray();
        List<Double> points = new ArrayList<>();
        double reached = 0;
        for (double mark : marks) {
            double to = Math.min(FAR * marks[marks.length - 1], smearing.highest(mark));
            walk(Math.max(reached, smearing.lowest(mark)), to, points);
            reached = Math.max(reached, to);
        }
        Interval range = range();
        return points.stream()
                .mapToDouble(Double::doubleValue)
                .filter(range::contains)
                .toArray();
    }

    private void walk(double from, double to, List<Double> points) {
        double at = from == 0 && smearing.scale(0) == 0 ? START * to : from;
        while (at < to) {
            add(at, points);
            at += STEP * smearing.scale(at);
        }
        if (from <= to) {
            add(to, points);
        }
    }

    private static void add(double point, List<Double> points) {
        if (points.isEmpty() || point > points.get(points.size() - 1)) {
            points.add(point);
        }
    }
}
