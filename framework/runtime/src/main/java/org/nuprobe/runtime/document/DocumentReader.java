package org.nuprobe.runtime.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nuprobe.runtime.catalogue.Preference;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.input.Yaml;
import org.nuprobe.runtime.input.YamlFile;

/** Reads analysis documents. */
public final class DocumentReader {
    private static final List<String> KEYS = List.of("format", "title", "seed", "prefer", "analyses", "plots");
    private static final List<String> ALL = Stream.concat(KEYS.stream(), AnalysisReader.KEYS.stream())
            .distinct()
            .toList();

    private final Problems problems = new Problems();

    private DocumentReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInput with everything that can be found without asking a plugin
     */
    public static Document read(Path file) {
        return new DocumentReader().document(file, YamlFile.read(file));
    }

    /** Reads a text that a program made; tables are then searched beside {@code file}, which need not exist. */
    public static Document read(String text, Path file) {
        return new DocumentReader().document(file, Yaml.parse(text, file.toString()));
    }

    private Document document(Path file, Node root) {
        if (!(root instanceof Node.Section section)) {
            throw new InvalidInput(
                    root.place(),
                    "an analysis is a section of keys, not " + root.what(),
                    "it begins with \"format: 1\"");
        }
        format(section);
        boolean several = section.fields().containsKey("analyses");
        Fields fields = Fields.of(section, "a document", several ? KEYS : ALL, problems);
        long seed = fields.read("seed", node -> Numbers.whole(node, "\"seed\"")).orElse(1L);
        List<Preference> preferences =
                fields.section("prefer").map(this::preferences).orElse(List.of());
        List<AnalysisCase> cases = several ? analyses(section, fields) : single(section);
        List<PlotRequest> plots = new ArrayList<>();
        PlotReader reader = new PlotReader(cases, problems);
        Set<String> files = new HashSet<>();
        fields.list("plots")
                .ifPresent(items -> items.forEach(item -> problems.attempt(() -> reader.read(item))
                        .flatMap(found -> found)
                        .ifPresent(plot -> {
                            if (!files.add(plot.file())) {
                                problems.add(plot.place(), "two plots are called \"" + plot.file() + "\"", "");
                            }
                            plots.add(plot);
                        })));
        problems.throwAny();
        return new Document(file, fields.textOrEmpty("title"), seed, preferences, cases, plots, section);
    }

    private List<Preference> preferences(Node.Section section) {
        List<Preference> preferences = new ArrayList<>();
        section.fields()
                .forEach((key, field) ->
                        problems.attempt(() -> preference(key, field)).ifPresent(preferences::add));
        return preferences;
    }

    private static Preference preference(String key, Node.Field field) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new InvalidInput(
                    field.place(),
                    "\"" + key + "\" is not the kind and the id of a component",
                    "write for example prefer: { interaction/standard-model: my-extension }");
        }
        String extension =
                Numbers.scalar(field.value(), "the extension for " + key).text();
        return new Preference(field.place(), key.substring(0, slash), key.substring(slash + 1), extension);
    }

    /** The format comes first: in a file of another format nothing else need make sense. */
    private static void format(Node.Section section) {
        Node.Field field = section.fields().get("format");
        if (field == null) {
            List<String> near = NearMisses.near("format", section.fields().keySet());
            throw new InvalidInput(
                    section.place(),
                    "the key \"format\" is missing",
                    near.isEmpty()
                            ? "an analysis begins with \"format: 1\""
                            : "did you mean \"format\" by \"" + near.get(0) + "\"?");
        }
        long format = Numbers.whole(field.value(), "\"format\"");
        if (format != 1) {
            throw new InvalidInput(
                    field.value().place(),
                    "the format " + format + " is not known",
                    "this nuprobe reads format 1" + (format > 1 ? "; a newer one may read format " + format : ""));
        }
    }

    private List<AnalysisCase> single(Node.Section section) {
        Map<String, Node.Field> own = new LinkedHashMap<>(section.fields());
        own.keySet().retainAll(AnalysisReader.KEYS);
        return new AnalysisReader(problems).cases(new Node.Section(section.place(), own), false);
    }

    private List<AnalysisCase> analyses(Node.Section section, Fields fields) {
        List<Node> items = fields.list("analyses").orElse(List.of());
        if (items.isEmpty()) {
            problems.add(section.fields().get("analyses").place(), "there is no analysis in \"analyses\"", "");
        }
        List<AnalysisCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : items) {
            // Each analysis is read with problems of its own, so that a broken one does not hide those of the next.
            Problems own = new Problems();
            own.attempt(() -> Fields.asSection(item, "an analysis"))
                    .map(found -> new AnalysisReader(own).cases(found, true))
                    .ifPresent(found -> {
                        if (!found.isEmpty() && !ids.add(found.get(0).analysis())) {
                            own.add(
                                    item.place(),
                                    "two analyses have the id \"" + found.get(0).analysis() + "\"",
                                    "give each its own");
                        }
                        cases.addAll(found);
                    });
            own.found().forEach(problem -> problems.add(problem.place(), problem.message(), problem.hint()));
        }
        return cases;
    }
}
