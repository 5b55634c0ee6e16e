package org.nuprobe.runtime.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Unit;

/** Lines whose points are cases: a value against a varied quantity. */
final class CasePoints {
    private final PlotRequest request;
    private final PlotCases cases;
    private final List<CaseOutcome> having;

    CasePoints(PlotRequest request, PlotCases cases) {
        this.request = request;
        this.cases = cases;
        this.having = cases.wanted().stream()
                .filter(each -> each.varied().containsKey(request.x()))
                .toList();
    }

    private record XY(double x, double y, String text) {}

    PlotFinder.Found find() {
        List<String> texts = having.stream()
                .map(each -> each.varied().get(request.x()))
                .distinct()
                .toList();
        VariedQuantity horizontal = VariedQuantity.of(request, texts);
        Map<Map<String, String>, List<XY>> points = new LinkedHashMap<>();
        List<String> telling = cases.telling(having);
        List<Unit> units = new ArrayList<>();
        for (String id : request.y()) {
            units.add(unit(id));
            for (CaseOutcome each : having) {
                String text = each.varied().get(request.x());
                List<XY> line = points.computeIfAbsent(
                        PlotCases.labels(each, telling, request.y().size() > 1 ? id : ""), key -> new ArrayList<>());
                if (line.stream().anyMatch(point -> point.text.equals(text))) {
                    throw several(text);
                }
                line.add(new XY(horizontal.value(text), height(each, id), text));
            }
        }
        List<PlotLine> lines = new ArrayList<>();
        points.forEach((labels, line) -> {
            line.sort(Comparator.comparingDouble(XY::x));
            lines.add(new PlotLine(
                    labels,
                    line.stream().mapToDouble(XY::x).toArray(),
                    line.stream().mapToDouble(XY::y).toArray()));
        });
        return new PlotFinder.Found(horizontal.unit(), TableLines.one(request, units), Optional.empty(), lines);
    }

    private double height(CaseOutcome each, String id) {
        double value = value(each, id).map(Result.Value::value).orElse(Double.NaN);
        return cases.reference(each)
                .map(other -> value / value(other, id).map(Result.Value::value).orElse(Double.NaN))
                .orElse(value);
    }

    private static Optional<Result.Value> value(CaseOutcome each, String id) {
        return each.result().values().stream()
                .filter(value -> value.id().equals(id))
                .findFirst();
    }

    private Unit unit(String id) {
        return having.stream()
                .flatMap(each -> value(each, id).stream())
                .findFirst()
                .orElseThrow(() -> {
                    Set<String> ids = new LinkedHashSet<>();
                    having.forEach(each -> each.result().values().forEach(value -> ids.add(value.id())));
                    return new InvalidInput(
                            request.place(),
                            "the plot \"" + request.file() + "\" wants the value \"" + id + "\", which no case has",
                            NearMisses.hint(id, ids, "values"));
                })
                .unit();
    }

    private InvalidInput several(String text) {
        return new InvalidInput(
                request.place(),
                "the plot \"" + request.file() + "\" has several cases at " + request.x() + " = " + text
                        + " on one line",
                "name what differs in \"lines\", or choose in \"where\"; varied are "
                        + String.join(", ", cases.open(having)));
    }
}
