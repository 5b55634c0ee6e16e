package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.toolkit.contour.RegionContours;

/** The result for several parameters of interest: the profile on their grid, the best fit, and the regions with their contours. */
final class RegionReport {
    private final Convention convention;
    private final RegionLevels levels;
    private final Scan scan;
    private final List<Parameter> interests;
    private final Grid grid;
    private final Tables tables;

    RegionReport(Convention convention, RegionLevels levels, Scan scan, Grid grid, Tables tables) {
        this.convention = convention;
        this.levels = levels;
        this.scan = scan;
        this.interests = scan.axes().stream().map(Scan.Axis::parameter).toList();
        this.grid = grid;
        this.tables = tables;
    }

    /** Writes it, after the statements that there are already. */
    Result report(Minima minima, List<String> before) {
        Fit best = minima.best();
        int dimensions = interests.size();
        double threshold = convention.threshold(dimensions);
        List<String> statements = new ArrayList<>(before);
        statements.add(convention.text(dimensions));
        if (convention.sides() == Sides.ONE_SIDED) {
            statements.add("a region of several parameters has no sides: the setting interval is not used");
        }
        if (!best.converged()) {
            statements.add("the global fit did not converge: " + best.statement());
        }
        List<Result.Value> values = new ArrayList<>();
        Result.Table bestFit = tables.bestFit(best).get(0);
        for (Parameter parameter : interests) {
            Result.Column column = bestFit.columns().stream()
                    .filter(candidate -> candidate.name().equals(parameter.id()))
                    .findFirst()
                    .orElseThrow();
            values.add(tables.value(parameter, "best", column.values()[0], "best fit"));
        }
        values.add(tables.minimum(best));
        values.add(new Result.Value(
                "delta-chi2.threshold", threshold, tables.minimum(best).unit(), convention.text(dimensions)));
        statements.addAll(tables.failures(grid, interests));
        List<Result.Table> all = new ArrayList<>();
        all.add(tables.profile("Delta chi2, every other parameter profiled", grid, interests, best.value()));
        all.addAll(tables.bestFit(best));
        if (RegionContours.possible(scan)) {
            RegionContours contours = RegionContours.of(scan, heights(best.value()), levels.quantiles(dimensions));
            all.addAll(contours.tables());
            statements.add(levels.text(dimensions));
            statements.addAll(contours.statements());
        }
        return new Result(values, all, statements);
    }

    /** Delta chi2 at every point; unknown where the fit did not converge. */
    private double[] heights(double minimum) {
        return IntStream.range(0, grid.size())
                .mapToDouble(
                        point -> grid.fit(point).converged() ? grid.fit(point).value() - minimum : Double.NaN)
                .toArray();
    }
}
