package org.nuprobe.runtime.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;

/** Reads how components are asked for: {@code id}, or {@code { use: id, with: {...} }}. */
public final class Uses {
    private static final List<String> KEYS = List.of("use", "with");

    private Uses() {}

    /**
     * One component.
     *
     * @param name how messages call the place, {@code "statistic"}
     * @throws InvalidInput when it is neither an id nor such a section
     */
    public static Use one(Node node, String name) {
        Problems problems = new Problems();
        Optional<Use> use = one(node, name, problems);
        problems.throwAny();
        return use.orElseThrow();
    }

    /** One component, where {@code { with: {...} }} means the fallback with other settings. */
    public static Use one(Node node, String name, String fallbackId) {
        if (node instanceof Node.Section section && !section.fields().containsKey("use")) {
            Problems problems = new Problems();
            Fields fields = Fields.of(section, name, KEYS, problems);
            Node.Section with = fields.section("with").orElse(Node.Section.empty(section.place()));
            problems.throwAny();
            return new Use(section.place(), fallbackId, with);
        }
        return one(node, name);
    }

    private static Optional<Use> one(Node node, String name, Problems problems) {
        if (node instanceof Node.Scalar) {
            return problems.attempt(() -> id(Numbers.scalar(node, name), Node.Section.empty(node.place())));
        }
        if (node instanceof Node.Section section) {
            Fields fields = Fields.of(section, name, KEYS, problems);
            Node.Section with = fields.section("with").orElse(Node.Section.empty(section.place()));
            return fields.require("use", "use: some-id", it -> id(Numbers.scalar(it, "\"use\""), with));
        }
        Place place = node.place();
        problems.add(place, name + " must be an id or { use: id, with: {...} }, not " + node.what(), "");
        return Optional.empty();
    }

    private static Use id(Node.Scalar scalar, Node.Section with) {
        return new Use(scalar.place(), scalar.text(), with);
    }

    /** A list of components, at least one. */
    static List<Use> some(Node node, String name, Problems problems) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            problems.add(node.place(), name + " is empty", "at least one is needed");
        }
        List<Use> uses = new ArrayList<>();
        items.forEach(item -> one(item, name, problems).ifPresent(uses::add));
        return uses;
    }
}
