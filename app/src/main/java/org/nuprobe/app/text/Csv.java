package org.nuprobe.app.text;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of comma-separated values (RFC 4180), one line each. */
public final class Csv {
    private Csv() {}

    /** A row of texts; those with a comma, a quote or a line break are quoted. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
