package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;

/** The result for one parameter of interest: profile, best fit, and the ends of the interval or the upper limit. */
final class IntervalReport {
    private static final int MOST_ATTEMPTS = 4;

    private final Convention convention;
    private final TestStatistic test;
    private final Parameter parameter;
    private final Profile profile;
    private final Grid grid;
    private final Tables tables;
    private final double threshold;
    private final boolean twoSided;
    private final EndStatements ends;

    IntervalReport(
            Convention convention, TestStatistic test, Scan.Axis axis, Profile profile, Grid grid, Tables tables) {
        this.convention = convention;
        this.test = test;
        this.parameter = axis.parameter();
        this.profile = profile;
        this.grid = grid;
        this.tables = tables;
        this.threshold = convention.threshold(1);
        this.twoSided = convention.sides() == Sides.TWO_SIDED;
        this.ends = new EndStatements(parameter, ", and the asymptotic quantile is conservative there");
    }

    /** Finds the ends and writes the result, after the statements that there are already. */
    Result report(Minima found, Run run, List<String> before) {
        Minima minima = found;
        Line line = line(minima);
        Pieces pieces = line.below(minima.best().value() + threshold, run);
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            Fit lowest = pieces.lowest(minima.best());
            if (lowest.value() >= minima.best().value() - Profile.RESOLUTION) {
                break;
            }
            // A lower valley between the points of the grid: it holds the global minimum, so all differences change.
            minima = minima.and(lowest).and(profile.free(lowest.point()));
            line = line(minima);
            pieces = line.below(minima.best().value() + threshold, run);
        }
        return result(minima.best(), line, pieces, before);
    }

    /** The profile line, drawn on to the lower bound when the scan begins inside an interval, or one lies below the scan. */
    private Line line(Minima minima) {
        Line line = Line.of(profile, grid, minima);
        double bound = parameter.bounds().low();
        if (!twoSided || !Double.isFinite(bound) || bound >= line.first().value()) {
            return line;
        }
        double level = minima.best().value() + threshold;
        Line drawnOn = line.and(bound);
        boolean allowed =
                drawnOn.first().fit().converged() && drawnOn.first().fit().value() <= level;
        return allowed || line.first().fit().value() <= level ? drawnOn : line;
    }

    private Result result(Fit best, Line line, Pieces pieces, List<String> before) {
        double centre = profile.interest(best, 0);
        Pieces.Piece home = pieces.around(centre + 0.0);
        List<String> statements = new ArrayList<>(before);
        statements.add(convention.text(1));
        List<Result.Value> values = new ArrayList<>();
        values.add(tables.value(parameter, "best", centre, "best fit"));
        if (twoSided) {
            values.add(tables.value(
                    parameter, "lower", lower(home, line, centre, statements), "lower end: " + convention.text(1)));
        }
        values.add(tables.value(
                parameter, "upper", upper(home, line, centre, statements), "upper end: " + convention.text(1)));
        values.add(tables.minimum(best));
        statements.addAll(ends.bounds(centre, width(line)));
        if (pieces.pieces().size() > 1) {
            statements.add("several crossings: Delta chi2 <= " + convention.thresholdText(1) + " in "
                    + pieces.pieces().stream().map(this::text).collect(Collectors.joining(" and "))
                    + "; the ends given are those of the interval that holds the best fit");
        }
        if (!best.converged()) {
            statements.add("the global fit did not converge: " + best.statement());
        }
        statements.addAll(tables.failures(grid, List.of(parameter)));
        if (pieces.failures() > 0) {
            statements.add(pieces.failures() + " fits in the search for the ends did not converge");
        }
        List<Result.Table> all = new ArrayList<>();
        all.add(tables.profile(
                "Delta chi2 of " + parameter.id() + ", every other parameter profiled",
                grid,
                List.of(parameter),
                best.value(),
                Judged.asymptotic(convention, new Observation(profile, best, test), grid)
                        .columns(convention)));
        all.addAll(tables.bestFit(best));
        return new Result(values, all, statements);
    }

    private double lower(Pieces.Piece home, Line line, double centre, List<String> statements) {
        if (Double.isFinite(home.lower())) {
            return home.lower();
        }
        double first = line.first().value();
        if (first == parameter.bounds().low()) {
            if (!ends.atBound(centre, first, width(line))) {
                statements.add(ends.reaches(first));
            }
            return first;
        }
        statements.add(ends.never(first, centre, "below", level()) + ": no lower end");
        return Double.NaN;
    }

    private double upper(Pieces.Piece home, Line line, double centre, List<String> statements) {
        if (Double.isFinite(home.upper())) {
            return home.upper();
        }
        statements.add(ends.never(line.last().value(), centre, "above", level()) + ": no limit");
        return Double.NaN;
    }

    private String level() {
        return "Delta chi2 = " + convention.thresholdText(1);
    }

    private static double width(Line line) {
        return line.last().value() - line.first().value();
    }

    private String text(Pieces.Piece piece) {
        String low = Double.isFinite(piece.lower()) ? "[" + Text.value(parameter, piece.lower()) : "(below the scan";
        String high = Double.isFinite(piece.upper()) ? Text.value(parameter, piece.upper()) + "]" : "above the scan)";
        return low + ", " + high;
    }
}
