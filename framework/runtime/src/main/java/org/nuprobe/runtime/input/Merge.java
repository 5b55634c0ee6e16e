package org.nuprobe.runtime.input;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays the settings of a user over those of a preset: a section goes into a section, anything else replaces. */
public final class Merge {
    private Merge() {}

    /** The lower section with the upper one laid over it; keys of the lower one come first. */
    public static Node.Section over(Node.Section lower, Node.Section upper) {
        Map<String, Node.Field> fields = new LinkedHashMap<>(lower.fields());
        upper.fields().forEach((key, field) -> {
            Node.Field below = fields.get(key);
            if (below != null
                    && below.value() instanceof Node.Section inner
                    && field.value() instanceof Node.Section outer) {
                fields.put(key, new Node.Field(field.place(), over(inner, outer)));
            } else {
                fields.put(key, field);
            }
        });
        return new Node.Section(upper.fields().isEmpty() ? lower.place() : upper.place(), fields);
    }
}
