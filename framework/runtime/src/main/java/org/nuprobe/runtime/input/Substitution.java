package org.nuprobe.runtime.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values in the place of <code>${name}</code>, in every key and every text of a tree. */
public final class Substitution {
    private static final Pattern NAME = Pattern.compile("\\$\\{([^{}]*)}");

    private final Map<String, Node.Scalar> values;
    private final Problems problems;
    private final Set<String> used = new TreeSet<>();

    /** With a value for each name; names that are not there go to the problems. */
    public Substitution(Map<String, Node.Scalar> values, Problems problems) {
        this.values = Map.copyOf(values);
        this.problems = problems;
    }

    /** The tree with values in place of names. */
    public Node apply(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(apply(item)));
            return new Node.Sequence(sequence.place(), items);
        }
        Node.Section section = (Node.Section) node;
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        section.fields().forEach((key, field) -> {
            String name = scalar(new Node.Scalar(field.place(), key, true)).text();
            if (fields.put(name, new Node.Field(field.place(), apply(field.value()))) != null) {
                problems.add(field.place(), "the key \"" + name + "\" stands twice in this section", "");
            }
        });
        return new Node.Section(section.place(), fields);
    }

    /** The names that stood in a tree so far. */
    public Set<String> used() {
        return Set.copyOf(used);
    }

    /** A text that is one name becomes the value itself, with the place of the value. */
    private Node.Scalar scalar(Node.Scalar scalar) {
        Matcher matcher = NAME.matcher(scalar.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            used.add(name);
            Node.Scalar value = values.get(name);
            if (value == null) {
                problems.add(
                        scalar.place(),
                        "nothing called \"" + name + "\" is varied here",
                        NearMisses.hint(name, new TreeSet<>(values.keySet()), "varied quantities"));
                return scalar;
            }
            if (matcher.start() == 0 && matcher.end() == scalar.text().length()) {
                return value;
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(value.text()));
        }
        return text.isEmpty()
                ? scalar
                : new Node.Scalar(scalar.place(), matcher.appendTail(text).toString(), false);
    }
}
