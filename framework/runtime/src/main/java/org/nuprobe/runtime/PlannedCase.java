package org.nuprobe.runtime;

import com.google.inject.Injector;
import com.google.inject.Key;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.document.AnalysisCase;
import org.nuprobe.runtime.result.ParameterUse;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.statistics.Scan;

/** One case of a plan, ready to run. */
public final class PlannedCase {
    private final AnalysisCase asked;
    private final List<Entry<?>> components;
    private final List<Region> regions;
    private final Settlement settlement;
    private final Injector wired;

    PlannedCase(
            AnalysisCase asked,
            List<Entry<?>> components,
            List<Region> regions,
            Settlement settlement,
            Injector wired) {
        this.asked = asked;
        this.components = List.copyOf(components);
        this.regions = List.copyOf(regions);
        this.settlement = settlement;
        this.wired = wired;
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

    /** The regions of all experiments. */
    public List<Region> regions() {
        return regions;
    }

    /** Every parameter, scanned ones first, then profiled ones, then fixed ones. */
    public List<ParameterUse> parameters() {
        return settlement.uses();
    }

    /** The parameters of interest and the values at which they are looked at. */
    public Scan scan() {
        return settlement.scan();
    }

    /** The number of scan points, at least 1. */
    public long scanPoints() {
        return scan().axes().stream().mapToLong(axis -> axis.values().length).reduce(1, (a, b) -> a * b);
    }

    /** A part of the engine for this case. */
    <T> T wired(Class<T> type) {
        return Wiring.get(wired, Key.get(type));
    }
}
