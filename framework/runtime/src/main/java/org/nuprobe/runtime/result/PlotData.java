package org.nuprobe.runtime.result;

import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.spi.unit.Unit;

/**
 * The lines of a plot.
 *
 * @param request what was asked for
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param strokeUnit the unit to show strokes in; empty when there are none
 * @param curves whether a line is a curve of a table, not a point for each case
 * @param lines the lines, in the order of the cases
 */
public record PlotData(
        PlotRequest request, PlotAxis x, PlotAxis y, Optional<Unit> strokeUnit, boolean curves, List<PlotLine> lines) {
    /** What a line is labelled by when it is one of several values or columns of a case. */
    public static final String COLUMN = "column";

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
