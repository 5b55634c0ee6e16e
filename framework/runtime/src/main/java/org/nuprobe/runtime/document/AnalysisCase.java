package org.nuprobe.runtime.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuprobe.runtime.input.Node;

/**
 * One analysis with one value for each varied quantity.
 *
 * @param id unique in the document and fit for a file name: {@code nuclear-recoils-1-t-yr-0.3-keV}
 * @param analysis the id of the analysis; {@code analysis} when the document holds a single one without id
 * @param varied the varied quantities as they were written, {@code exposure -> "1 t yr"}, in the order of the file
 * @param question what it wants to know
 * @param parameters what the analysis says of parameters, by id
 * @param resolved the tree of this case after substitution
 */
public record AnalysisCase(
        String id,
        String analysis,
        Map<String, String> varied,
        Question question,
        Map<String, ParameterRequest> parameters,
        Node.Section resolved) {
    public AnalysisCase {
        varied = Collections.unmodifiableMap(new LinkedHashMap<>(varied));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The same with another statistic. */
    AnalysisCase judgedBy(Question.Judgement asked, Use statistic) {
        Map<String, Node.Field> fields = new LinkedHashMap<>(resolved.fields());
        fields.put("statistic", new Node.Field(statistic.place(), statistic.node()));
        return new AnalysisCase(
                id,
                analysis,
                varied,
                new Question.Judgement(
                        asked.experiments(),
                        asked.interactions(),
                        asked.discrepancy(),
                        asked.correlations(),
                        statistic),
                parameters,
                new Node.Section(resolved.place(), fields));
    }
}
