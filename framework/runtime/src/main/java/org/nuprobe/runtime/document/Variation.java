package org.nuprobe.runtime.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;

/** What an analysis varies, and every combination of it; the last quantity runs fastest. */
record Variation(Map<String, Quantity> quantities) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_CASES = 10_000;

    /** A quantity that is varied: where it is named, and its values. */
    record Quantity(Place place, List<Node.Scalar> values) {}

    /** Reads a {@code vary} section. */
    static Variation of(Optional<Node.Section> section, Problems problems) {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        section.ifPresent(vary -> vary.fields().forEach((name, field) -> {
            if (!NAME.matcher(name).matches() || name.equals("analysis")) {
                problems.add(
                        field.place(),
                        "a varied quantity cannot be called \"" + name + "\"",
                        "use lower-case words with hyphens, and not \"analysis\"");
            }
            problems.attempt(() -> Fields.asList(field.value(), Fields.name(name)))
                    .ifPresent(
                            items -> quantities.put(name, new Quantity(field.place(), values(name, items, problems))));
        }));
        Variation variation = new Variation(quantities);
        variation.quantities.forEach((name, quantity) -> {
            if (quantity.values.isEmpty()) {
                problems.add(quantity.place, "\"" + name + "\" has no values", "write for example [ 1 t yr, 10 t yr ]");
            }
        });
        long cases = quantities.values().stream()
                .mapToLong(quantity -> quantity.values.size())
                .reduce(1, (a, b) -> Math.min((long) MOST_CASES * MOST_CASES, a * b));
        if (cases > MOST_CASES) {
            problems.add(
                    section.orElseThrow().place(),
                    "this makes " + cases + " cases, and " + MOST_CASES + " are the most",
                    "");
        }
        return variation;
    }

    private static List<Node.Scalar> values(String name, List<Node> items, Problems problems) {
        Map<String, Node.Scalar> values = new LinkedHashMap<>();
        for (Node item : items) {
            problems.attempt(() -> Numbers.scalar(item, "a value of \"" + name + "\""))
                    .ifPresent(scalar -> {
                        if (values.putIfAbsent(scalar.text(), scalar) != null) {
                            problems.add(
                                    scalar.place(),
                                    "\"" + name + "\" has the value \"" + scalar.text() + "\" twice",
                                    "");
                        }
                    });
        }
        return List.copyOf(values.values());
    }

    /** Every combination, one value for each quantity; a single empty one when nothing is varied. */
    List<Map<String, Node.Scalar>> combinations() {
        List<Map<String, Node.Scalar>> combinations = new ArrayList<>(List.of(new LinkedHashMap<>()));
        quantities.forEach((name, quantity) -> {
            List<Map<String, Node.Scalar>> longer = new ArrayList<>();
            for (Map<String, Node.Scalar> combination : combinations) {
                for (Node.Scalar value : quantity.values) {
                    Map<String, Node.Scalar> more = new LinkedHashMap<>(combination);
                    more.put(name, value);
                    longer.add(more);
                }
            }
            combinations.clear();
            combinations.addAll(longer);
        });
        return combinations;
    }
}
