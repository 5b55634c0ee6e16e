package org.nuprobe.runtime.release;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the text of a file is laid out. Blank lines mean nothing.
 *
 * @param comment what a line without numbers begins with; empty when there are no such lines
 * @param headerLines how many lines at the top hold no numbers
 * @param separator what stands between the cells of a row
 * @param columns what stands in a row
 * @param rowNames names of the rows, when the table is to have them
 */
record Layout(
        String comment,
        int headerLines,
        Separator separator,
        List<ReleaseColumn> columns,
        Optional<RowNames> rowNames) {
    Layout {
        columns = List.copyOf(columns);
    }

    /** What stands between the cells of a row. */
    enum Separator {
        /** Spaces and tabs. */
        BLANK("\\s+"),
        /** A comma, with or without blanks. */
        COMMA("\\s*,\\s*");

        private final Pattern pattern;

        Separator(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        List<String> cells(String line) {
            return List.of(pattern.split(line, -1));
        }
    }

    boolean isComment(String line) {
        return !comment.isEmpty() && line.startsWith(comment);
    }

    /** {@code photoelectrons [1], time [us]}. */
    String title() {
        return columns.stream().map(ReleaseColumn::header).collect(Collectors.joining(", "));
    }

    /** How many rows the grids of its columns make; 0 when no column has a grid. */
    long gridRows() {
        List<Integer> points = columns.stream()
                .flatMap(column -> column.rule().grid().stream())
                .map(Grid::points)
                .toList();
        return points.isEmpty()
                ? 0
                : points.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    }
}
