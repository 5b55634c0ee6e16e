package org.nuprobe.runtime.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.spi.statistics.Result;

/**
 * What one case of an analysis found.
 *
 * @param id the id of the case
 * @param analysis the id of the analysis
 * @param varied the varied quantities as they were written
 * @param parameters every parameter with its value and its part in the analysis
 * @param regions the expected counts at those values
 * @param result what the statistic found
 */
public record CaseOutcome(
        String id,
        String analysis,
        Map<String, String> varied,
        List<ParameterUse> parameters,
        List<RegionSummary> regions,
        Result result) {
    public CaseOutcome {
        varied = Collections.unmodifiableMap(new LinkedHashMap<>(varied));
        parameters = List.copyOf(parameters);
        regions = List.copyOf(regions);
    }
}
