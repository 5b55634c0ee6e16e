package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import java.util.stream.IntStream;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Interval;

/**
 * -2 ln L of one data set, minimised over everything but the parameters of interest, or over everything.
 *
 * <p>Couplings that are profiled without a constraint may have several valleys, which a fit cannot leave: every fit looks along
 * each of them for lower ones. Not along SHAPE parameters, where each value costs new templates.
 */
final class Profile {
    /** Differences of -2 ln L below this are no differences. */
    static final double RESOLUTION = 1e-7;

    private static final int MOST_ROUNDS = 8;

    private final Likelihood model;
    private final Dataset data;
    private final int[] positions;
    private final boolean[] held;
    private final List<Integer> couplings;

    Profile(Likelihood model, Dataset data, Scan scan) {
        this.model = model;
        this.data = data;
        this.positions = scan.axes().stream()
                .mapToInt(axis -> position(model, axis.parameter()))
                .toArray();
        this.held = new boolean[model.parameters().size()];
        for (int position : positions) {
            held[position] = true;
        }
        this.couplings = IntStream.range(0, held.length)
                .filter(k -> !held[k])
                .filter(k -> model.parameters().get(k).role() == Role.COEFFICIENT)
                .filter(k -> model.parameters().get(k).constraint().equals(Constraint.NONE))
                .boxed()
                .toList();
    }

    /** How many parameters are held in {@link #at}. */
    int interests() {
        return positions.length;
    }

    /** The value of a parameter of interest in a point of the likelihood. */
    double interest(Fit fit, int axis) {
        return fit.point()[positions[axis]];
    }

    /** A point of the likelihood with the parameters of interest moved. */
    double[] moved(double[] point, double... interests) {
        double[] moved = point.clone();
        for (int k = 0; k < positions.length; k++) {
            moved[positions[k]] = interests[k];
        }
        return moved;
    }

    /** -2 ln L at a point, infinite where it has no value. */
    double value(double[] point) {
        return orInfinite(model.value(data, point));
    }

    /**
     * The minimum at fixed parameters of interest.
     *
     * @param starts points to start the other parameters from, the likeliest first; the next is tried when a fit does not
     *     converge, and the lowest result counts
     */
    Fit at(List<double[]> starts, double... interests) {
        Fit best = fit(moved(starts.get(0), interests), held);
        for (int k = 1; k < starts.size() && !best.converged(); k++) {
            best = lower(best, fit(moved(starts.get(k), interests), held));
        }
        return best;
    }

    /** The minimum over all parameters that is reached from a point. */
    Fit free(double[] start) {
        return fit(start, new boolean[held.length]);
    }

    /** The lower of two fits; of two equally low ones that which converged, or else the first. */
    static Fit lower(Fit first, Fit second) {
        if (Math.abs(first.value() - second.value()) <= RESOLUTION) {
            return !first.converged() && second.converged() ? second : first;
        }
        return second.value() < first.value() ? second : first;
    }

    private Fit fit(double[] start, boolean[] fixed) {
        Fit best = valley(start, fixed);
        boolean deeper = !couplings.isEmpty();
        for (int round = 0; deeper && round < MOST_ROUNDS && Double.isFinite(best.value()); round++) {
            Fit before = best;
            for (int coupling : couplings) {
                for (double[] other : others(before.point(), coupling)) {
                    best = lower(best, valley(other, fixed));
                }
            }
            deeper = best.value() < before.value() - RESOLUTION;
        }
        return best;
    }

    /** Points from which a fit may fall into other valleys of a coupling. */
    private List<double[]> others(double[] point, int coupling) {
        double curvature = model.derivatives(data, point).hessian()[coupling][coupling];
        Interval bounds = model.parameters().get(coupling).bounds();
        return new OtherValleys(x -> value(with(point, coupling, x)), point[coupling], bounds)
                .starts(curvature).stream().map(x -> with(point, coupling, x)).toList();
    }

    private static double[] with(double[] point, int k, double value) {
        double[] moved = point.clone();
        moved[k] = value;
        return moved;
    }

    /** The minimum of the valley that a point lies in. */
    private Fit valley(double[] start, boolean[] fixed) {
        Fit fit = model.fit(data, start, fixed);
        double value = orInfinite(fit.value());
        return value == fit.value()
                ? fit
                : new Fit(fit.point(), value, false, fit.iterations(), "-2 ln L is no number: " + fit.statement());
    }

    private static double orInfinite(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    private static int position(Likelihood model, Parameter parameter) {
        for (int k = 0; k < model.parameters().size(); k++) {
            if (model.parameters().get(k).id().equals(parameter.id())) {
                return k;
            }
        }
        throw new IllegalArgumentException("the scanned parameter " + parameter.id()
                + " is not free in this analysis; free are "
                + model.parameters().stream().map(Parameter::id).toList());
    }
}
