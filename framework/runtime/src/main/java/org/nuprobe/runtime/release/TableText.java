package org.nuprobe.runtime.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rows of a file as a CSV table: the numbers as they were published, under a header with units. */
final class TableText {
    private TableText() {}

    static String of(Layout layout, ReleaseRows rows) {
        StringBuilder text = new StringBuilder();
        line(text, header(layout));
        for (int k = 0; k < rows.rows().size(); k++) {
            int row = k;
            List<String> cells = new ArrayList<>();
            layout.rowNames().ifPresent(names -> cells.add(names.texts().get(row)));
            cells.addAll(rows.rows().get(k).cells());
            line(text, cells);
        }
        return text.toString();
    }

    private static List<String> header(Layout layout) {
        List<String> header = new ArrayList<>();
        layout.rowNames().ifPresent(names -> header.add(names.name()));
        layout.columns().forEach(column -> header.add(column.header()));
        return header;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(","))).append('\n');
    }
}
