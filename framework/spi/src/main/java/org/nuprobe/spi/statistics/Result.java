package org.nuprobe.spi.statistics;

import java.util.List;
import org.nuprobe.spi.unit.Unit;

/**
 * What a statistic found.
 *
 * @param values single numbers, such as a limit
 * @param tables columns of numbers, such as a profile
 * @param statements sentences that must stand beside the numbers: the convention, a boundary that was hit, a failed fit
 */
public record Result(List<Value> values, List<Table> tables, List<String> statements) {
    public Result {
        values = List.copyOf(values);
        tables = List.copyOf(tables);
        statements = List.copyOf(statements);
    }

    /**
     * A number with a name.
     *
     * @param id such as {@code mu_nu.upper}
     * @param value in natural units; NaN when there is none, and a statement says why
     * @param unit the unit to show it in
     * @param description one line
     */
    public record Value(String id, double value, Unit unit, String description) {}

    /**
     * Columns of equal length.
     *
     * @param id such as {@code profile}, lower-case words with hyphens
     * @param title one line
     * @param columns the columns
     */
    public record Table(String id, String title, List<Column> columns) {
        public Table {
            columns = List.copyOf(columns);
            for (Column column : columns) {
                if (column.values().length != columns.get(0).values().length) {
                    throw new IllegalArgumentException(
                            "the columns " + columns.get(0).name() + " and " + column.name() + " of the table " + id
                                    + " differ in length");
                }
            }
        }
    }

    /**
     * A column of numbers.
     *
     * @param name such as {@code mu_nu}
     * @param unit the unit to show it in
     * @param values in natural units
     */
    public record Column(String name, Unit unit, double[] values) {
        public Column {
            values = values.clone();
        }

        @Override
        public double[] values() {
            return values.clone();
        }
    }
}
