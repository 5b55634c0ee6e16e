package org.nuprobe.runtime.rate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;

/** The events that an exposure gives, counted by a perfect detector. */
public final class EventCounts {
    private final Prediction prediction;

    /**
     * The counts of a scattering.
     *
     * @param edges of the bins of recoil energy, rising, natural units
     * @param exposure target mass times time, natural units
     * @param fluxes what this and other predictions integrate only once
     * @throws IllegalArgumentException if the parts do not go together
     */
    public EventCounts(Scattering scattering, double[] edges, double exposure, Fluxes fluxes) {
        Region region = new Region(
                "events",
                scattering.source(),
                scattering.propagation(),
                scattering.target(),
                new RecoilBins(scattering.channel(), edges),
                exposure,
                Monomial.ONE,
                List.of(),
                Optional.empty());
        this.prediction = Prediction.of(List.of(() -> List.of(region)), scattering.interactions(), fluxes);
    }

    /** The expected events by name of the flux component, all bins together. */
    public Map<String, Double> byComponent(Point point) {
        Map<String, Double> events = new LinkedHashMap<>();
        prediction.counts(point).get(0).signal().forEach((name, counts) -> events.put(name, RegionCounts.sum(counts)));
        return events;
    }

    /** The expected events above the lower edge of each bin, up to the last one, by name of the flux component. */
    public Map<String, double[]> aboveEachEdge(Point point) {
        Map<String, double[]> above = new LinkedHashMap<>();
        prediction.counts(point).get(0).signal().forEach((name, counts) -> {
            double[] sums = counts.clone();
            for (int bin = sums.length - 2; bin >= 0; bin--) {
                sums[bin] += sums[bin + 1];
            }
            above.put(name, sums);
        });
        return above;
    }
}
