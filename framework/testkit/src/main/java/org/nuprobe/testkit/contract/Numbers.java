package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Where contracts look at functions, and how they integrate them. */
final class Numbers {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Numbers() {}

    /** Points inside every piece between neighbouring breakpoints, none of them a breakpoint, rising. */
    static double[] inside(double[] breakpoints, int each) {
        List<Double> points = new ArrayList<>();
        for (int piece = 0; piece + 1 < breakpoints.length; piece++) {
            double low = breakpoints[piece];
            double width = breakpoints[piece + 1] - low;
            double[] fractions = DoubleStream.iterate(GOLDEN, at -> (at + GOLDEN) % 1)
                    .limit(each)
                    .sorted()
                    .toArray();
            for (double fraction : fractions) {
                points.add(low + fraction * width);
            }
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether numbers rise strictly. */
    static boolean rise(double[] numbers) {
        for (int k = 1; k < numbers.length; k++) {
            if (!(numbers[k] > numbers[k - 1])) {
                return false;
            }
        }
        return true;
    }

    /** The nodes of Gauss and Legendre between two points. */
    static double[] nodes(int order, double low, double high) {
        double[] nodes = new double[order];
        for (int k = 0; k < order; k++) {
            nodes[k] = 0.5 * (low + high) + 0.5 * (high - low) * root(order, k);
        }
        return nodes;
    }

    /** The weights that belong to {@link #nodes}. */
    static double[] weights(int order, double low, double high) {
        double[] weights = new double[order];
        for (int k = 0; k < order; k++) {
            double x = root(order, k);
            double slope = slope(order, x);
            weights[k] = (high - low) / ((1 - x * x) * slope * slope);
        }
        return weights;
    }

    /** The integral of a function over a piece in which it is smooth. */
    static double integral(DoubleUnaryOperator function, int order, double low, double high) {
        double[] nodes = nodes(order, low, high);
        double[] weights = weights(order, low, high);
        double sum = 0;
        for (int k = 0; k < order; k++) {
            sum += weights[k] * function.applyAsDouble(nodes[k]);
        }
        return sum;
    }

    /** The k-th root of the Legendre polynomial in rising order, by Newton's method from Tricomi's estimate. */
    private static double root(int order, int k) {
        double x = -Math.cos(Math.PI * (k + 0.75) / (order + 0.5));
        for (int step = 0; step < 8; step++) {
            x -= legendre(order, x) / slope(order, x);
        }
        return x;
    }

    private static double slope(int order, double x) {
        return order * (x * legendre(order, x) - legendre(order - 1, x)) / (x * x - 1);
    }

    private static double legendre(int order, double x) {
        double before = 1;
        double now = x;
        if (order == 0) {
            return before;
        }
        for (int n = 2; n <= order; n++) {
            double next = ((2 * n - 1) * x * now - (n - 1) * before) / n;
            before = now;
            now = next;
        }
        return now;
    }
}
