package org.nuprobe.toolkit.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.gamma.ErfDifference;
import org.apache.commons.numbers.gamma.Erfc;
import org.nuprobe.spi.unit.Interval;

/**
 * Bins of a detector that observes a true energy T with a Gaussian error: the share of the bin [a, b] is {@code Phi((b -
 * T)/sigma(T)) - Phi((a - T)/sigma(T))}. What is observed below the first edge or above the last is lost, so that the lower tail
 * is not folded back at zero.
 */
public final class GaussianBinning implements Binning {
    /** So many standard deviations away a share is below 1e-15 and counts as none. */
    public static final double REACH = 8;

    /** Steps of breakpoints, in standard deviations, over which four Gauss-Legendre nodes suffice for 1e-9. */
    private static final double STEP = 0.75;

    /** Where no energy is out of reach, breakpoints end once the distance to the last edge in sigma is this near its limit. */
    private static final double FLAT = 1e-2;

    private static final double SQRT2 = Math.sqrt(2);

    private final double[] edges;
    private final EnergyResolution resolution;

    /**
     * Bins with these edges.
     *
     * @param edges rising, the first one not negative, the last one finite or infinite
     * @param resolution the error of an observed energy
     * @throws IllegalArgumentException when the edges do not rise or the first is negative
     */
    public GaussianBinning(double[] edges, EnergyResolution resolution) {
        this.edges = BinEdges.checked(edges);
        this.resolution = resolution;
    }

    @Override
    public double[] edges() {
        return edges.clone();
    }

    @Override
    public double[][] shares(double[] energies) {
        double[][] shares = new double[edges.length - 1][energies.length];
        for (int k = 0; k < energies.length; k++) {
            double width = SQRT2 * resolution.sigma(energies[k]);
            for (int bin = 0; bin < shares.length; bin++) {
                double below = (edges[bin] - energies[k]) / width;
                double above = (edges[bin + 1] - energies[k]) / width;
                shares[bin][k] =
                        0.5 * (Double.isInfinite(above) ? Erfc.value(below) : ErfDifference.value(below, above));
            }
        }
        return shares;
    }

    @Override
    public Interval range() {
        return new Interval(resolution.lowest(edges[0], REACH), resolution.highest(edges[edges.length - 1], REACH));
    }

    /** Steps of less than a standard deviation wherever an edge is within reach; far from all edges a share is 0 or 1. */
    @Override
    public double[] breakpoints() {
        List<Double> points = new ArrayList<>();
        double[] finite = Arrays.stream(edges).filter(Double::isFinite).toArray();
        double flat = finite[finite.length - 1] / (FLAT * resolution.constant());
        double reached = 0;
        for (int k = 0; k < finite.length; k++) {
            double to = Math.min(flat, resolution.highest(finite[k], REACH));
            walk(Math.max(reached, start(finite, k)), to, points);
            reached = Math.max(reached, to);
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Where the walk through the reach of an edge starts. Without noise there is no first step from zero energy. */
    private double start(double[] finite, int k) {
        double lowest = resolution.lowest(finite[k], REACH);
        if (lowest > 0 || resolution.sigma(0) > 0) {
            return lowest;
        }
        double next = k + 1 < finite.length ? resolution.lowest(finite[k + 1], REACH) : Double.POSITIVE_INFINITY;
        double root = resolution.stochastic();
        return root > 0 ? Math.min(0.25 * root * root, next) : next;
    }

    private void walk(double from, double to, List<Double> points) {
        double at = from;
        while (at < to) {
            add(at, points);
            at += STEP * resolution.step(at, REACH);
        }
        if (from < to) {
            add(to, points);
        }
    }

    private static void add(double point, List<Double> points) {
        if (points.isEmpty() || point > points.get(points.size() - 1)) {
            points.add(point);
        }
    }
}
