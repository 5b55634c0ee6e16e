package org.nuprobe.runtime;

import com.google.inject.Injector;
import com.google.inject.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.result.RegionSummary;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;

/**
 * A statistic that judges experiments.
 *
 * @param wired the engine for this case
 * @param statistic the id of the statistic
 * @param components every component of the case, for blame
 */
record JudgementTask(Injector wired, String statistic, List<Entry<?>> components) implements Task {
    @Override
    public Result result(Run run) {
        Result result = part(Statistic.class).evaluate(part(Likelihood.class), part(Scan.class), run);
        String complaint = ResultCheck.complaint(result);
        if (!complaint.isEmpty()) {
            throw Blame.of(
                    components,
                    "the statistic \"" + statistic + "\" " + complaint,
                    "ask the author of the plugin",
                    null);
        }
        return result;
    }

    @Override
    public List<Region> regions() {
        return part(Prediction.class).regions();
    }

    @Override
    public List<RegionSummary> counts(Point point) {
        List<Region> regions = regions();
        List<RegionSummary> summaries = new ArrayList<>();
        List<RegionCounts> counts = part(Prediction.class).counts(point);
        for (int k = 0; k < counts.size(); k++) {
            RegionCounts found = counts.get(k);
            summaries.add(new RegionSummary(
                    regions.get(k).id(),
                    found.bins(),
                    regions.get(k).exposure(),
                    sums(found.signal()),
                    sums(found.backgrounds())));
        }
        return summaries;
    }

    private static Map<String, Double> sums(Map<String, double[]> parts) {
        Map<String, Double> sums = new LinkedHashMap<>();
        parts.forEach((name, counts) -> sums.put(name, RegionCounts.sum(counts)));
        return sums;
    }

    private <T> T part(Class<T> type) {
        return Wiring.get(wired, Key.get(type));
    }
}
