package org.nuprobe.runtime.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Unit;

/** A table of many lines one after the other, each with its confidence level and its number. */
final class OutlineTable {
    private static final double SAME = 1e-9;

    private final double[] confidence;
    private final double[] line;
    private final Result.Column x;
    private final Result.Column y;

    private OutlineTable(double[] confidence, double[] line, Result.Column x, Result.Column y) {
        this.confidence = confidence;
        this.line = line;
        this.x = x;
        this.y = y;
    }

    /** The table of a case with these two coordinates; empty when the case has none. */
    static Optional<OutlineTable> of(CaseOutcome each, String table, String x, String y) {
        return each.result().tables().stream()
                .filter(found -> found.id().equals(table))
                .findFirst()
                .flatMap(found -> {
                    Optional<Result.Column> confidence = column(found, "confidence");
                    Optional<Result.Column> line = column(found, "line");
                    Optional<Result.Column> across = column(found, x);
                    Optional<Result.Column> up = column(found, y);
                    return confidence.isPresent() && line.isPresent() && across.isPresent() && up.isPresent()
                            ? Optional.of(new OutlineTable(
                                    confidence.get().values(), line.get().values(), across.get(), up.get()))
                            : Optional.empty();
                });
    }

    private static Optional<Result.Column> column(Result.Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** Whether two confidence levels are the same. */
    static boolean same(double one, double other) {
        return Math.abs(one - other) < SAME;
    }

    Unit xUnit() {
        return x.unit();
    }

    Unit yUnit() {
        return y.unit();
    }

    /** The confidence levels in it. */
    List<Double> confidences() {
        return Arrays.stream(confidence).distinct().boxed().toList();
    }

    /** The lines of a confidence level. */
    List<PlotRegion.Outline> at(double level) {
        double[] across = x.values();
        double[] up = y.values();
        List<PlotRegion.Outline> outlines = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= line.length; row++) {
            if (row == line.length || line[row] != line[from] || confidence[row] != confidence[from]) {
                if (same(confidence[from], level)) {
                    outlines.add(new PlotRegion.Outline(
                            Arrays.copyOfRange(across, from, row), Arrays.copyOfRange(up, from, row)));
                }
                from = row;
            }
        }
        return outlines;
    }
}
