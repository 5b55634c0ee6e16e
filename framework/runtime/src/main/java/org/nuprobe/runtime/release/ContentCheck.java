package org.nuprobe.runtime.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nuprobe.runtime.input.InputProblem;
import org.nuprobe.runtime.input.Place;

/** Looks for what cannot be right in the text of one file; each kind of mistake is told once, with its first place. */
final class ContentCheck {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private static final String AGAIN = "download it again";

    private final String origin;
    private final ReleaseFile file;
    private final Layout layout;
    private final List<ReleaseRows.Row> rows;
    private final List<InputProblem> problems = new ArrayList<>();

    private ContentCheck(String origin, ReleaseFile file, ReleaseRows rows) {
        this.origin = origin;
        this.file = file;
        this.layout = file.layout();
        this.rows = rows.rows();
    }

    /**
     * What is wrong; nothing when all is well.
     *
     * @param origin what to call the file in messages
     */
    static List<InputProblem> problems(String origin, ReleaseFile file, ReleaseRows rows) {
        ContentCheck check = new ContentCheck(origin, file, rows);
        check.length();
        if (check.cells() && check.numbers()) {
            check.values();
        }
        return List.copyOf(check.problems);
    }

    private void length() {
        if (rows.size() != file.rows()) {
            add(
                    Place.of(origin),
                    "it has " + rows.size() + " rows, and " + file.rows() + " are wanted",
                    rows.size() < file.rows() ? "the file is truncated: " + AGAIN : "something was added: " + AGAIN);
        }
    }

    private boolean cells() {
        int width = layout.columns().size();
        return !told(
                row -> rows.get(row).cells().size() != width,
                row -> "the row has " + cells(rows.get(row).cells().size()) + ", and " + width + " are wanted",
                "the columns are " + layout.title());
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    private boolean numbers() {
        boolean fine = true;
        for (int column = 0; column < layout.columns().size(); column++) {
            int at = column;
            fine &= !told(
                    row -> !isNumber(cell(row, at)),
                    row -> "\"" + cell(row, at) + "\" in the column \"" + name(at) + "\" is no number",
                    AGAIN);
        }
        return fine;
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches() && Double.isFinite(Double.parseDouble(cell));
    }

    private void values() {
        Set<Integer> swapped = swapped();
        for (int column = 0; column < layout.columns().size(); column++) {
            if (!swapped.contains(column)) {
                range(column);
                order(column);
            }
        }
    }

    /** Two columns of which both are wrong, or one, but neither would be if they traded places. */
    private Set<Integer> swapped() {
        int width = layout.columns().size();
        for (int one = 0; one < width; one++) {
            for (int other = one + 1; other < width; other++) {
                if (!(fits(one, one) && fits(other, other)) && fits(one, other) && fits(other, one)) {
                    add(
                            Place.of(origin),
                            "the columns \"" + name(one) + "\" and \"" + name(other) + "\" are swapped",
                            "the columns are " + layout.title());
                    return Set.of(one, other);
                }
            }
        }
        return Set.of();
    }

    /** Whether the numbers in a column are what another one should hold. */
    private boolean fits(int column, int asColumn) {
        return IntStream.range(0, rows.size())
                .noneMatch(row -> outside(asColumn, value(row, column)) || misplaced(row, column, asColumn));
    }

    private void range(int column) {
        told(
                row -> outside(column, value(row, column)),
                row -> "\"" + name(column) + "\" is " + cell(row, column) + ", and it should be "
                        + rule(column).words(),
                AGAIN);
    }

    private void order(int column) {
        IntPredicate wrong = row -> misplaced(row, column, column);
        IntStream.range(0, rows.size()).filter(wrong).findFirst().ifPresent(row -> {
            String wanted = rule(column)
                    .grid()
                    .map(grid ->
                            ", and " + ColumnRule.text(grid.value(index(row, column))) + " is wanted in this place")
                    .orElse(", and it should be above that of the row before");
            add(
                    place(row),
                    "\"" + name(column) + "\" is " + cell(row, column) + wanted,
                    "the rows have another order, or one is missing: " + AGAIN);
        });
    }

    private boolean outside(int column, double value) {
        return !rule(column).admits(value);
    }

    private boolean misplaced(int row, int column, int asColumn) {
        ColumnRule rule = rule(asColumn);
        if (rule.grid().isPresent()) {
            return !rule.grid().get().has(value(row, column), index(row, asColumn));
        }
        return rule.rising() && row > 0 && value(row, column) <= value(row - 1, column);
    }

    /** The index of a row on the grid of a column: the grids of later columns run faster. */
    private int index(int row, int column) {
        int faster = layout.columns().stream()
                .skip(column + 1L)
                .flatMap(each -> each.rule().grid().stream())
                .mapToInt(Grid::points)
                .reduce(1, (a, b) -> a * b);
        return row / faster % rule(column).grid().orElseThrow().points();
    }

    /** Adds one problem for all rows that are wrong in one way; whether there was any. */
    private boolean told(IntPredicate wrong, IntFunction<String> what, String hint) {
        int[] found = IntStream.range(0, rows.size()).filter(wrong).toArray();
        if (found.length == 0) {
            return false;
        }
        String more = found.length == 1 ? "" : "; " + (found.length - 1) + " more like this";
        add(place(found[0]), what.apply(found[0]) + more, hint);
        return true;
    }

    private void add(Place place, String message, String hint) {
        problems.add(new InputProblem(place, message, hint));
    }

    private Place place(int row) {
        return Place.of(origin, rows.get(row).line());
    }

    private String cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }

    private double value(int row, int column) {
        return Double.parseDouble(cell(row, column));
    }

    private String name(int column) {
        return layout.columns().get(column).name();
    }

    private ColumnRule rule(int column) {
        return layout.columns().get(column).rule();
    }
}
