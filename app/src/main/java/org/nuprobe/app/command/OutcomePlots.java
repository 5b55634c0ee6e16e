package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuprobe.app.chart.OutcomeChart;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.FigureWriter;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.result.PlotData;
import org.nuprobe.runtime.result.RunOutcome;

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
            plots.problems.attempt(() -> PlotData.of(request, outcome)).ifPresent(data -> plots.draw(data, plan));
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

    private void draw(PlotData data, Plan plan) {
        try {
            problems.attempt(() -> OutcomeChart.of(data, path -> plan.overlays().get(path)))
                    .ifPresent(figure -> figures.put(data.request().file(), figure));
        } catch (IllegalArgumentException nothingToDraw) {
            problems.add(data.request().place(), "the plot cannot be drawn: " + nothingToDraw.getMessage(), "");
        }
    }
}
