package org.nuprobe.engine.likelihood;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Interval;

/**
 * The counts in terms of the squares of those unconstrained parameters that enter in even powers only. A fit in g^2 finds an
 * ordinary bound at zero where one in g starts on a saddle, and a function that is nearly a parabola.
 */
final class Squares {
    private final CountPolynomial polynomial;
    private final List<Parameter> plain;
    private final List<Parameter> parameters;
    private final boolean[] squared;

    private Squares(CountPolynomial polynomial, List<Parameter> plain, List<Parameter> parameters, boolean[] squared) {
        this.polynomial = polynomial;
        this.plain = plain;
        this.parameters = parameters;
        this.squared = squared;
    }

    /** The same counts in squares, of whatever can be squared. */
    static Squares of(CountPolynomial polynomial, List<Parameter> plain) {
        boolean[] squared = polynomial.even(plain.size());
        List<Parameter> parameters = new ArrayList<>(plain);
        for (int k = 0; k < squared.length; k++) {
            squared[k] &= !(plain.get(k).constraint() instanceof Constraint.Gaussian);
            if (squared[k]) {
                parameters.set(k, square(plain.get(k)));
            }
        }
        return new Squares(polynomial.inSquaresOf(squared), plain, List.copyOf(parameters), squared);
    }

    private static Parameter square(Parameter parameter) {
        double low = parameter.bounds().low();
        double high = parameter.bounds().high();
        double nearest = low > 0 ? low : Math.min(high, 0);
        double farthest = Math.max(-low, high);
        return new Parameter(
                parameter.id(),
                parameter.role(),
                parameter.dimension(),
                parameter.initial() * parameter.initial(),
                new Interval(nearest * nearest, farthest * farthest),
                parameter.constraint(),
                parameter.description());
    }

    /** The counts as a polynomial in the squares. */
    CountPolynomial polynomial() {
        return polynomial;
    }

    /** The parameters, of which some stand for their squares. */
    List<Parameter> parameters() {
        return parameters;
    }

    /** The squares that belong to a point; what may move is brought inside its bounds first. */
    double[] of(double[] point, boolean... held) {
        double[] squares = point.clone();
        for (int k = 0; k < squared.length; k++) {
            if (squared[k]) {
                double inside = held[k] ? point[k] : plain.get(k).bounds().clamp(point[k]);
                squares[k] = inside * inside;
            }
        }
        return squares;
    }

    /** The point that belongs to some squares, on the side of zero where the start is unless that is out of bounds. */
    double[] point(double[] squares, double[] start, boolean... held) {
        double[] point = squares.clone();
        for (int k = 0; k < squared.length; k++) {
            if (held[k]) {
                point[k] = start[k];
            } else if (squared[k]) {
                Interval bounds = plain.get(k).bounds();
                double root = Math.sqrt(squares[k]);
                double here = start[k] < 0 ? -root : root;
                point[k] = bounds.contains(here) ? 0 + here : bounds.clamp(-here);
            }
        }
        return point;
    }
}
