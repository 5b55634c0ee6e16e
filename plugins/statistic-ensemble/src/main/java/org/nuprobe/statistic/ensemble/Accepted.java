package org.nuprobe.statistic.ensemble;

import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Result;

/** Whether a result accepts a point: by the column {@code accepted} of a table, or else by the ends of an interval. */
final class Accepted {
    private static final double TINY = 1e-12;

    private Accepted() {}

    /**
     * 1 if it does, 0 if not, NaN if the result does not tell.
     *
     * @param interests the parameters of interest
     * @param values their values at the point, one of those that the result is about
     */
    static double in(Result result, List<Parameter> interests, double[] values) {
        for (Result.Table table : result.tables()) {
            Optional<double[]> accepted = column(table, "accepted");
            List<Optional<double[]>> columns =
                    interests.stream().map(each -> column(table, each.id())).toList();
            if (accepted.isPresent() && columns.stream().allMatch(Optional::isPresent)) {
                for (int row = 0; row < accepted.get().length; row++) {
                    if (isAt(columns, row, values)) {
                        return accepted.get()[row];
                    }
                }
            }
        }
        return interests.size() == 1 ? between(result, interests.get(0).id(), values[0]) : Double.NaN;
    }

    private static boolean isAt(List<Optional<double[]>> columns, int row, double[] values) {
        for (int axis = 0; axis < values.length; axis++) {
            double there = columns.get(axis).orElseThrow()[row];
            if (Math.abs(there - values[axis]) > TINY * Math.abs(values[axis])) {
                return false;
            }
        }
        return true;
    }

    /** An end that has no value is open. */
    private static double between(Result result, String id, double value) {
        Optional<Double> lower = end(result, id + ".lower");
        Optional<Double> upper = end(result, id + ".upper");
        if (lower.isEmpty() && upper.isEmpty()) {
            return Double.NaN;
        }
        boolean below = lower.filter(end -> value < end).isPresent();
        boolean above = upper.filter(end -> value > end).isPresent();
        return below || above ? 0 : 1;
    }

    private static Optional<Double> end(Result result, String id) {
        return result.values().stream()
                .filter(value -> value.id().equals(id))
                .map(Result.Value::value)
                .findFirst();
    }

    private static Optional<double[]> column(Result.Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Result.Column::values)
                .findFirst();
    }
}
