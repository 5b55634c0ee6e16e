package org.nuprobe.runtime.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/** Looks for the lines of one plot. */
final class PlotFinder {
    private final PlotRequest request;
    private final PlotCases cases;

    /** The plot, and all cases, of which those that it does not want are left out. */
    PlotFinder(PlotRequest request, List<CaseOutcome> all) {
        this.request = request;
        this.cases = new PlotCases(request, all);
    }

    PlotData find() {
        boolean byCase = cases.wanted().stream().anyMatch(each -> each.varied().containsKey(request.x()));
        Found found = byCase ? new CasePoints(request, cases).find() : new TableLines(request, cases).find();
        Unit height = request.relativeTo().isEmpty() ? found.y() : Unit.usual(Dimension.NUMBER);
        return new PlotData(
                request,
                PlotAxis.of(
                        request.xAxis(),
                        found.x(),
                        found.lines().stream().flatMapToDouble(line -> Arrays.stream(line.x()))),
                PlotAxis.of(
                        request.yAxis(),
                        height,
                        found.lines().stream().flatMapToDouble(line -> Arrays.stream(line.y()))),
                found.strokes(),
                !byCase,
                found.lines());
    }

    /**
     * Lines with their units.
     *
     * @param x of the horizontal coordinate
     * @param y of the vertical coordinate, before it is divided by anything
     * @param strokes of the strokes; empty when there are none
     * @param lines the lines
     */
    record Found(Unit x, Unit y, Optional<Unit> strokes, List<PlotLine> lines) {}
}
