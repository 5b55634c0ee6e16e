package org.nuprobe.runtime.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Unit;

/** Writes the tables of a result as CSV; a header cell is {@code name [unit]}. */
final class Tables {
    private Tables() {}

    /** Where a table of a case goes. */
    static String file(CaseOutcome each, Result.Table table) {
        return "tables/" + each.id() + "/" + table.id() + ".csv";
    }

    /** A table of a case. */
    static String text(Result.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> head(column.name(), column.unit()))
                .toList());
        List<double[]> values =
                table.columns().stream().map(Result.Column::values).toList();
        int length = values.isEmpty() ? 0 : values.get(0).length;
        for (int row = 0; row < length; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < values.size(); column++) {
                cells.add(Decimal.of(
                        values.get(column)[row], table.columns().get(column).unit()));
            }
            rows.add(cells);
        }
        return csv(rows);
    }

    /** One row a case: what was varied, and every single number that was found; a cell is empty where a case has none. */
    static String values(List<CaseOutcome> cases) {
        Set<String> varied = new LinkedHashSet<>();
        Map<String, Unit> ids = new LinkedHashMap<>();
        for (CaseOutcome each : cases) {
            varied.addAll(each.varied().keySet());
            each.result().values().forEach(value -> ids.putIfAbsent(value.id(), value.unit()));
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("case", "analysis"));
        header.addAll(varied);
        ids.forEach((id, unit) -> header.add(head(id, unit)));
        rows.add(header);
        for (CaseOutcome each : cases) {
            List<String> row = new ArrayList<>(List.of(each.id(), each.analysis()));
            varied.forEach(name -> row.add(each.varied().getOrDefault(name, "")));
            ids.forEach((id, unit) -> row.add(each.result().values().stream()
                    .filter(value -> value.id().equals(id))
                    .findFirst()
                    .map(value -> Decimal.of(value.value(), unit))
                    .orElse("")));
            rows.add(row);
        }
        return csv(rows);
    }

    private static String head(String name, Unit unit) {
        return name + " [" + unit.text() + "]";
    }

    private static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
