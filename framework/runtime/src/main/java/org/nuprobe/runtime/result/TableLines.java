package org.nuprobe.runtime.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Unit;

/** Lines that are two columns of a table each, with the strokes that stand in a table {@code <table>-lines} beside it. */
final class TableLines {
    /** Two energies closer than this, relative to them, are the same. */
    private static final double SAME = 1e-9;

    private final PlotRequest request;
    private final PlotCases cases;
    private final List<Unit> xUnits = new ArrayList<>();
    private final List<Unit> yUnits = new ArrayList<>();
    private final List<Unit> strokeUnits = new ArrayList<>();
    private final List<PlotLine> lines = new ArrayList<>();

    TableLines(PlotRequest request, PlotCases cases) {
        this.request = request;
        this.cases = cases;
    }

    PlotFinder.Found find() {
        List<String> telling = cases.telling(cases.wanted());
        for (CaseOutcome each : cases.wanted()) {
            for (String wanted : request.y()) {
                boolean found = false;
                for (String name : columns(each, wanted)) {
                    found |= line(each, table(wanted), name, telling);
                }
                if (!found && noCaseHas(wanted)) {
                    throw missing(wanted);
                }
            }
        }
        return new PlotFinder.Found(
                one(request, xUnits),
                one(request, yUnits),
                strokeUnits.isEmpty() ? Optional.empty() : Optional.of(one(request, strokeUnits)),
                lines);
    }

    private static String table(String name) {
        int point = name.indexOf('.');
        return point < 0 ? "" : name.substring(0, point);
    }

    /** The horizontal column as the table calls it. */
    private String across(String table) {
        return request.x().startsWith(table + ".") ? request.x().substring(table.length() + 1) : request.x();
    }

    /** The columns that a name stands for: itself, or all of its table. */
    private List<String> columns(CaseOutcome each, String wanted) {
        String table = table(wanted);
        if (!wanted.equals(PlotRequest.all(table))) {
            return List.of(wanted.substring(wanted.indexOf('.') + 1));
        }
        return each.result().tables().stream()
                .filter(found -> found.id().equals(table))
                .flatMap(found -> found.columns().stream())
                .map(Result.Column::name)
                .filter(name -> !name.equals(across(table)))
                .toList();
    }

    private boolean noCaseHas(String wanted) {
        return cases.wanted().stream()
                .allMatch(each -> columns(each, wanted).stream()
                        .allMatch(name -> column(each, table(wanted), name).isEmpty()
                                || column(each, table(wanted), across(table(wanted)))
                                        .isEmpty()));
    }

    private boolean line(CaseOutcome each, String table, String name, List<String> telling) {
        Optional<Result.Column> x = column(each, table, across(table));
        Optional<Result.Column> y = column(each, table, name);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        xUnits.add(x.get().unit());
        yUnits.add(y.get().unit());
        boolean several = request.y().size() > 1 || request.y().get(0).equals(PlotRequest.all(table));
        var labels = PlotCases.labels(each, telling, several ? name : "");
        Optional<CaseOutcome> reference = cases.reference(each);
        if (reference.isPresent()) {
            double[] divided = divided(each, reference.get(), table, name);
            lines.add(new PlotLine(labels, x.get().values(), divided));
            return true;
        }
        Optional<Result.Column> at = column(each, table + "-lines", across(table));
        Optional<Result.Column> height = column(each, table + "-lines", name);
        if (at.isPresent() && height.isPresent()) {
            strokeUnits.add(height.get().unit());
            lines.add(new PlotLine(
                    labels,
                    x.get().values(),
                    y.get().values(),
                    at.get().values(),
                    height.get().values()));
        } else {
            lines.add(new PlotLine(labels, x.get().values(), y.get().values()));
        }
        return true;
    }

    /** A column divided by that of another case at the same places. */
    private double[] divided(CaseOutcome each, CaseOutcome other, String table, String name) {
        double[] here = column(each, table, across(table)).orElseThrow().values();
        double[] values = column(each, table, name).orElseThrow().values();
        double[] there =
                column(other, table, across(table)).map(Result.Column::values).orElse(new double[0]);
        Optional<Result.Column> by = column(other, table, name);
        boolean same = by.isPresent() && here.length == there.length;
        for (int k = 0; same && k < here.length; k++) {
            same = Math.abs(here[k] - there[k]) <= SAME * Math.abs(here[k]);
        }
        if (!same) {
            throw new InvalidInput(
                    request.place(),
                    "the plot \"" + request.file() + "\" divides " + table + "." + name + " of " + each.id()
                            + " by that of " + other.id() + ", which is not given at the same " + table + "."
                            + across(table),
                    "give both the same \"from\", \"to\", \"points\" and \"spacing\"");
        }
        double[] divisor = by.get().values();
        for (int k = 0; k < values.length; k++) {
            values[k] = divisor[k] == 0 ? Double.NaN : values[k] / divisor[k];
        }
        return values;
    }

    private static Optional<Result.Column> column(CaseOutcome each, String table, String name) {
        return each.result().tables().stream()
                .filter(found -> found.id().equals(table))
                .flatMap(found -> found.columns().stream())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    private InvalidInput missing(String wanted) {
        Set<String> known = new LinkedHashSet<>();
        cases.wanted()
                .forEach(each -> each.result()
                        .tables()
                        .forEach(table ->
                                table.columns().forEach(column -> known.add(table.id() + "." + column.name()))));
        return new InvalidInput(
                request.place(),
                "the plot \"" + request.file() + "\" wants \"" + request.x() + "\" and \"" + wanted
                        + "\", which no table has",
                NearMisses.listing(known, "columns"));
    }

    /** The unit in which all is shown. */
    static Unit one(PlotRequest request, List<Unit> units) {
        Unit first = units.get(0);
        for (Unit unit : units) {
            if (!unit.dimension().equals(first.dimension())) {
                throw new InvalidInput(
                        request.place(),
                        "the plot \"" + request.file() + "\" draws " + first.text() + " and " + unit.text()
                                + " on one axis",
                        "draw what has one dimension, or divide it with \"relative-to\"");
            }
        }
        return first;
    }
}
