package org.nuprobe.runtime.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Unit;

/** Looks for the lines of one plot. */
final class PlotFinder {
    private static final double WIDE = 30;

    private final PlotRequest request;
    private final List<CaseOutcome> cases;

    /** The plot, and all cases, of which those that it does not want are left out. */
    PlotFinder(PlotRequest request, List<CaseOutcome> all) {
        this.request = request;
        this.cases = all.stream().filter(this::wanted).toList();
    }

    PlotData find() {
        if (cases.isEmpty()) {
            throw new InvalidInput(
                    request.place(), "the plot \"" + request.file() + "\" has no cases", "look at \"where\"");
        }
        boolean byCase = cases.stream().anyMatch(each -> each.varied().containsKey(request.x()));
        return byCase ? pointsOfCases() : columnsOfTables();
    }

    private boolean wanted(CaseOutcome each) {
        return request.where().entrySet().stream()
                .allMatch(entry -> label(each, entry.getKey())
                        .map(entry.getValue()::contains)
                        .orElse(true));
    }

    private static Optional<String> label(CaseOutcome each, String quantity) {
        return quantity.equals("analysis")
                ? Optional.of(each.analysis())
                : Optional.ofNullable(each.varied().get(quantity));
    }

    // A point of a line is a case.

    private record XY(double x, double y, String text) {}

    private PlotData pointsOfCases() {
        List<CaseOutcome> having = cases.stream()
                .filter(each -> each.varied().containsKey(request.x()))
                .toList();
        List<String> texts = having.stream()
                .map(each -> each.varied().get(request.x()))
                .distinct()
                .toList();
        VariedQuantity horizontal = VariedQuantity.of(request, texts);
        Unit unit = having.stream()
                .flatMap(each -> value(each).stream())
                .findFirst()
                .orElseThrow(() -> noValue(having))
                .unit();
        Map<Map<String, String>, List<XY>> lines = new LinkedHashMap<>();
        List<String> telling = telling(having);
        for (CaseOutcome each : having) {
            double y = value(each).map(Result.Value::value).orElse(Double.NaN);
            String text = each.varied().get(request.x());
            List<XY> line = lines.computeIfAbsent(labels(each, telling), key -> new ArrayList<>());
            if (line.stream().anyMatch(point -> point.text.equals(text))) {
                throw new InvalidInput(
                        request.place(),
                        "the plot \"" + request.file() + "\" has several cases at " + request.x() + " = " + text
                                + " on one line",
                        "name what differs in \"lines\", or choose in \"where\"; varied are "
                                + String.join(", ", open(having)));
            }
            line.add(new XY(horizontal.value(text), y, text));
        }
        List<PlotLine> found = new ArrayList<>();
        lines.forEach((labels, points) -> {
            points.sort(Comparator.comparingDouble(XY::x));
            found.add(new PlotLine(
                    labels,
                    points.stream().mapToDouble(XY::x).toArray(),
                    points.stream().mapToDouble(XY::y).toArray()));
        });
        return data(horizontal.unit(), unit, found);
    }

    private Optional<Result.Value> value(CaseOutcome each) {
        return each.result().values().stream()
                .filter(value -> value.id().equals(request.y()))
                .findFirst();
    }

    private InvalidInput noValue(List<CaseOutcome> having) {
        Set<String> ids = new LinkedHashSet<>();
        having.forEach(each -> each.result().values().forEach(value -> ids.add(value.id())));
        return new InvalidInput(
                request.place(),
                "the plot \"" + request.file() + "\" wants the value \"" + request.y() + "\", which no case has",
                NearMisses.hint(request.y(), ids, "values"));
    }

    // A line is two columns of a table.

    private PlotData columnsOfTables() {
        int point = request.y().indexOf('.');
        String table = point < 0 ? "" : request.y().substring(0, point);
        String y = request.y().substring(point + 1);
        String x = request.x().startsWith(table + ".") ? request.x().substring(table.length() + 1) : request.x();
        List<PlotLine> lines = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        Unit[] units = new Unit[2];
        List<String> telling = telling(cases);
        for (CaseOutcome each : cases) {
            for (Result.Table found : each.result().tables()) {
                found.columns().forEach(column -> columns.add(found.id() + "." + column.name()));
                Optional<Result.Column> horizontal = column(found, table, x);
                Optional<Result.Column> vertical = column(found, table, y);
                if (horizontal.isPresent() && vertical.isPresent()) {
                    units[0] = horizontal.get().unit();
                    units[1] = vertical.get().unit();
                    lines.add(new PlotLine(
                            labels(each, telling),
                            horizontal.get().values(),
                            vertical.get().values()));
                }
            }
        }
        if (lines.isEmpty()) {
            throw new InvalidInput(
                    request.place(),
                    "the plot \"" + request.file() + "\" wants \"" + request.x() + "\" and \"" + request.y()
                            + "\", which no table has",
                    NearMisses.listing(columns, "columns"));
        }
        return data(units[0], units[1], lines);
    }

    private static Optional<Result.Column> column(Result.Table found, String table, String name) {
        return found.columns().stream()
                .filter(column -> found.id().equals(table) && column.name().equals(name))
                .findFirst();
    }

    // What both have in common.

    private PlotData data(Unit x, Unit y, List<PlotLine> lines) {
        return new PlotData(
                request,
                x,
                y,
                scale(request.xScale(), lines.stream().flatMapToDouble(line -> Arrays.stream(line.x()))),
                scale(request.yScale(), lines.stream().flatMapToDouble(line -> Arrays.stream(line.y()))),
                lines);
    }

    /** Logarithmic when nobody says otherwise and positive numbers span more than a factor of 30. */
    private static Scale scale(Scale asked, DoubleStream values) {
        if (asked != Scale.AUTO) {
            return asked;
        }
        double[] finite = values.filter(Double::isFinite).sorted().toArray();
        boolean wide = finite.length > 1 && finite[0] > 0 && finite[finite.length - 1] / finite[0] > WIDE;
        return wide ? Scale.LOG : Scale.LINEAR;
    }

    /** The quantities that tell lines apart: as asked, or all that take several values. */
    private List<String> telling(List<CaseOutcome> having) {
        return request.lines().isEmpty() ? open(having) : request.lines();
    }

    private List<String> open(List<CaseOutcome> having) {
        Set<String> quantities = new LinkedHashSet<>(Set.of("analysis"));
        having.forEach(each -> quantities.addAll(each.varied().keySet()));
        return quantities.stream()
                .filter(quantity -> !quantity.equals(request.x()))
                .filter(quantity -> having.stream()
                                .map(each -> label(each, quantity))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private static Map<String, String> labels(CaseOutcome each, List<String> telling) {
        Map<String, String> labels = new LinkedHashMap<>();
        telling.forEach(quantity -> label(each, quantity).ifPresent(value -> labels.put(quantity, value)));
        return labels;
    }
}
