package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.Csv;
import org.nuprobe.app.text.Json;
import org.nuprobe.app.text.Numbers;
import org.nuprobe.app.text.Paragraph;
import org.nuprobe.app.text.TextTable;

/**
 * Counted events in the format that was asked for.
 *
 * @param events by name of the flux component
 * @param title what was counted, in words
 * @param echo what was asked, for JSON
 */
record EventsReport(Map<String, Double> events, String title, Map<String, Object> echo) {
    private static final int DIGITS = 5;

    List<String> lines(OutputFormat format) {
        return switch (format) {
            case TABLE -> table();
            case CSV -> csv();
            case JSON -> List.of(json());
        };
    }

    double total() {
        return events.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<String> table() {
        List<String> names = new ArrayList<>(events.keySet());
        List<String> counts = new ArrayList<>(events.values().stream()
                .map(each -> Numbers.rounded(each, DIGITS))
                .toList());
        names.add("total");
        counts.add(Numbers.rounded(total(), DIGITS));
        List<String> lines = new ArrayList<>(Paragraph.lines(title, ""));
        lines.add("");
        lines.addAll(TextTable.of(Column.words("component", names), Column.numbers("events", counts))
                .lines());
        return lines;
    }

    private List<String> csv() {
        List<String> lines = new ArrayList<>();
        lines.add(Csv.row(List.of("component", "events")));
        events.forEach((name, count) -> lines.add(Csv.row(List.of(name, Numbers.exact(count)))));
        lines.add(Csv.row(List.of("total", Numbers.exact(total()))));
        return lines;
    }

    private String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("events", total());
        object.put("by_component", events);
        object.putAll(echo);
        return Json.write(object);
    }
}
