package org.nuprobe.runtime.release;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a text.
 *
 * @param rows the rows in the order of the text
 */
record ReleaseRows(List<Row> rows) {
    ReleaseRows {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line of the text, from 1
     * @param cells what stands in it
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    static ReleaseRows of(String text, Layout layout) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int k = layout.headerLines(); k < lines.size(); k++) {
            String line = lines.get(k).strip();
            if (!line.isEmpty() && !layout.isComment(line)) {
                rows.add(new Row(k + 1, layout.separator().cells(line)));
            }
        }
        return new ReleaseRows(rows);
    }
}
