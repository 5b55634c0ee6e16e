package org.nuprobe.app.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as Markdown. */
final class Markdown {
    private Markdown() {}

    /** A text in which nothing is markup; an underscore inside a word is none. */
    static String text(String plain) {
        return plain.replaceAll("([\\\\*`<|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9]))", "\\\\$1");
    }

    /** A text as it is typed; empty for an empty one. */
    static String code(String typed) {
        return typed.isEmpty() ? "" : "`" + typed.replace("|", "\\|") + "`";
    }

    /** A link. */
    static String link(String text, String to) {
        return "[" + text + "](" + to + ")";
    }

    /** A table; the cells are Markdown already. */
    static List<String> table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(header));
        lines.add(row(header.stream().map(cell -> "---").toList()));
        rows.forEach(cells -> lines.add(row(cells)));
        return lines;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
