package org.nuprobe.runtime.result;

import java.util.List;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.spi.unit.Unit;

/**
 * The lines of a plot.
 *
 * @param request what was asked for
 * @param xUnit the unit to show {@code x} in
 * @param yUnit the unit to show {@code y} in
 * @param xScale how the horizontal axis runs, linear or logarithmic
 * @param yScale how the vertical axis runs, linear or logarithmic
 * @param lines the lines, in the order of the cases
 */
public record PlotData(PlotRequest request, Unit xUnit, Unit yUnit, Scale xScale, Scale yScale, List<PlotLine> lines) {
    public PlotData {
        lines = List.copyOf(lines);
    }

    /**
     * Finds the lines of a plot in the outcome of a run.
     *
     * @throws org.nuprobe.runtime.input.InvalidInput when the plot names a value or a column that the result does not have,
     *     naming those it has, or when two points of one line have the same x because a varied quantity is left open
     */
    public static PlotData of(PlotRequest request, RunOutcome outcome) {
        return new PlotFinder(request, outcome.cases()).find();
    }
}
