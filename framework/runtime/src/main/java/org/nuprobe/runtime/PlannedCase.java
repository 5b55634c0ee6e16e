package org.nuprobe.runtime;

import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.document.AnalysisCase;
import org.nuprobe.runtime.document.Question;
import org.nuprobe.runtime.result.ParameterUse;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.statistics.Scan;

/** One case of a plan, ready to run. */
public final class PlannedCase {
    private final AnalysisCase asked;
    private final List<Entry<?>> components;
    private final Settlement settlement;
    private final Task task;

    PlannedCase(AnalysisCase asked, List<Entry<?>> components, Settlement settlement, Task task) {
        this.asked = asked;
        this.components = List.copyOf(components);
        this.settlement = settlement;
        this.task = task;
    }

    /** The id, unique in the plan. */
    public String id() {
        return asked.id();
    }

    /** The varied quantities as they were written. */
    public Map<String, String> varied() {
        return asked.varied();
    }

    /** What the document asks for. */
    public AnalysisCase asked() {
        return asked;
    }

    /** Every component that was made, each once. */
    public List<Entry<?>> components() {
        return components;
    }

    /** The regions of all experiments; none for a flux or a spectrum. */
    public List<Region> regions() {
        return task.regions();
    }

    /** The energies at which a flux or a spectrum is looked at, besides both sides of its steps; none for a judgement. */
    public double[] energies() {
        return task.energies();
    }

    /** Every parameter, scanned ones first, then profiled ones, then fixed ones. */
    public List<ParameterUse> parameters() {
        return settlement.uses();
    }

    /** The parameters of interest and the values at which they are looked at. */
    public Scan scan() {
        return settlement.scan();
    }

    /** The number of points at which a likelihood is looked at: at least 1 for a judgement, 0 for a flux or a spectrum. */
    public long scanPoints() {
        return asked.question() instanceof Question.Judgement
                ? scan().axes().stream().mapToLong(axis -> axis.values().length).reduce(1, (a, b) -> a * b)
                : 0;
    }

    /** The values of all parameters, where the counts of the outcome are taken. */
    Point point() {
        return settlement.point();
    }

    /** What it computes. */
    Task task() {
        return task;
    }
}
