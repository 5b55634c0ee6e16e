package org.nuprobe.toolkit.response;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** The integral of a density times an efficiency, from knot to knot of the efficiency in panels of less than a standard deviation. */
final class SelectedShare {
    /** Nodes and weights of the five-point rule of Gauss and Legendre on [-1, 1]. */
    private static final double[] NODES = {
        -0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640
    };

    private static final double[] WEIGHTS = {
        0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891
    };

    /** The width of panels in standard deviations: five nodes then integrate a normal density to 1e-10. */
    private static final double WIDEST = 0.75;

    /** Near zero a density may go like a power of the observed value: panels shrink with it, down to this part of a deviation. */
    private static final double FIRST = 1e-3;

    private SelectedShare() {}

    static double integral(
            DoubleUnaryOperator density, double deviation, double from, double to, Efficiency efficiency) {
        double low = Math.max(from, efficiency.support().low());
        double high = Math.min(to, efficiency.support().high());
        if (!(low < high)) {
            return 0;
        }
        double[] ends = DoubleStream.concat(
                        DoubleStream.of(low, high),
                        Arrays.stream(efficiency.knots()).filter(knot -> knot > low && knot < high))
                .sorted()
                .distinct()
                .toArray();
        double sum = 0;
        for (int piece = 0; piece + 1 < ends.length; piece++) {
            double at = ends[piece];
            while (at < ends[piece + 1]) {
                double width = Math.min(WIDEST * deviation, Math.max(Math.abs(at), FIRST * deviation));
                double next = at + 1.5 * width < ends[piece + 1] ? at + width : ends[piece + 1];
                sum += panel(density, at, next, efficiency);
                at = next;
            }
        }
        return sum;
    }

    private static double panel(DoubleUnaryOperator density, double low, double high, Efficiency efficiency) {
        double half = 0.5 * (high - low);
        double sum = 0;
        for (int k = 0; k < NODES.length; k++) {
            double x = low + half * (1 + NODES[k]);
            sum += WEIGHTS[k] * density.applyAsDouble(x) * efficiency.applyAsDouble(x);
        }
        return half * sum;
    }
}
