package org.nuprobe.experiment.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;

/** An experiment that was read from settings. */
final class Card implements Experiment {
    private final List<Region> regions;
    private final List<Parameter> parameters;

    private Card(List<Region> regions) {
        this.regions = List.copyOf(regions);
        Set<Parameter> normalisations = new LinkedHashSet<>();
        for (Region region : regions) {
            normalisations.addAll(region.signalCoefficient().powers().keySet());
            for (Sample sample : region.backgrounds()) {
                normalisations.addAll(sample.coefficient().powers().keySet());
                if (sample instanceof Sample.Counts counts) {
                    counts.variations()
                            .forEach(variation -> normalisations.addAll(
                                    variation.coefficient().powers().keySet()));
                }
            }
        }
        this.parameters = List.copyOf(normalisations);
    }

    /** The experiment that the settings describe. */
    static Card of(Context context) {
        List<Settings> sections = context.settings().sections("regions");
        if (sections.isEmpty()) {
            return new Card(List.of(RegionCard.region(context, "events")));
        }
        List<Region> regions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Settings section : sections) {
            if (!section.has("region")) {
                throw section.invalid("region", "each of several regions needs a name of its own");
            }
            Region region = RegionCard.region(context.within(section), "");
            if (!ids.add(region.id())) {
                throw section.invalid("region", "two regions of this experiment are called " + region.id());
            }
            regions.add(region);
        }
        return new Card(regions);
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public List<Region> regions() {
        return regions;
    }
}
