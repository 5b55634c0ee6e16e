package org.nuprobe.runtime.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a document that remembers where it was written: a scalar, a list or a section of keys. */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /** What it is, for a message: {@code a text}, {@code a list}, {@code a section}. */
    String what();

    /**
     * A word, a number or a text; nothing is converted.
     *
     * @param place where it begins
     * @param text what was written, without quotes
     * @param plain whether it stood without quotes
     */
    record Scalar(Place place, String text, boolean plain) implements Node {
        @Override
        public String what() {
            return text.isEmpty() && plain ? "nothing" : "\"" + text + "\"";
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param items its items
     */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    /**
     * A section: keys with values, in the order of the file.
     *
     * @param place where it begins
     * @param fields the values by key
     */
    record Section(Place place, Map<String, Field> fields) implements Node {
        public Section {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** A section without keys. */
        public static Section empty(Place place) {
            return new Section(place, Map.of());
        }

        @Override
        public String what() {
            return "a section";
        }
    }

    /**
     * A key with its value.
     *
     * @param place where the key is
     * @param value its value
     */
    record Field(Place place, Node value) {}
}
