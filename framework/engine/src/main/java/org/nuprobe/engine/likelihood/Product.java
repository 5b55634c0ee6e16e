package org.nuprobe.engine.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A product of integer powers of free parameters. Kept as arrays: it is evaluated at every step of every fit. */
final class Product {
    private final int[] parameters;
    private final int[] powers;

    /**
     * A power of one parameter.
     *
     * @param parameter its number among the free parameters
     * @param power positive
     */
    record Factor(int parameter, int power) {}

    /** The product of some powers, each of another parameter. */
    Product(List<Factor> factors) {
        this.parameters = factors.stream().mapToInt(Factor::parameter).toArray();
        this.powers = factors.stream().mapToInt(Factor::power).toArray();
    }

    /** How many parameters appear. */
    int size() {
        return parameters.length;
    }

    /** The number of the a-th parameter that appears. */
    int parameter(int a) {
        return parameters[a];
    }

    /** Marks the parameters that appear in an odd power. */
    void markOdd(boolean[] odd) {
        for (int k = 0; k < parameters.length; k++) {
            odd[parameters[k]] |= powers[k] % 2 == 1;
        }
    }

    /** The same product in terms of the squares of some parameters, all of them in even powers here. */
    Product inSquaresOf(boolean[] squared) {
        List<Factor> factors = new ArrayList<>();
        for (int k = 0; k < parameters.length; k++) {
            factors.add(new Factor(parameters[k], squared[parameters[k]] ? powers[k] / 2 : powers[k]));
        }
        return new Product(factors);
    }

    /** The value at a point. */
    double value(double[] point) {
        double value = 1;
        for (int k = 0; k < parameters.length; k++) {
            value *= power(point[parameters[k]], powers[k]);
        }
        return value;
    }

    /** The derivative by the a-th parameter. */
    double first(double[] point, int a) {
        double value = 1;
        for (int k = 0; k < parameters.length; k++) {
            value *= k == a
                    ? powers[k] * power(point[parameters[k]], powers[k] - 1)
                    : power(point[parameters[k]], powers[k]);
        }
        return value;
    }

    /** The second derivative by the a-th and the b-th parameter. */
    double second(double[] point, int a, int b) {
        double value = 1;
        for (int k = 0; k < parameters.length; k++) {
            int times = (k == a ? 1 : 0) + (k == b ? 1 : 0);
            int power = powers[k];
            for (int time = 0; time < times; time++) {
                value *= power;
                power--;
            }
            value *= value == 0 ? 0 : power(point[parameters[k]], power);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Product product
                && Arrays.equals(parameters, product.parameters)
                && Arrays.equals(powers, product.powers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(parameters) + Arrays.hashCode(powers);
    }
}
