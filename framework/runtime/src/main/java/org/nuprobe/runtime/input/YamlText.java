package org.nuprobe.runtime.input;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a tree as YAML: sections and lists of sections in lines, lists of words in brackets. */
public final class YamlText {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9./+][A-Za-z0-9 ._/+%^()*-]*(?<! )");

    private YamlText() {}

    /** The text of a section, as a whole document. */
    public static String of(Node.Section section) {
        StringBuilder text = new StringBuilder();
        fields(section, "", text);
        return text.toString();
    }

    private static void fields(Node.Section section, String indent, StringBuilder text) {
        String before = "";
        for (Map.Entry<String, Node.Field> field : section.fields().entrySet()) {
            text.append(before).append(scalar(field.getKey(), true)).append(':');
            value(field.getValue().value(), indent + "  ", text);
            before = indent;
        }
    }

    private static void value(Node node, String indent, StringBuilder text) {
        if (node instanceof Node.Section section && !section.fields().isEmpty()) {
            text.append('\n').append(indent);
            fields(section, indent, text);
        } else if (node instanceof Node.Sequence sequence && !flat(sequence)) {
            text.append('\n');
            for (Node item : sequence.items()) {
                text.append(indent).append('-');
                item(item, indent + "  ", text);
            }
        } else {
            text.append(' ').append(inline(node)).append('\n');
        }
    }

    private static void item(Node item, String indent, StringBuilder text) {
        if (item instanceof Node.Section section && !section.fields().isEmpty()) {
            text.append(' ');
            fields(section, indent, text);
        } else {
            value(item, indent, text);
        }
    }

    private static boolean flat(Node.Sequence sequence) {
        return sequence.items().stream()
                .allMatch(item -> item instanceof Node.Scalar
                        || (item instanceof Node.Sequence inner && flat(inner))
                        || (item instanceof Node.Section section
                                && section.fields().isEmpty()));
    }

    private static String inline(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar.text(), scalar.plain());
        }
        if (node instanceof Node.Sequence sequence) {
            Iterator<String> items =
                    sequence.items().stream().map(YamlText::inline).iterator();
            return items.hasNext() ? "[ " + String.join(", ", (Iterable<String>) () -> items) + " ]" : "[]";
        }
        return "{}";
    }

    /** Text that was plain stays plain where that is safe; everything else is quoted. */
    private static String scalar(String text, boolean plain) {
        if (plain && (text.isEmpty() || BARE.matcher(text).matches())) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** A section of plain words, for documents that are made by a program. */
    public static Node.Section section(Place place, Map<String, Node> values) {
        Map<String, Node.Field> fields = new java.util.LinkedHashMap<>();
        values.forEach((key, value) -> fields.put(key, new Node.Field(place, value)));
        return new Node.Section(place, fields);
    }

    /** A list. */
    public static Node.Sequence list(Place place, List<? extends Node> items) {
        return new Node.Sequence(place, List.copyOf(items));
    }
}
