package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.unit.Interval;

/**
 * Looks along one parameter for places from which a fit may fall into another valley than the one it is in: the square of an
 * amplitude is the same on both sides of where the amplitude vanishes, so -2 ln L has a valley on each.
 *
 * <p>Steps begin where -2 ln L has risen by about 1 and grow by sqrt2, so a valley as wide as the barrier before it is not
 * stepped over.
 */
final class OtherValleys {
    /** Up to a million times the first step. */
    private static final int STEPS = 40;

    private static final int MOST_HALVINGS = 200;
    private static final double GROWTH = Math.sqrt(2);

    private final DoubleUnaryOperator function;
    private final double minimum;
    private final Interval bounds;

    /**
     * The function near one of its minima.
     *
     * @param function -2 ln L by the parameter, infinite where it has no value
     * @param minimum where it has a minimum
     * @param bounds outside of which the parameter cannot go
     */
    OtherValleys(DoubleUnaryOperator function, double minimum, Interval bounds) {
        this.function = function;
        this.minimum = minimum;
        this.bounds = bounds;
    }

    /**
     * The values of the parameter, on both sides, at which the function has fallen again after it rose.
     *
     * @param curvature the second derivative at the minimum; where it is not positive the first step is searched for
     */
    List<Double> starts(double curvature) {
        List<Double> found = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            double step = firstStep(side, curvature);
            if (Double.isFinite(step) && minimum + side * step != minimum) {
                find(side * step, found);
            }
        }
        return found;
    }

    private void find(double first, List<Double> found) {
        double step = first;
        double x = minimum;
        double value = function.applyAsDouble(x);
        boolean falling = false;
        for (int k = 0; k < STEPS; k++) {
            double next = bounds.clamp(minimum + step);
            boolean end = next == x;
            double following = end ? Double.POSITIVE_INFINITY : function.applyAsDouble(next);
            if (falling && following >= value) {
                found.add(x);
            }
            if (end) {
                return;
            }
            falling = following < value;
            value = following;
            x = next;
            step *= GROWTH;
        }
    }

    /** A step at which the function has risen by about 1, not more than by a few; infinite when it does not rise. */
    private double firstStep(int side, double curvature) {
        double guess = Math.sqrt(2 / curvature);
        double step = Double.isFinite(guess) && guess > 0 ? guess : Math.max(Math.abs(minimum), 1);
        for (int k = 0; k < MOST_HALVINGS && rise(side * step) > 2; k++) {
            step /= 2;
        }
        for (int k = 0; k < MOST_HALVINGS && rise(side * step) < 0.5; k++) {
            if (!bounds.contains(minimum + side * step)) {
                return step;
            }
            step *= 2;
        }
        return step;
    }

    private double rise(double step) {
        return function.applyAsDouble(bounds.clamp(minimum + step)) - function.applyAsDouble(minimum);
    }
}
