package org.nuprobe.runtime.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The expected events of a region, all bins together.
 *
 * @param id the region
 * @param bins how many bins it has
 * @param exposure mass times time, natural units
 * @param signal expected events by flux component
 * @param backgrounds expected events by background
 */
public record RegionSummary(
        String id, int bins, double exposure, Map<String, Double> signal, Map<String, Double> backgrounds) {
    public RegionSummary {
        signal = Collections.unmodifiableMap(new LinkedHashMap<>(signal));
        backgrounds = Collections.unmodifiableMap(new LinkedHashMap<>(backgrounds));
    }
}
