package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.nuprobe.app.chart.OutcomeChart;
import org.nuprobe.app.chart.RegionChart;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.FigureWriter;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.result.PlotData;
import org.nuprobe.runtime.result.PlotRegions;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.plugin.DataTable;

/**
 * The plots that a document asks for. What is wrong with one is said after the result is written: a plot must not cost the numbers
 * that it was to show.
 */
final class OutcomePlots {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    private OutcomePlots() {}

    /** No plots. */
    static OutcomePlots none() {
        return new OutcomePlots();
    }

    /** All plots of a document. */
    static OutcomePlots of(RunOutcome outcome, Plan plan) {
        OutcomePlots plots = new OutcomePlots();
        for (PlotRequest request : outcome.document().plots()) {
            plots.draw(request, outcome, plan);
        }
        return plots;
    }

    /** Writes each as SVG and as PNG. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, Figure> entry : figures.entrySet()) {
            FigureWriter.write(entry.getValue(), folder.resolve(entry.getKey() + ".svg"));
            FigureWriter.write(entry.getValue(), folder.resolve(entry.getKey() + ".png"));
        }
    }

    /** Says what is wrong with plots, if anything is. */
    void settle() {
        problems.throwAny();
    }

    private void draw(PlotRequest request, RunOutcome outcome, Plan plan) {
        try {
            problems.attempt(() ->
                            figure(request, outcome, path -> plan.overlays().get(path)))
                    .ifPresent(figure -> figures.put(request.file(), figure));
        } catch (IllegalArgumentException nothingToDraw) {
            problems.add(request.place(), "the plot cannot be drawn: " + nothingToDraw.getMessage(), "");
        }
    }

    private static Figure figure(PlotRequest request, RunOutcome outcome, Function<String, DataTable> tables) {
        return request.regions().isPresent()
                ? RegionChart.of(PlotRegions.of(request, outcome), tables)
                : OutcomeChart.of(PlotData.of(request, outcome), tables);
    }
}
