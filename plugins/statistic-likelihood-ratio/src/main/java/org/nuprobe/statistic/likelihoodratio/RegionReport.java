package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.toolkit.contour.RegionContours;

/** The result for several parameters of interest: the profile on their grid, the best fit, and the regions with their contours. */
final class RegionReport {
    private final Convention convention;
    private final RegionLevels levels;
    private final Scan scan;
    private final List<Parameter> interests;
    private final Grid grid;
    private final Judged judged;
    private final Tables tables;

    RegionReport(Method method, Scan scan, Grid grid, Judged judged, Tables tables) {
        this.convention = method.convention();
        this.levels = method.levels();
        this.scan = scan;
        this.interests = scan.axes().stream().map(Scan.Axis::parameter).toList();
        this.grid = grid;
        this.judged = judged;
        this.tables = tables;
    }

    /**
     * Writes it, after the statements that there are already.
     *
     * @param text what was done
     * @param threshold the Delta chi2 up to which points are accepted; empty when it differs from point to point
     */
    Result report(Minima minima, List<String> before, String text, OptionalDouble threshold) {
        Fit best = minima.best();
        List<String> statements = new ArrayList<>(before);
        statements.add(text);
        if (convention.sides() == Sides.ONE_SIDED) {
            statements.add("a region of several parameters has no sides: the setting interval is not used");
        }
        if (!best.converged()) {
            statements.add("the global fit did not converge: " + best.statement());
        }
        List<Result.Value> values = new ArrayList<>();
        Result.Table bestFit = tables.bestFit(best).get(0);
        for (int axis = 0; axis < interests.size(); axis++) {
            Parameter parameter = interests.get(axis);
            Result.Column column = bestFit.columns().stream()
                    .filter(candidate -> candidate.name().equals(parameter.id()))
                    .findFirst()
                    .orElseThrow();
            double centre = column.values()[0];
            values.add(tables.value(parameter, "best", centre, "best fit"));
            double[] scanned = scan.axes().get(axis).values();
            statements.addAll(
                    new EndStatements(parameter, "").reached(centre, scanned[scanned.length - 1] - scanned[0]));
        }
        values.add(tables.minimum(best));
        Unit number = tables.minimum(best).unit();
        threshold.ifPresent(level -> values.add(new Result.Value("delta-chi2.threshold", level, number, text)));
        statements.addAll(tables.failures(grid, interests));
        if (!RegionContours.possible(scan) && !judged.anyAccepted(convention)) {
            statements.add(
                    "no point of the grid lies inside the region: refine the scan or widen it around the best fit");
        }
        List<Result.Table> all = new ArrayList<>();
        all.add(tables.profile(
                "Delta chi2 and p-value, every other parameter profiled",
                grid,
                interests,
                best.value(),
                judged.columns(convention)));
        all.addAll(tables.bestFit(best));
        if (RegionContours.possible(scan)) {
            boolean byOneLevel = threshold.isPresent();
            RegionContours contours = byOneLevel
                    ? RegionContours.of(scan, differences(best.value()), levels.quantiles(interests.size()))
                    : RegionContours.of(scan, judged.oneMinusP(), levels.confidenceLevels());
            all.addAll(contours.tables());
            statements.add(byOneLevel ? levels.text(interests.size()) : levels.text());
            statements.addAll(contours.statements());
        }
        return new Result(values, all, statements);
    }

    /** Delta chi2 at every point; unknown where the fit did not converge. */
    private double[] differences(double minimum) {
        return IntStream.range(0, grid.size())
                .mapToDouble(
                        point -> grid.fit(point).converged() ? grid.fit(point).value() - minimum : Double.NaN)
                .toArray();
    }
}
