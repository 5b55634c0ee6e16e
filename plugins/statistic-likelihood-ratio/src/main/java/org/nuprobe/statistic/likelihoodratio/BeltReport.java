package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Result;

/** The result for one parameter whose accepted values come from p-values: ends, and what must be said of them. */
final class BeltReport {
    private final Convention convention;
    private final Parameter parameter;
    private final Grid grid;
    private final Judged judged;
    private final Tables tables;
    private final EndStatements ends;

    BeltReport(Convention convention, Parameter parameter, Grid grid, Judged judged, Tables tables) {
        this.convention = convention;
        this.parameter = parameter;
        this.grid = grid;
        this.judged = judged;
        this.tables = tables;
        this.ends = new EndStatements(parameter, "");
    }

    /**
     * Writes it, after the statements that there are already.
     *
     * @param text what was done
     */
    Result report(Observation observation, List<String> before, String text) {
        Fit best = observation.best();
        double centre = observation.profile().interest(best, 0) + 0.0;
        Belt belt = new Belt(observation, convention, grid, judged);
        List<Belt.Piece> pieces = belt.pieces();
        List<String> statements = new ArrayList<>(before);
        statements.add(text);
        List<Result.Value> values = new ArrayList<>();
        values.add(tables.value(parameter, "best", centre, "best fit"));
        if (!judged.anyAccepted(convention)) {
            statements.add("no value of the scan is accepted: " + parameter.id() + " between "
                    + Text.value(parameter, belt.scanned().low()) + " and "
                    + Text.value(parameter, belt.scanned().high())
                    + " is excluded wherever it was looked at, and what is accepted lies around the best fit "
                    + Text.equation(parameter, centre));
        }
        Belt.Piece home = home(pieces, centre);
        if (convention.sides() == Sides.TWO_SIDED) {
            Limit lower = lower(home.lower(), belt, centre, statements);
            values.add(tables.value(parameter, "lower", lower.value(), "lower end: " + text));
            error("lower", lower, values);
        }
        Limit upper = upper(home.upper(), belt, centre, statements);
        values.add(tables.value(parameter, "upper", upper.value(), "upper end: " + text));
        error("upper", upper, values);
        values.add(tables.minimum(best));
        statements.addAll(ends.bounds(centre, belt.last() - belt.first()));
        if (pieces.size() > 1) {
            statements.add("several pieces are accepted: "
                    + pieces.stream().map(this::text).collect(Collectors.joining(" and "))
                    + "; the ends given are those of the one that holds the best fit");
        }
        if (!best.converged()) {
            statements.add("the global fit did not converge: " + best.statement());
        }
        statements.addAll(tables.failures(grid, List.of(parameter)));
        List<Result.Table> all = new ArrayList<>();
        all.add(tables.profile(
                "Delta chi2 and p-value of " + parameter.id() + ", every other parameter profiled",
                grid,
                List.of(parameter),
                best.value(),
                judged.columns(convention)));
        all.addAll(tables.bestFit(best));
        return new Result(values, all, statements);
    }

    /** The piece that holds the best fit, or the nearest one. */
    private static Belt.Piece home(List<Belt.Piece> pieces, double centre) {
        return pieces.stream()
                .min(Comparator.comparingDouble(piece -> piece.contains(centre)
                        ? 0
                        : Math.min(
                                Math.abs(piece.lower().value() - centre),
                                Math.abs(piece.upper().value() - centre))))
                .orElseThrow(() -> new IllegalStateException("the best fit " + centre + " is not accepted"));
    }

    private Limit lower(Limit found, Belt belt, double centre, List<String> statements) {
        if (!Double.isInfinite(found.value())) {
            return found;
        }
        if (belt.first() == parameter.bounds().low()) {
            if (!ends.atBound(centre, belt.first(), belt.last() - belt.first())) {
                statements.add(ends.reaches(belt.first()));
            }
            return new Limit(belt.first(), 0);
        }
        statements.add(ends.never(belt.first(), centre, "below", level()) + ": no lower end");
        return new Limit(Double.NaN, 0);
    }

    private Limit upper(Limit found, Belt belt, double centre, List<String> statements) {
        if (!Double.isInfinite(found.value())) {
            return found;
        }
        statements.add(ends.never(belt.last(), centre, "above", level()) + ": no limit");
        return new Limit(Double.NaN, 0);
    }

    private void error(String end, Limit limit, List<Result.Value> values) {
        if (limit.error() > 0) {
            values.add(tables.value(
                    parameter,
                    end + ".toy-error",
                    limit.error(),
                    "what the number of toy experiments leaves uncertain of it"));
        }
    }

    private String level() {
        return "p = " + Text.rounded(convention.alpha());
    }

    private String text(Belt.Piece piece) {
        double lower = piece.lower().value();
        double upper = piece.upper().value();
        return (Double.isFinite(lower) ? "[" + Text.value(parameter, lower) : "(below the scan") + ", "
                + (Double.isFinite(upper) ? Text.value(parameter, upper) + "]" : "above the scan)");
    }
}
