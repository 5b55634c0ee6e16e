package org.nuprobe.toolkit.spectrum;

import java.util.Arrays;
import org.nuprobe.spi.unit.Interval;

/** Energies between which a spectrum is smooth enough for polynomials. */
public final class Breakpoints {
    private Breakpoints() {}

    /**
     * The ends of an interval and the given points inside it, in rising order and each once.
     *
     * @throws IllegalArgumentException when a point is not a number
     */
    public static double[] within(Interval interval, double... points) {
        for (double point : points) {
            if (Double.isNaN(point)) {
                throw new IllegalArgumentException("a breakpoint cannot be NaN");
            }
        }
        double[] inside = Arrays.stream(points)
                .filter(point -> interval.low() < point && point < interval.high())
                .toArray();
        double[] all = Arrays.copyOf(inside, inside.length + 2);
        all[inside.length] = interval.low();
        all[inside.length + 1] = interval.high();
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /**
     * Points that halve the distance to the upper end of an interval again and again: between them even a function with a
     * root or another branch point at that end is a polynomial to good accuracy.
     *
     * @param interval the interval; its ends are not among the points
     * @param halvings how many points
     */
    public static double[] halvingTowardsHighEnd(Interval interval, int halvings) {
        double[] points = new double[halvings];
        double distance = interval.width();
        for (int i = 0; i < halvings; i++) {
            distance /= 2;
            points[i] = interval.high() - distance;
        }
        return points;
    }
}
