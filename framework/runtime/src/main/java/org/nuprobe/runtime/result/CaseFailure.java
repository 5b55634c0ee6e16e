package org.nuprobe.runtime.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.catalogue.Problem;
import org.nuprobe.runtime.document.AnalysisCase;

/**
 * Why a case of an analysis has no outcome: a plugin broke its contract.
 *
 * @param id the id of the case
 * @param analysis the id of the analysis
 * @param varied the varied quantities as they were written
 * @param problem which plugin, what it was asked, and what it did
 */
public record CaseFailure(String id, String analysis, Map<String, String> varied, Problem problem) {
    public CaseFailure {
        varied = Collections.unmodifiableMap(new LinkedHashMap<>(varied));
    }

    /** The failure of a case. */
    public static CaseFailure of(AnalysisCase asked, PluginDefect defect) {
        return new CaseFailure(asked.id(), asked.analysis(), asked.varied(), defect.problem());
    }

    /** If nothing is left, the first failure is the answer. */
    public static void throwIfAll(List<CaseFailure> failures, List<?> rest) {
        if (rest.isEmpty() && !failures.isEmpty()) {
            throw new PluginDefect(failures.get(0).problem(), null);
        }
    }
}
