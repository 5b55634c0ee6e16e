package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InputProblem;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.input.YamlFile;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;

/** Reads the presets of data folders: {@code data/experiments/my-detector.yaml} and the like. */
final class Presets {
    private static final List<String> KEYS = List.of("format", "kind", "summary", "references", "use", "with");

    private final List<Entry<?>> registered;
    private final Findings findings;
    private final Map<String, Entry<?>> entries = new LinkedHashMap<>();

    Presets(List<Entry<?>> registered, Findings findings) {
        this.registered = registered;
        this.findings = findings;
    }

    List<Entry<?>> entries() {
        return List.copyOf(entries.values());
    }

    /** Reads the presets of one data folder; those of an earlier folder win. */
    void read(Path data) {
        for (Kind<?> kind : Kind.ALL) {
            Path folder = data.resolve(kind.name() + "s");
            if (Files.isDirectory(folder)) {
                files(folder).forEach(file -> read(kind, file));
            }
        }
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("SOURCE.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            findings.problem(folder.toString(), "the folder cannot be read: " + e.getMessage(), "");
            return List.of();
        }
    }

    private <T> void read(Kind<T> kind, Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".yaml".length());
        Problems problems = new Problems();
        Optional<Entry<T>> entry = problems.attempt(() -> entry(kind, id, file, problems));
        for (InputProblem problem : problems.found()) {
            findings.problem(problem.place().toString(), problem.message(), problem.hint());
        }
        if (problems.found().isEmpty()) {
            entry.ifPresent(found -> entries.putIfAbsent(kind.name() + " " + id, found));
        }
    }

    private <T> Entry<T> entry(Kind<T> kind, String id, Path file, Problems problems) {
        Node.Section root = Fields.asSection(YamlFile.read(file), "a preset");
        Fields fields = Fields.of(root, "a preset", KEYS, problems);
        if (!Registrations.ID.matcher(id).matches()) {
            problems.add(
                    root.place(),
                    "the name of the file is the id, and \"" + id + "\" is not lower-case words with hyphens",
                    "");
        }
        fields.require("format", "format: 1", node -> Numbers.whole(node, "\"format\""))
                .filter(format -> format != 1)
                .ifPresent(format -> problems.add(
                        root.place(), "the format " + format + " is not known", "this nuprobe reads format 1"));
        fields.require("kind", "kind: " + kind, node -> Numbers.scalar(node, "\"kind\""))
                .filter(found -> !found.text().equals(kind.name()))
                .ifPresent(found -> problems.add(
                        found.place(),
                        "the kind is " + found.text() + ", but the folder is for the kind " + kind,
                        "move the file to the folder " + found.text() + "s"));
        Node.Scalar use = fields.require("use", "use: experiment-card", node -> Numbers.scalar(node, "\"use\""))
                .orElse(new Node.Scalar(root.place(), "", true));
        Node.Section with = fields.section("with").orElse(Node.Section.empty(root.place()));
        List<String> references = fields.texts("references");
        if (find(kind, id).isPresent()) {
            problems.add(
                    root.place(), "a plugin registers the " + kind + " \"" + id + "\" already", "rename the preset");
        }
        problems.throwAny();
        Entry<T> base = find(kind, use.text())
                .orElseThrow(() -> new InvalidInput(
                        use.place(),
                        "there is no " + kind + " \"" + use.text() + "\"",
                        NearMisses.hint(use.text(), ids(kind), kind + "s")));
        Description description = new Description(
                fields.textOrEmpty("summary"),
                base.description().formulas(),
                base.description().settings(),
                base.description().references());
        Origin origin = new Origin("preset", "", file.toString(), "");
        return new Entry<>(
                kind,
                id,
                description,
                base.factory(),
                origin,
                Optional.of(new Preset(use.text(), with, references, base.origin())));
    }

    @SuppressWarnings("unchecked") // an entry has the type of its kind
    private <T> Optional<Entry<T>> find(Kind<T> kind, String id) {
        return registered.stream()
                .filter(entry -> entry.kind().equals(kind) && entry.id().equals(id))
                .map(entry -> (Entry<T>) entry)
                .findFirst();
    }

    private List<String> ids(Kind<?> kind) {
        List<String> ids = new ArrayList<>();
        registered.stream().filter(entry -> entry.kind().equals(kind)).forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
