package org.nuprobe.app.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.Paragraph;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.spi.statistics.Result;

/**
 * The cases of one analysis as tables. The last varied quantity runs across the columns; a value that is the same in every case is
 * said once, and so is a statement.
 */
final class AnalysisSummary {
    /** So many values stand side by side in any case. */
    private static final int FEW = 4;

    private final List<CaseOutcome> cases;
    private final Map<String, ValueScale> scales;
    private final List<String> lines = new ArrayList<>();

    AnalysisSummary(List<CaseOutcome> cases, Map<String, ValueScale> scales) {
        this.cases = List.copyOf(cases);
        this.scales = Map.copyOf(scales);
    }

    List<String> lines() {
        CaseOutcome first = cases.get(0);
        lines.add(first.analysis() + (cases.size() == 1 ? "" : " (" + cases.size() + " cases)"));
        statements();
        List<String> keys = List.copyOf(first.varied().keySet());
        if (keys.isEmpty()) {
            single(first);
        } else if (keys.size() == 1) {
            constants();
            rows(keys.get(0));
        } else {
            constants();
            changing().forEach(id -> across(id, keys));
        }
        return List.copyOf(lines);
    }

    /** Each statement once, with the cases it belongs to unless it belongs to all. */
    private void statements() {
        Map<String, Set<String>> byStatement = new LinkedHashMap<>();
        for (CaseOutcome each : cases) {
            each.result()
                    .statements()
                    .forEach(statement -> byStatement
                            .computeIfAbsent(statement, key -> new TreeSet<>())
                            .add(each.id()));
        }
        byStatement.forEach((statement, ids) -> {
            boolean everywhere = ids.size() == cases.size();
            String where = ids.size() == 1 ? ids.iterator().next() : ids.size() + " of " + cases.size() + " cases";
            lines.addAll(Paragraph.lines(everywhere ? statement : where + ": " + statement, "  "));
        });
    }

    private void single(CaseOutcome outcome) {
        List<Result.Value> values = outcome.result().values();
        table(TextTable.of(
                Column.words(
                        "value",
                        values.stream()
                                .map(value -> scales.get(value.id()).title(value.id()))
                                .toList()),
                Column.numbers(
                        "",
                        values.stream()
                                .map(value -> scales.get(value.id()).cell(value.value()))
                                .toList()),
                Column.words(
                        "meaning",
                        values.stream().map(Result.Value::description).toList())));
    }

    private void rows(String key) {
        List<String> changing = changing();
        if (changing.size() > Math.max(cases.size(), FEW)) {
            columns(key, changing);
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(
                key, cases.stream().map(each -> each.varied().get(key)).toList()));
        for (String id : changing) {
            ValueScale scale = scales.get(id);
            columns.add(Column.numbers(
                    scale.title(id), cases.stream().map(each -> cell(each, id)).toList()));
        }
        table(new TextTable(columns));
    }

    /** Many values of few cases: a value a row and a case a column. */
    private void columns(String key, List<String> ids) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(
                key, ids.stream().map(id -> scales.get(id).title(id)).toList()));
        for (CaseOutcome each : cases) {
            columns.add(Column.numbers(
                    each.varied().get(key),
                    ids.stream().map(id -> cell(each, id)).toList()));
        }
        table(new TextTable(columns));
    }

    /** One value with the last varied quantity across. */
    private void across(String id, List<String> keys) {
        String last = keys.get(keys.size() - 1);
        List<String> others = keys.subList(0, keys.size() - 1);
        Map<List<String>, Map<String, String>> cells = new LinkedHashMap<>();
        Set<String> headers = new LinkedHashSet<>();
        for (CaseOutcome each : cases) {
            List<String> row =
                    others.stream().map(key -> each.varied().get(key)).toList();
            String header = each.varied().get(last);
            headers.add(header);
            cells.computeIfAbsent(row, key -> new LinkedHashMap<>()).put(header, cell(each, id));
        }
        List<Column> columns = new ArrayList<>();
        for (int k = 0; k < others.size(); k++) {
            int at = k;
            columns.add(Column.words(
                    others.get(k),
                    cells.keySet().stream().map(row -> row.get(at)).toList()));
        }
        for (String header : headers) {
            columns.add(Column.numbers(
                    header,
                    cells.values().stream()
                            .map(row -> row.getOrDefault(header, ""))
                            .toList()));
        }
        lines.add("");
        lines.add("  " + scales.get(id).title(id) + " by " + last);
        indented(new TextTable(columns));
    }

    private void constants() {
        List<String> changing = changing();
        List<String> same = ids().stream()
                .filter(id -> !changing.contains(id))
                .map(id -> scales.get(id).title(id) + " = " + cell(cases.get(0), id))
                .toList();
        if (!same.isEmpty()) {
            lines.addAll(Paragraph.lines("the same in every case: " + String.join(", ", same), "  "));
        }
    }

    /** The ids of values that differ between cases as they are shown. */
    private List<String> changing() {
        return ids().stream()
                .filter(id ->
                        cases.stream().map(each -> cell(each, id)).distinct().count() > 1)
                .toList();
    }

    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        cases.forEach(each -> each.result().values().forEach(value -> ids.add(value.id())));
        return ids;
    }

    private String cell(CaseOutcome outcome, String id) {
        Optional<Result.Value> found = outcome.result().values().stream()
                .filter(value -> value.id().equals(id))
                .findFirst();
        return found.map(value -> scales.get(id).cell(value.value())).orElse("");
    }

    private void table(TextTable table) {
        lines.add("");
        indented(table);
    }

    private void indented(TextTable table) {
        table.lines().forEach(line -> lines.add("  " + line));
    }
}
