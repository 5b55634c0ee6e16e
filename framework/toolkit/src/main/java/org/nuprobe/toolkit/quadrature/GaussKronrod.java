package org.nuprobe.toolkit.quadrature;

import java.util.function.DoubleUnaryOperator;

/** The 15-point Gauss-Kronrod rule on one interval, with the 7-point Gauss rule inside it as a judge of its error. */
final class GaussKronrod {
    /** Positive nodes in falling order, then 0; every second one belongs to the Gauss rule (QUADPACK, routine QK15). */
    private static final double[] NODES = {
        0.9914553711208126,
        0.9491079123427585,
        0.8648644233597691,
        0.7415311855993945,
        0.5860872354676911,
        0.4058451513773972,
        0.20778495500789848,
        0.0
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

    private GaussKronrod() {}

    static Panel panel(DoubleUnaryOperator function, double low, double high) {
        double centre = 0.5 * (low + high);
        double half = 0.5 * (high - low);
        double kronrod = 0;
        double gauss = 0;
        double absolute = 0;
        for (int i = 0; i < NODES.length; i++) {
            double offset = half * NODES[i];
            double left = function.applyAsDouble(centre - offset);
            double right = offset == 0 ? 0 : function.applyAsDouble(centre + offset);
            kronrod += KRONROD[i] * (left + right);
            absolute += KRONROD[i] * (Math.abs(left) + Math.abs(right));
            if (i % 2 == 1) {
                gauss += GAUSS[i / 2] * (left + right);
            }
        }
        double error = half * Math.abs(kronrod - gauss);
        double rounding = 4 * Math.ulp(1.0) * half * absolute;
        return new Panel(low, high, half * kronrod, half * absolute, error <= rounding ? 0 : error);
    }

    /**
     * What the rule found on one interval.
     *
     * @param low lower end
     * @param high upper end
     * @param value the integral
     * @param absolute the integral of the absolute value
     * @param error the difference of the two rules, an upper estimate for the error of {@code value}; 0 when it is rounding
     */
    record Panel(double low, double high, double value, double absolute, double error) {
        /** The middle of the interval, where it can be halved. */
        double centre() {
            return low + 0.5 * (high - low);
        }

        /** Whether there are numbers left between the ends. */
        boolean divisible() {
            return low < centre() && centre() < high;
        }
    }
}
