package org.nuprobe.engine.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Adaptive integration by the Gauss-Kronrod pair of 7 and 15 points, halving until each part is accurate relative to the whole.
 *
 * <p>R. Piessens et al., QUADPACK (Springer, 1983), whose error estimate is used.
 */
public final class Quadrature {
    private static final double[] NODES = {
        0.9914553711208126,
        0.9491079123427585,
        0.8648644233597691,
        0.7415311855993945,
        0.5860872354676911,
        0.4058451513773972,
        0.20778495500789848,
        0
    };
    private static final double[] KRONROD = {
        0.022935322010529224,
        0.06309209262997856,
        0.10479001032225019,
        0.14065325971552592,
        0.1690047266392679,
        0.19035057806478542,
        0.20443294007529889,
        0.20948214108472782
    };
    private static final double[] GAUSS = {
        0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694
    };
    private static final int DEEPEST = 60;

    private final double tolerance;

    /**
     * An integrator.
     *
     * @param tolerance the error allowed to each part, relative to the integral of the absolute value
     */
    public Quadrature(double tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * The integral over neighbouring panels; the function is never asked at their edges.
     *
     * @param edges rising; the function may jump or bend there
     */
    public double integrate(DoubleUnaryOperator function, double[] edges) {
        double size = 0;
        Estimate[] panels = new Estimate[Math.max(0, edges.length - 1)];
        for (int k = 0; k < panels.length; k++) {
            panels[k] = estimate(function, edges[k], edges[k + 1]);
            size += panels[k].magnitude;
        }
        double sum = 0;
        for (int k = panels.length - 1; k >= 0; k--) {
            sum += refined(function, panels[k], edges[k], edges[k + 1], tolerance * size, 0);
        }
        return sum;
    }

    private double refined(
            DoubleUnaryOperator function, Estimate whole, double low, double high, double allowed, int depth) {
        double middle = 0.5 * (low + high);
        if (whole.error <= allowed || depth == DEEPEST || !(low < middle && middle < high)) {
            return whole.value;
        }
        return refined(function, estimate(function, low, middle), low, middle, allowed, depth + 1)
                + refined(function, estimate(function, middle, high), middle, high, allowed, depth + 1);
    }

    private static Estimate estimate(DoubleUnaryOperator function, double low, double high) {
        double centre = 0.5 * (low + high);
        double half = 0.5 * (high - low);
        double middle = function.applyAsDouble(centre);
        double kronrod = KRONROD[7] * middle;
        double gauss = GAUSS[3] * middle;
        double magnitude = KRONROD[7] * Math.abs(middle);
        double[] values = new double[15];
        values[7] = middle;
        for (int k = 0; k < 7; k++) {
            double below = function.applyAsDouble(centre - half * NODES[k]);
            double above = function.applyAsDouble(centre + half * NODES[k]);
            values[k] = below;
            values[14 - k] = above;
            kronrod += KRONROD[k] * (below + above);
            magnitude += KRONROD[k] * (Math.abs(below) + Math.abs(above));
            if (k % 2 == 1) {
                gauss += GAUSS[k / 2] * (below + above);
            }
        }
        double spread = 0;
        for (int k = 0; k < 15; k++) {
            spread += KRONROD[Math.min(k, 14 - k)] * Math.abs(values[k] - 0.5 * kronrod);
        }
        double difference = Math.abs(kronrod - gauss);
        double error = spread > 0 ? spread * Math.min(1, Math.pow(200 * difference / spread, 1.5)) : difference;
        double rounding = 50 * Math.ulp(1.0) * magnitude;
        return new Estimate(half * kronrod, half * (error <= rounding ? 0 : error), half * magnitude);
    }

    private record Estimate(double value, double error, double magnitude) {}
}
