package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Problems;

/** Reads what an analysis wants to know: one of {@code statistic}, {@code flux} and {@code spectrum}. */
final class QuestionReader {
    /** The keys that only a curve has. */
    static final List<String> CURVES = List.of("flux", "spectrum");

    private static final List<String> QUESTIONS = List.of("statistic", "flux", "spectrum");

    /** The keys that mean nothing to a curve, by the curve. */
    private static final Map<String, List<String>> IDLE =
            Map.of("flux", List.of("experiments", "interactions"), "spectrum", List.of("experiments"));

    private final Problems problems;

    QuestionReader(Problems problems) {
        this.problems = problems;
    }

    /** The question, empty when it has problems; they are told. */
    Optional<Question> read(Fields fields, Node.Section section) {
        List<String> asked =
                QUESTIONS.stream().filter(section.fields()::containsKey).toList();
        if (asked.size() > 1) {
            String all = asked.stream().map(Fields::name).collect(Collectors.joining(" and "));
            problems.add(
                    section.fields().get(asked.get(1)).place(),
                    "an analysis asks for one thing, and this one for " + all,
                    "put each into an analysis of its own, under \"analyses\"");
            return Optional.empty();
        }
        if (asked.isEmpty() || asked.get(0).equals("statistic")) {
            return judgement(fields);
        }
        String curve = asked.get(0);
        IDLE.get(curve).stream()
                .filter(section.fields()::containsKey)
                .forEach(key -> problems.add(
                        section.fields().get(key).place(),
                        Fields.name(key) + " means nothing beside " + Fields.name(curve),
                        "leave it out"));
        CurveReader reader = new CurveReader(problems);
        if (curve.equals("flux")) {
            return fields.read(curve, reader::flux).flatMap(found -> found);
        }
        List<Use> interactions = interactions(fields);
        return fields.read(curve, node -> reader.spectrum(node, interactions)).flatMap(found -> found);
    }

    private Optional<Question> judgement(Fields fields) {
        List<Use> experiments = fields.require(
                        "experiments",
                        "experiments: [ { use: some-id } ]",
                        node -> Uses.some(node, "\"experiments\"", problems))
                .orElse(List.of());
        List<Use> interactions = interactions(fields);
        Optional<Use> statistic =
                fields.require("statistic", "statistic: likelihood-ratio", node -> Uses.one(node, "\"statistic\""));
        return statistic.map(it -> new Question.Judgement(experiments, interactions, it));
    }

    private List<Use> interactions(Fields fields) {
        return fields.require(
                        "interactions",
                        "interactions: [ standard-model ]",
                        node -> Uses.some(node, "\"interactions\"", problems))
                .orElse(List.of());
    }
}
