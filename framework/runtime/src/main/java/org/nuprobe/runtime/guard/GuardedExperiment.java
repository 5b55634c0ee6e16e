package org.nuprobe.runtime.guard;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.plugin.Kind;

/**
 * An experiment of an extension behind its guard, and so are the parts of its regions that nuprobe did not make.
 *
 * @param guard who asks
 * @param inner who is asked
 * @param regions its regions, asked for once, so that they stay the same objects
 */
record GuardedExperiment(Guard guard, Experiment inner, List<Region> regions) implements Experiment, Guarded {
    private static final String ASKED = "its regions";

    static GuardedExperiment of(Guard guard, Experiment inner, Guards guards) {
        List<Region> given = guard.list(ASKED, inner::regions);
        if (given.isEmpty()) {
            throw guard.defect(ASKED, "gives none");
        }
        List<Region> guarded = new ArrayList<>();
        for (Region region : given) {
            guarded.add(new Region(
                    region.id(),
                    guards.part(guard.entry(), Kind.SOURCE, region.source()),
                    guards.part(guard.entry(), Kind.PROPAGATION, region.propagation()),
                    guards.part(guard.entry(), Kind.TARGET, region.target()),
                    guards.part(guard.entry(), Kind.RESPONSE, region.response()),
                    region.exposure(),
                    region.signalCoefficient(),
                    region.backgrounds(),
                    region.observed()));
        }
        return new GuardedExperiment(guard, inner, List.copyOf(guarded));
    }
}
