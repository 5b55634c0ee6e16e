package org.nuprobe.engine.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Fit;

/**
 * Finds the minimum of a function inside the bounds of its parameters: by a damped Newton method in scaled coordinates, and when
 * that gives up by a search without derivatives and another attempt.
 */
public final class Minimum {
    /** From such a value on the start is so far away that its derivatives say nothing about the minimum. */
    private static final double FAR = 1e3;

    /** Enough for the square of a coupling. */
    private static final int DECADES = 40;

    private Minimum() {}

    /**
     * The minimum near a start.
     *
     * @param parameters bounds and constraints of each parameter
     * @param start one value per parameter
     * @param held which parameters stay where they start
     * @return where it is; a failure is stated there, not thrown
     */
    public static Fit of(Objective function, List<Parameter> parameters, double[] start, boolean[] held) {
        if (start.length != parameters.size() || held.length != parameters.size()) {
            throw new IllegalArgumentException("a fit of " + parameters.size() + " parameters starts from "
                    + start.length + " values and " + held.length + " flags");
        }
        int[] free = IntStream.range(0, held.length).filter(k -> !held[k]).toArray();
        double[] origin = start.clone();
        for (int k : free) {
            origin[k] = parameters.get(k).bounds().clamp(origin[k]);
        }
        double value = function.value(origin);
        if (!Double.isFinite(value)) {
            origin = finite(function, parameters, origin, free);
            value = function.value(origin);
        }
        if (!Double.isFinite(value)) {
            return new Fit(
                    origin,
                    value,
                    false,
                    0,
                    Double.isNaN(value)
                            ? "-2 ln L is no number at the start and wherever else was tried"
                            : "-2 ln L is infinite at the start and wherever else was tried: some bin "
                                    + "has counts but expects none");
        }
        if (free.length == 0) {
            return new Fit(origin, value, true, 0, "");
        }
        return fit(function, parameters, value > FAR ? nearer(function, parameters, origin, free) : origin, free);
    }

    private static Fit fit(Objective function, List<Parameter> parameters, double[] origin, int[] free) {
        Scaled scaled = new Scaled(function, parameters, origin, free);
        Newton.Outcome outcome = new Newton(scaled, new double[free.length]).run();
        int steps = outcome.steps();
        if (!outcome.converged()) {
            double[] found = scaled.point(DerivativeFree.search(scaled, outcome.y()));
            Scaled again = new Scaled(function, parameters, found, free);
            Newton.Outcome second = new Newton(again, new double[free.length]).run();
            steps += second.steps();
            if (second.converged() || second.value() < outcome.value()) {
                scaled = again;
                outcome = second;
            }
        }
        String statement = outcome.converged()
                ? ""
                : "no minimum was found after " + steps + " steps; -2 ln L may still fall from " + outcome.value();
        return new Fit(scaled.point(outcome.y()), outcome.value(), outcome.converged(), steps, statement);
    }

    /** A lower start, if there is one, with unconstrained parameters some orders of magnitude smaller, one after the other. */
    private static double[] nearer(Objective function, List<Parameter> parameters, double[] start, int[] free) {
        double[] best = start;
        double lowest = function.value(start);
        for (int k : free) {
            if (parameters.get(k).constraint() instanceof Constraint.Free) {
                double[] origin = best;
                for (int decade = 1; decade <= DECADES; decade++) {
                    double[] point = origin.clone();
                    point[k] = parameters.get(k).bounds().clamp(origin[k] * Math.pow(10, -decade));
                    double value = function.value(point);
                    if (value < lowest) {
                        lowest = value;
                        best = point;
                    }
                }
            }
        }
        return best;
    }

    /**
     * A start with a finite value, if one is found by moving every unconstrained parameter together over all orders of
     * magnitude: a signal that starts at zero expects nothing where something was counted.
     */
    private static double[] finite(Objective function, List<Parameter> parameters, double[] start, int[] free) {
        double[] best = start;
        double lowest = Double.POSITIVE_INFINITY;
        for (int exponent = -60; exponent <= 60; exponent++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                double move = sign * Math.pow(10, exponent);
                double[] point = start.clone();
                Arrays.stream(free)
                        .filter(k -> parameters.get(k).constraint() instanceof Constraint.Free)
                        .forEach(k -> point[k] = parameters.get(k).bounds().clamp(point[k] + move));
                double value = function.value(point);
                if (value < lowest) {
                    lowest = value;
                    best = point;
                }
            }
        }
        return best;
    }
}
