package org.nuprobe.spi.parameter;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number times integer powers of coefficient parameters, {@code 0.5 g^2 b8}: what a template of counts is multiplied by.
 *
 * @param factor the number
 * @param powers the power of each parameter that appears, never 0
 */
public record Monomial(double factor, SortedMap<Parameter, Integer> powers) {
    /** The number 1. */
    public static final Monomial ONE = new Monomial(1, new TreeMap<>());

    public Monomial {
        powers.forEach((parameter, power) -> {
            if (parameter.role() != Role.COEFFICIENT) {
                throw new IllegalArgumentException(
                        parameter.id()
                                + " is a SHAPE parameter and cannot stand in a monomial: declare it as COEFFICIENT or read it from the Point");
            }
            if (power <= 0) {
                throw new IllegalArgumentException(
                        "the power of " + parameter.id() + " must be positive, not " + power);
            }
        });
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    /** A plain number. */
    public static Monomial of(double factor) {
        return new Monomial(factor, new TreeMap<>());
    }

    /** A parameter. */
    public static Monomial of(Parameter parameter) {
        return of(parameter, 1);
    }

    /** A power of a parameter. */
    public static Monomial of(Parameter parameter, int power) {
        return new Monomial(1, new TreeMap<>(Map.of(parameter, power)));
    }

    /** The product with another monomial. */
    public Monomial times(Monomial other) {
        SortedMap<Parameter, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((parameter, power) -> product.merge(parameter, power, Integer::sum));
        return new Monomial(factor * other.factor, product);
    }

    /** The product with a number. */
    public Monomial times(double number) {
        return new Monomial(factor * number, powers);
    }

    /** The value at a point. */
    public double value(Point point) {
        double value = factor;
        for (Map.Entry<Parameter, Integer> entry : powers.entrySet()) {
            value *= Math.pow(point.get(entry.getKey()), entry.getValue());
        }
        return value;
    }
}
