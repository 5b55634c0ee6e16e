package org.nuprobe.runtime.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the keys of a section that the framework itself defines; what does not fit goes to the problems. */
public final class Fields {
    private final Node.Section section;
    private final String title;
    private final Problems problems;

    private Fields(Node.Section section, String title, Problems problems) {
        this.section = section;
        this.title = title;
        this.problems = problems;
    }

    /**
     * A section with its keys checked.
     *
     * @param title what the section is, {@code an analysis}
     * @param known the keys it may have
     */
    public static Fields of(Node.Section section, String title, List<String> known, Problems problems) {
        section.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                problems.add(
                        field.place(), "unknown key \"" + key + "\" in " + title, NearMisses.hint(key, known, "keys"));
            }
        });
        return new Fields(section, title, problems);
    }

    /** Where the section begins. */
    public Place place() {
        return section.place();
    }

    /** The value of a key, read by a function that throws {@link InvalidInput}; empty when it is absent or does not fit. */
    public <T> Optional<T> read(String key, Function<Node, T> reader) {
        Node.Field field = section.fields().get(key);
        return field == null ? Optional.empty() : problems.attempt(() -> reader.apply(field.value()));
    }

    /** The same for a key that must be there. */
    public <T> Optional<T> require(String key, String example, Function<Node, T> reader) {
        if (!section.fields().containsKey(key)) {
            problems.add(
                    section.place(), "the key \"" + key + "\" is missing in " + title, "write for example " + example);
            return Optional.empty();
        }
        return read(key, reader);
    }

    /** A text. */
    public Optional<String> text(String key) {
        return read(key, node -> Numbers.scalar(node, name(key)).text());
    }

    /** A text, empty when it is absent or does not fit. */
    public String textOrEmpty(String key) {
        return text(key).orElse("");
    }

    /** A list of texts; a single text is a list of one. */
    public List<String> texts(String key) {
        return read(key, node -> {
                    if (node instanceof Node.Sequence sequence) {
                        return sequence.items().stream()
                                .map(item -> Numbers.scalar(item, name(key)).text())
                                .toList();
                    }
                    return List.of(Numbers.scalar(node, name(key)).text());
                })
                .orElse(List.of());
    }

    /** A section, empty when it is absent. */
    public Optional<Node.Section> section(String key) {
        return read(key, node -> asSection(node, name(key)));
    }

    /** The items of a list. */
    public Optional<List<Node>> list(String key) {
        return read(key, node -> asList(node, name(key)));
    }

    /** How messages call a key. */
    public static String name(String key) {
        return "\"" + key + "\"";
    }

    /** The node as a section. */
    public static Node.Section asSection(Node node, String name) {
        if (node instanceof Node.Section section) {
            return section;
        }
        throw new InvalidInput(node.place(), name + " must be a section of keys, not " + node.what(), "");
    }

    /** The items of the node, which must be a list. */
    public static List<Node> asList(Node node, String name) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        throw new InvalidInput(node.place(), name + " must be a list, not " + node.what(), "write [ ... ]");
    }
}
