package org.nuprobe.toolkit.response;

import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.LinearTable;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.interpolation.Outside;

/** The probability that an event is seen at all, by true energy in natural units. */
public final class Efficiency implements DoubleUnaryOperator {
    private static final Interval EVERYWHERE = Interval.NON_NEGATIVE;

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

    /** Rising energies at which it has a kink or a jump. */
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
