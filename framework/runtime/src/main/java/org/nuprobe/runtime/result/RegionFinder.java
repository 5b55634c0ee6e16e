package org.nuprobe.runtime.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.document.RegionsRequest;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/**
 * Looks for the regions of one plot: the tables {@code contours} and {@code regions} of its cases, with the columns {@code
 * confidence}, {@code line} and one for each of two parameters.
 */
final class RegionFinder {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);
    private static final String AREAS = "regions";
    private static final String LINES = "contours";

    private final PlotRequest request;
    private final RegionsRequest asked;
    private final PlotCases cases;
    private final String x;
    private final String y;

    /** The plot, and all cases, of which those that it does not want are left out. */
    RegionFinder(PlotRequest request, List<CaseOutcome> all) {
        this.request = request;
        this.asked = request.regions().orElseThrow();
        this.cases = new PlotCases(request, all);
        this.x = request.x();
        this.y = request.y().get(0);
    }

    PlotRegions find() {
        List<CaseOutcome> having = cases.wanted().stream()
                .filter(each -> OutlineTable.of(each, AREAS, x, y).isPresent())
                .toList();
        if (having.isEmpty()) {
            throw new InvalidInput(
                    request.place(),
                    "the plot \"" + request.file() + "\" wants regions of " + x + " and " + y
                            + ", and no case has a table \"regions\" of them",
                    "scan both in one analysis; a region that is empty has no table, and a statement of its case says so");
        }
        List<Double> levels = levels(having);
        List<String> telling = cases.telling(having);
        List<PlotRegion> regions = new ArrayList<>();
        List<PlotRegions.BestFit> best = new ArrayList<>();
        for (int owner = 0; owner < having.size(); owner++) {
            CaseOutcome each = having.get(owner);
            for (int level = 0; level < levels.size(); level++) {
                double confidence = levels.get(level);
                Map<String, String> labels = PlotCases.labels(each, telling, "");
                if (levels.size() > 1) {
                    labels.put(PlotRegion.CONFIDENCE, percent(confidence));
                }
                regions.add(new PlotRegion(
                        labels, owner, level, outlines(each, AREAS, confidence), outlines(each, LINES, confidence)));
            }
            if (asked.bestFit()) {
                bestFit(each, owner).ifPresent(best::add);
            }
        }
        OutlineTable first = OutlineTable.of(having.get(0), AREAS, x, y).orElseThrow();
        return new PlotRegions(
                request,
                axis(request.xAxis(), first.xUnit(), having, regions, x, PlotRegion.Outline::x),
                axis(request.yAxis(), first.yUnit(), having, regions, y, PlotRegion.Outline::y),
                regions.stream().filter(region -> !region.areas().isEmpty()).toList(),
                best);
    }

    /** The levels to draw, the largest first, so that smaller regions lie on top. */
    private List<Double> levels(List<CaseOutcome> having) {
        TreeSet<Double> there = new TreeSet<>(Comparator.reverseOrder());
        having.forEach(each ->
                OutlineTable.of(each, AREAS, x, y).orElseThrow().confidences().forEach(there::add));
        for (double level : asked.confidences()) {
            if (there.stream().noneMatch(other -> OutlineTable.same(other, level))) {
                throw new InvalidInput(
                        request.place(),
                        "the plot \"" + request.file() + "\" wants regions at " + percent(level)
                                + ", and no case has one",
                        "there are regions at "
                                + there.stream().map(RegionFinder::percent).collect(Collectors.joining(", "))
                                + "; the statistic decides which");
            }
        }
        return there.stream()
                .filter(level -> asked.confidences().isEmpty()
                        || asked.confidences().stream().anyMatch(other -> OutlineTable.same(other, level)))
                .toList();
    }

    private List<PlotRegion.Outline> outlines(CaseOutcome each, String table, double confidence) {
        return OutlineTable.of(each, table, x, y)
                .map(found -> found.at(confidence))
                .orElse(List.of());
    }

    private Optional<PlotRegions.BestFit> bestFit(CaseOutcome each, int owner) {
        Optional<Double> across = value(each, x + ".best");
        Optional<Double> up = value(each, y + ".best");
        return across.isPresent() && up.isPresent()
                ? Optional.of(new PlotRegions.BestFit(owner, across.get(), up.get()))
                : Optional.empty();
    }

    private static Optional<Double> value(CaseOutcome each, String id) {
        return each.result().values().stream()
                .filter(value -> value.id().equals(id) && Double.isFinite(value.value()))
                .map(Result.Value::value)
                .findFirst();
    }

    /** An axis that holds all areas with a little air, and ends where the scans do. */
    private PlotAxis axis(
            PlotRequest.Axis wanted,
            Unit unit,
            List<CaseOutcome> having,
            List<PlotRegion> regions,
            String parameter,
            Function<PlotRegion.Outline, double[]> coordinate) {
        double[] reach = regions.stream()
                .flatMap(region -> region.areas().stream())
                .flatMapToDouble(area -> DoubleStream.of(coordinate.apply(area)))
                .sorted()
                .toArray();
        double[] scanned = having.stream()
                .flatMap(each -> each.result().tables().stream())
                .filter(table -> table.id().equals("profile"))
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.name().equals(parameter))
                .flatMapToDouble(column -> DoubleStream.of(column.values()))
                .sorted()
                .toArray();
        return PlotAxis.of(wanted, unit, DoubleStream.of(scanned.length > 0 ? scanned : reach))
                .around(reach, scanned);
    }

    private static String percent(double confidence) {
        return Quantity.format(100 * confidence, ONE) + " %";
    }
}
