package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/** Fits as columns of numbers. */
final class Tables {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);

    private final Likelihood model;
    private final List<Parameter> parameters;
    private final Dataset data;

    Tables(Likelihood model, Dataset data) {
        this.model = model;
        this.parameters = model.parameters();
        this.data = data;
    }

    /** The value of -2 ln L at the best fit, which tells how good it is. */
    Result.Value minimum(Fit best) {
        return new Result.Value(
                "chi2.minimum", best.value(), ONE, "-2 ln L at the best fit, relative to the saturated model");
    }

    /** The best fit of every parameter of which nothing was known before. */
    List<Result.Value> unconstrained(Fit best) {
        List<Result.Value> values = new ArrayList<>();
        double[] point = best.point();
        for (int k = 0; k < point.length; k++) {
            if (parameters.get(k).constraint() instanceof Constraint.Free) {
                values.add(value(parameters.get(k), "best", point[k], "best fit"));
            }
        }
        return values;
    }

    /** A value of a parameter. */
    Result.Value value(Parameter parameter, String end, double value, String description) {
        return new Result.Value(parameter.id() + "." + end, value, Unit.usual(parameter.dimension()), description);
    }

    /** One row with the value of each parameter, and one with the pull of each constrained one. */
    List<Result.Table> bestFit(Fit best) {
        double[] point = best.point();
        double[] centres = data.centres();
        List<Result.Column> values = new ArrayList<>();
        List<Result.Column> pulls = new ArrayList<>();
        for (int k = 0; k < point.length; k++) {
            Parameter parameter = parameters.get(k);
            values.add(column(parameter, new double[] {point[k]}));
            if (parameter.constraint() instanceof Constraint.Gaussian gaussian) {
                double pull = (point[k] - centres[k]) / gaussian.sigma();
                pulls.add(new Result.Column(parameter.id(), ONE, new double[] {pull}));
            }
        }
        List<Result.Table> tables = new ArrayList<>();
        if (!values.isEmpty()) {
            tables.add(new Result.Table("best-fit", "Every free parameter at the best fit", values));
        }
        if (!pulls.isEmpty()) {
            tables.add(
                    new Result.Table("pulls", "Constrained parameters at the best fit: (value - centre)/sigma", pulls));
        }
        return tables;
    }

    /**
     * The grid: parameters of interest, Delta chi2, whether the fit converged (1 or 0), the verdicts, and the profiled parameters.
     */
    Result.Table profile(
            String title, Grid grid, List<Parameter> interests, double minimum, List<Result.Column> verdicts) {
        int size = grid.size();
        List<String> held = interests.stream().map(Parameter::id).toList();
        double[] difference = new double[size];
        double[] converged = new double[size];
        double[][] points = new double[parameters.size()][size];
        for (int row = 0; row < size; row++) {
            Fit fit = grid.fit(row);
            difference[row] = fit.value() - minimum;
            converged[row] = fit.converged() ? 1 : 0;
            double[] point = fit.point();
            for (int k = 0; k < point.length; k++) {
                points[k][row] = point[k];
            }
        }
        List<Result.Column> columns = new ArrayList<>();
        for (String id : held) {
            int k = parameters.stream().map(Parameter::id).toList().indexOf(id);
            columns.add(column(parameters.get(k), points[k]));
        }
        columns.add(new Result.Column("delta_chi2", ONE, difference));
        columns.add(new Result.Column("converged", ONE, converged));
        columns.addAll(verdicts);
        for (int k = 0; k < points.length; k++) {
            if (!held.contains(parameters.get(k).id())) {
                columns.add(column(parameters.get(k), points[k]));
            }
        }
        return new Result.Table("profile", title, columns);
    }

    /** What to say of points that have no minimum: those that cannot be, and those whose fit did not converge. */
    List<String> failures(Grid grid, List<Parameter> interests) {
        List<Integer> impossible = new ArrayList<>();
        List<Integer> failed = new ArrayList<>();
        for (int point : grid.failures()) {
            double value = model.value(data, grid.fit(point).point());
            (value == Double.POSITIVE_INFINITY ? impossible : failed).add(point);
        }
        List<String> statements = new ArrayList<>();
        if (!impossible.isEmpty()) {
            statements.add("at " + impossible.size() + " of the " + grid.size()
                    + " points of the profile -2 ln L is infinite, as there are counts where none are expected; the first is "
                    + where(grid, impossible.get(0), interests));
        }
        if (!failed.isEmpty()) {
            statements.add(
                    failed.size() + " of the " + grid.size() + " fits of the profile did not converge; the first at "
                            + where(grid, failed.get(0), interests) + ": "
                            + grid.fit(failed.get(0)).statement());
        }
        return statements;
    }

    private static String where(Grid grid, int point, List<Parameter> interests) {
        List<String> where = new ArrayList<>();
        for (int axis = 0; axis < interests.size(); axis++) {
            where.add(Text.equation(interests.get(axis), grid.interests(point)[axis]));
        }
        return String.join(", ", where);
    }

    private static Result.Column column(Parameter parameter, double[] values) {
        return new Result.Column(parameter.id(), Unit.usual(parameter.dimension()), values);
    }
}
