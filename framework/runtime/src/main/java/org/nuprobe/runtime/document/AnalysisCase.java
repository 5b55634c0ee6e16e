package org.nuprobe.runtime.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.input.Node;

/**
 * One analysis with one value for each varied quantity.
 *
 * @param id unique in the document and fit for a file name: {@code nuclear-recoils-1-t-yr-0.3-keV}
 * @param analysis the id of the analysis; {@code analysis} when the document holds a single one without id
 * @param varied the varied quantities as they were written, {@code exposure -> "1 t yr"}, in the order of the file
 * @param experiments the experiments, at least one
 * @param interactions the interactions, at least one
 * @param parameters what the analysis says of parameters, by id
 * @param statistic how the measurement is judged
 * @param resolved the tree of this case after substitution
 */
public record AnalysisCase(
        String id,
        String analysis,
        Map<String, String> varied,
        List<Use> experiments,
        List<Use> interactions,
        Map<String, ParameterRequest> parameters,
        Use statistic,
        Node.Section resolved) {
    public AnalysisCase {
        varied = Collections.unmodifiableMap(new LinkedHashMap<>(varied));
        experiments = List.copyOf(experiments);
        interactions = List.copyOf(interactions);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
