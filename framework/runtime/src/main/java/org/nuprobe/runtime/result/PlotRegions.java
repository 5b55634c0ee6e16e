package org.nuprobe.runtime.result;

import java.util.List;
import org.nuprobe.runtime.document.PlotRequest;

/**
 * The regions of a plot.
 *
 * @param request what was asked for
 * @param x the horizontal axis, with both ends
 * @param y the vertical axis, with both ends
 * @param regions the regions: all levels of a case, the largest first, then the next case
 * @param bestFits the best fit of each case that has one
 */
public record PlotRegions(
        PlotRequest request, PlotAxis x, PlotAxis y, List<PlotRegion> regions, List<BestFit> bestFits) {
    public PlotRegions {
        regions = List.copyOf(regions);
        bestFits = List.copyOf(bestFits);
    }

    /**
     * The point that describes the data of a case best, in natural units.
     *
     * @param owner which case it belongs to, counted from 0
     * @param x the horizontal coordinate
     * @param y the vertical coordinate
     */
    public record BestFit(int owner, double x, double y) {}

    /**
     * Finds the regions of a plot in the outcome of a run.
     *
     * @throws org.nuprobe.runtime.input.InvalidInput when no case has regions of the two parameters, or none at a level that is
     *     asked for
     */
    public static PlotRegions of(PlotRequest request, RunOutcome outcome) {
        return new RegionFinder(request, outcome.cases()).find();
    }
}
