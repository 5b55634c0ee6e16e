package org.nuprobe.engine;

import java.util.function.DoubleUnaryOperator;

/** An integral by another method than those of the engine: the double-exponential rule of Takahasi and Mori (1974). */
public final class Integrals {
    private static final double STEP = 1.0 / 64;
    private static final double REACH = 3.5;

    private Integrals() {}

    /** The integral between neighbouring edges, smooth inside and of any power at them. */
    public static double of(DoubleUnaryOperator function, double from, double... edges) {
        double sum = 0;
        for (int k = edges.length - 1; k >= 1; k--) {
            double low = Math.max(from, edges[k - 1]);
            if (low < edges[k]) {
                sum += between(function, low, edges[k]);
            }
        }
        return sum;
    }

    private static double between(DoubleUnaryOperator function, double low, double high) {
        double half = 0.5 * (high - low);
        double sum = 0;
        for (int k = 1; k * STEP <= REACH; k++) {
            double s = 0.5 * Math.PI * Math.sinh(k * STEP);
            // The distance from the nearer end, as a fraction of half the width, without cancellation.
            double distance = 1 / (Math.exp(s) * Math.cosh(s));
            double weight = 0.5 * Math.PI * Math.cosh(k * STEP) / (Math.cosh(s) * Math.cosh(s));
            double below = low + half * distance;
            double above = high - half * distance;
            if (below > low) {
                sum += weight * function.applyAsDouble(below);
            }
            if (above < high) {
                sum += weight * function.applyAsDouble(above);
            }
        }
        sum += 0.5 * Math.PI * function.applyAsDouble(low + half);
        return half * STEP * sum;
    }
}
