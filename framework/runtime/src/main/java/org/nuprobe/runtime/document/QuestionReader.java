package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuprobe.engine.Correlation;
import org.nuprobe.engine.Discrepancy;
import org.nuprobe.runtime.document.Question.CorrelationRequest;
import org.nuprobe.runtime.input.Choices;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.unit.Dimension;

/** Reads what an analysis wants to know: one of {@code statistic}, {@code flux} and {@code spectrum}. */
final class QuestionReader {
    /** The keys that only a curve has. */
    static final List<String> CURVES = List.of("flux", "spectrum");

    private static final List<String> QUESTIONS = List.of("statistic", "flux", "spectrum");

    /** The keys that mean nothing to a curve, by the curve. */
    private static final Map<String, List<String>> IDLE = Map.of(
            "flux", List.of("experiments", "interactions", "likelihood", "correlations"),
            "spectrum", List.of("experiments", "likelihood", "correlations"));

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
        Discrepancy discrepancy = fields.read(
                        "likelihood", node -> Choices.of(node, "\"likelihood\"", Discrepancy.class))
                .orElse(Discrepancy.POISSON);
        List<CorrelationRequest> correlations = fields.list("correlations").orElse(List.of()).stream()
                .flatMap(node -> problems.attempt(() -> correlation(node)).flatMap(found -> found).stream())
                .toList();
        return statistic.map(it -> new Question.Judgement(experiments, interactions, discrepancy, correlations, it));
    }

    /** One correlation, empty when it has problems; they are told. */
    private Optional<CorrelationRequest> correlation(Node node) {
        Node.Section section = Fields.asSection(node, "a correlation");
        Fields fields = Fields.of(section, "a correlation", List.of("parameters", "value"), problems);
        Optional<List<String>> ids = fields.require("parameters", "parameters: [ a, b ]", QuestionReader::pair);
        Optional<Double> value =
                fields.require("value", "value: 0.3", each -> Numbers.quantity(each, Dimension.NUMBER, "\"value\""));
        if (ids.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            Correlation correlation =
                    new Correlation(ids.get().get(0), ids.get().get(1), value.get());
            return Optional.of(new CorrelationRequest(node.place(), correlation));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(node.place(), String.valueOf(e.getMessage()), "");
        }
    }

    private static List<String> pair(Node node) {
        List<Node> items = Fields.asList(node, "\"parameters\"");
        if (items.size() != 2) {
            throw new InvalidInput(
                    node.place(), "\"parameters\": a correlation is one of two, not of " + items.size(), "");
        }
        return items.stream()
                .map(item -> Numbers.scalar(item, "\"parameters\"").text())
                .toList();
    }

    private List<Use> interactions(Fields fields) {
        return fields.require(
                        "interactions",
                        "interactions: [ standard-model ]",
                        node -> Uses.some(node, "\"interactions\"", problems))
                .orElse(List.of());
    }
}
