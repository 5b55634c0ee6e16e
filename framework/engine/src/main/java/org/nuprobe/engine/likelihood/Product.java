package org.nuprobe.engine.likelihood;

import java.util.List;

/**
 * A product of integer powers of free parameters.
 *
 * @param factors the parameters that appear, by number
 */
record Product(List<Factor> factors) {
    /**
     * A power of one parameter.
     *
     * @param parameter its number among the free parameters
     * @param power positive
     */
    record Factor(int parameter, int power) {}

    Product {
        factors = List.copyOf(factors);
    }

    /** The value at a point. */
    double value(double[] point) {
        double value = 1;
        for (Factor factor : factors) {
            value *= power(point[factor.parameter], factor.power);
        }
        return value;
    }

    /** The derivative by the parameter of the a-th factor. */
    double first(double[] point, int a) {
        double value = 1;
        for (int k = 0; k < factors.size(); k++) {
            Factor factor = factors.get(k);
            value *= k == a
                    ? factor.power * power(point[factor.parameter], factor.power - 1)
                    : power(point[factor.parameter], factor.power);
        }
        return value;
    }

    /** The second derivative by the parameters of the a-th and of the b-th factor. */
    double second(double[] point, int a, int b) {
        double value = 1;
        for (int k = 0; k < factors.size(); k++) {
            Factor factor = factors.get(k);
            int times = (k == a ? 1 : 0) + (k == b ? 1 : 0);
            int power = factor.power;
            for (int time = 0; time < times; time++) {
                value *= power;
                power--;
            }
            value *= value == 0 ? 0 : power(point[factor.parameter], power);
        }
        return value;
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int k = 0; k < exponent; k++) {
            power *= base;
        }
        return power;
    }
}
