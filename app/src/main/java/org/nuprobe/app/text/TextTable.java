package org.nuprobe.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table for people: columns two spaces apart, a rule below the header, no blanks at the end of a line. */
public record TextTable(List<Column> columns) {
    private static final String GAP = "  ";

    /** A column of words that would be narrower than this is not broken. */
    private static final int NARROWEST = 30;

    public TextTable {
        columns = List.copyOf(columns);
        for (Column column : columns) {
            if (column.cells().size() != columns.get(0).cells().size()) {
                throw new IllegalArgumentException(
                        "the columns " + columns.get(0).header() + " and " + column.header() + " differ in length");
            }
        }
    }

    /** A table from its columns. */
    public static TextTable of(Column... columns) {
        return new TextTable(List.of(columns));
    }

    /** The lines from top to bottom; words in the last column are broken when a line would be longer than a paragraph's. */
    public List<String> lines() {
        List<List<String>> texts = columns.stream().map(Column::lines).toList();
        int indentation = texts.stream()
                .limit(columns.size() - 1)
                .mapToInt(column -> column.get(0).length() + GAP.length())
                .sum();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < texts.get(0).size(); row++) {
            int at = row;
            List<String> cells = texts.stream().map(column -> column.get(at)).toList();
            lines.addAll(broken(cells, indentation));
            if (row == 0) {
                String rule =
                        cells.stream().map(cell -> "-".repeat(cell.length())).collect(Collectors.joining(GAP));
                lines.add(breakable(indentation) ? rule.substring(0, Math.min(rule.length(), Paragraph.WIDTH)) : rule);
            }
        }
        return lines;
    }

    /** One row, with the last cell in as many lines as it needs. */
    private List<String> broken(List<String> cells, int indentation) {
        String line = String.join(GAP, cells).stripTrailing();
        if (line.length() <= Paragraph.WIDTH || !breakable(indentation)) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(Paragraph.lines(cells.get(cells.size() - 1), " ".repeat(indentation)));
        lines.set(0, line.substring(0, indentation) + lines.get(0).substring(indentation));
        return lines;
    }

    private boolean breakable(int indentation) {
        boolean words = columns.get(columns.size() - 1).alignment() == Column.Alignment.LEFT;
        return words && indentation <= Paragraph.WIDTH - NARROWEST;
    }
}
