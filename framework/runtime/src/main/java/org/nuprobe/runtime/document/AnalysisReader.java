package org.nuprobe.runtime.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.input.Substitution;

/** Reads one analysis of a document and makes its cases. */
final class AnalysisReader {
    /** The keys of an analysis. */
    static final List<String> KEYS = List.of(
            "id",
            "vary",
            "experiments",
            "interactions",
            "parameters",
            "correlations",
            "likelihood",
            "statistic",
            "flux",
            "spectrum");

    /** The id of an analysis that has none. */
    static final String NAMELESS = "analysis";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST = 120;
    private static final Set<String> LITERAL = Set.of("id", "vary");

    private final Problems problems;

    AnalysisReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The cases of an analysis.
     *
     * @param section its keys, checked by the caller
     * @param several whether the document has more than this one, so that it needs an id
     */
    List<AnalysisCase> cases(Node.Section section, boolean several) {
        Fields fields = Fields.of(section, "an analysis", KEYS, problems);
        String id = several
                ? fields.require("id", "id: nuclear-recoils", node -> Numbers.scalar(node, "\"id\""))
                        .map(Node.Scalar::text)
                        .orElse(NAMELESS)
                : fields.text("id").orElse(NAMELESS);
        if (!ID.matcher(id).matches()) {
            problems.add(
                    section.fields().get("id").value().place(),
                    "the id \"" + id + "\" is not lower-case words with hyphens",
                    "write for example nuclear-recoils");
        }
        Variation variation = Variation.of(fields.section("vary"), problems);
        if (!problems.found().isEmpty()) {
            // Cases of a broken variation would repeat its problems in other words.
            return List.of();
        }
        Set<String> used = new HashSet<>();
        Set<String> ids = new HashSet<>();
        List<AnalysisCase> cases = new ArrayList<>();
        for (Map<String, Node.Scalar> combination : variation.combinations()) {
            Substitution substitution = new Substitution(combination, problems);
            Node.Section resolved = substitute(section, substitution);
            used.addAll(substitution.used());
            read(unique(slug(id, combination), ids), id, combination, resolved).ifPresent(cases::add);
        }
        variation.quantities().forEach((name, quantity) -> {
            // A misspelt name would be told twice.
            if (!used.contains(name) && problems.found().isEmpty()) {
                problems.add(
                        quantity.place(),
                        "\"" + name + "\" is varied, but nothing uses it",
                        "write \"${" + name + "}\" where its value belongs, or leave it out");
            }
        });
        return cases;
    }

    private static Node.Section substitute(Node.Section section, Substitution substitution) {
        Map<String, Node.Field> resolved = new LinkedHashMap<>();
        section.fields().forEach((key, field) -> {
            if (KEYS.contains(key) && !LITERAL.contains(key)) {
                resolved.put(key, new Node.Field(field.place(), substitution.apply(field.value())));
            }
        });
        return new Node.Section(section.place(), resolved);
    }

    private Optional<AnalysisCase> read(
            String id, String analysis, Map<String, Node.Scalar> combination, Node.Section resolved) {
        Fields fields = Fields.of(resolved, "an analysis", KEYS, problems);
        Optional<Question> question = new QuestionReader(problems).read(fields, resolved);
        boolean curve = QuestionReader.CURVES.stream().anyMatch(resolved.fields()::containsKey);
        Map<String, ParameterRequest> parameters = new LinkedHashMap<>();
        ParameterReader reader = new ParameterReader(problems, curve);
        fields.section("parameters")
                .ifPresent(section -> section.fields()
                        .forEach((name, field) -> problems.attempt(() -> reader.read(name, field))
                                .ifPresent(request -> parameters.put(name, request))));
        Map<String, String> varied = new LinkedHashMap<>();
        combination.forEach((name, scalar) -> varied.put(name, scalar.text()));
        return question.map(it -> new AnalysisCase(id, analysis, varied, it, parameters, resolved));
    }

    /** {@code nuclear-recoils-1-t-yr-0.3-kev}: says which case it is, in the letters of a file name. */
    private static String slug(String id, Map<String, Node.Scalar> combination) {
        StringBuilder slug = new StringBuilder(id);
        combination.values().forEach(value -> {
            String word = value.text()
                    .toLowerCase(Locale.ROOT)
                    .replace("%", "percent")
                    .replaceAll("[^a-z0-9.]+", "-")
                    .replaceAll("^[.-]+|[.-]+$", "");
            slug.append('-').append(word.isEmpty() ? "x" : word);
        });
        return slug.length() <= LONGEST
                ? slug.toString()
                : slug.substring(0, LONGEST).replaceAll("[.-]+$", "");
    }

    private static String unique(String slug, Set<String> taken) {
        String id = slug;
        for (int number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }
}
