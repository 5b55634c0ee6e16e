package org.nuprobe.toolkit.response;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.LinearTable;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.interpolation.Outside;

/** The probability that an event is seen at all, by true energy, observed value or time; natural units. */
public final class Efficiency implements DoubleUnaryOperator {
    private static final Interval EVERYWHERE = Interval.NON_NEGATIVE;

    /** So many inverse slopes from its middle a logistic step has knots, one in each. */
    private static final int LOGISTIC_REACH = 8;

    private final DoubleUnaryOperator value;
    private final Interval support;
    private final double[] knots;

    private Efficiency(DoubleUnaryOperator value, Interval support, double[] knots) {
        this.value = value;
        this.support = support;
        this.knots = knots;
    }

    /**
     * The same at every energy.
     *
     * @param value between 0 and 1
     */
    public static Efficiency constant(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("an efficiency lies between 0 and 1, not at " + value);
        }
        return new Efficiency(energy -> value, EVERYWHERE, new double[0]);
    }

    /**
     * Straight lines between tabulated points, zero below the first.
     *
     * @param energies rising, natural units, at least two
     * @param values between 0 and 1
     * @param above zero above the last point, or its value
     * @throws MalformedTable naming the row when the points do not fit
     */
    public static Efficiency table(double[] energies, double[] values, Above above) {
        for (int row = 0; row < values.length; row++) {
            if (!(values[row] >= 0 && values[row] <= 1)) {
                throw new MalformedTable(row, "an efficiency lies between 0 and 1, not at " + values[row]);
            }
        }
        LinearTable table = LinearTable.of(energies, values, Outside.HOLD);
        double last = above == Above.CONSTANT ? Double.POSITIVE_INFINITY : energies[energies.length - 1];
        Interval support = new Interval(energies[0], last);
        return new Efficiency(table, support, table.knots());
    }

    /**
     * A step that is rounded off, {@code height/(1 + exp(-slope (x - middle))) + offset}, clipped at 0.
     *
     * @param height above the offset; their sum lies between 0 and 1
     * @param slope per x, positive
     * @param middle where half the height is reached
     * @param offset often negative, for an efficiency that vanishes at some x
     */
    public static Efficiency logistic(double height, double slope, double middle, double offset) {
        if (!(height > 0 && height + offset > 0 && height + offset <= 1 && offset <= 1)) {
            throw new IllegalArgumentException("an efficiency that rises from " + offset + " to " + (height + offset)
                    + " does not end between 0 and 1");
        }
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(middle)) {
            throw new IllegalArgumentException("no logistic step at " + middle + " with the slope " + slope);
        }
        double start = offset < 0 ? middle - Math.log(-height / offset - 1) / slope : Double.NEGATIVE_INFINITY;
        DoubleStream steps =
                IntStream.rangeClosed(-LOGISTIC_REACH, LOGISTIC_REACH).mapToDouble(k -> middle + k / slope);
        return new Efficiency(
                x -> Math.max(0, height / (1 + Math.exp(-slope * (x - middle))) + offset),
                new Interval(start, Double.POSITIVE_INFINITY),
                DoubleStream.concat(DoubleStream.of(start), steps)
                        .filter(knot -> Double.isFinite(knot) && knot >= start)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /**
     * Constant between jumps.
     *
     * @param jumps rising
     * @param values between 0 and 1: below the first jump, between neighbours, and from the last one on
     */
    public static Efficiency steps(double[] jumps, double[] values) {
        double[] at = jumps.clone();
        double[] between = values.clone();
        if (between.length != at.length + 1) {
            throw new IllegalArgumentException(
                    at.length + " jumps lie between " + (at.length + 1) + " values, not " + between.length);
        }
        for (double value : between) {
            constant(value);
        }
        for (int k = 0; k < at.length; k++) {
            if (!Double.isFinite(at[k]) || (k > 0 && !(at[k] > at[k - 1]))) {
                throw new IllegalArgumentException("the jumps must rise, but jump " + (k + 1) + " is at " + at[k]);
            }
        }
        return new Efficiency(
                x -> {
                    int found = Arrays.binarySearch(at, x);
                    return between[found >= 0 ? found + 1 : -found - 1];
                },
                Interval.ALL,
                at);
    }

    /**
     * What is left after a loss at a constant rate that begins at some time: 1 before, then {@code exp(-rate (t - start))}.
     *
     * @param rate per time, positive
     */
    public static Efficiency decay(double start, double rate) {
        if (!Double.isFinite(start) || !(rate > 0) || !Double.isFinite(rate)) {
            throw new IllegalArgumentException("no decay from " + start + " on with the rate " + rate);
        }
        return new Efficiency(t -> Math.exp(-rate * Math.max(0, t - start)), Interval.ALL, new double[] {start});
    }

    /** The product with another efficiency of the same variable, which is not zero everywhere that this one is not. */
    public Efficiency times(Efficiency other) {
        Interval both = new Interval(
                Math.max(support.low(), other.support.low()), Math.min(support.high(), other.support.high()));
        return new Efficiency(
                x -> value.applyAsDouble(x) * other.value.applyAsDouble(x),
                both,
                DoubleStream.concat(Arrays.stream(knots), Arrays.stream(other.knots))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** The product with a number between 0 and 1. */
    public Efficiency times(double factor) {
        DoubleUnaryOperator constant = constant(factor);
        return new Efficiency(energy -> value.applyAsDouble(energy) * constant.applyAsDouble(energy), support, knots);
    }

    @Override
    public double applyAsDouble(double energy) {
        return support.contains(energy) ? value.applyAsDouble(energy) : 0;
    }

    /** The energies outside of which it is zero; the upper end may be infinite. */
    public Interval support() {
        return support;
    }

    /** Rising values at which it has a kink or a jump, and between which a few nodes integrate it; none if it is constant. */
    public double[] knots() {
        return knots.clone();
    }

    /** What holds above the last point of a table. */
    public enum Above {
        /** Nothing is seen there. */
        ZERO,
        /** As much is seen as at the last point. */
        CONSTANT
    }
}
