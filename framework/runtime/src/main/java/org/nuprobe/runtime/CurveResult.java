package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.rate.Curves;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/**
 * How curves become values and tables of a result: the sum of all flux components first, then each of them.
 *
 * @param across the column of the energies
 * @param unit the unit of the energies
 */
record CurveResult(String across, Unit unit) {
    /** The column of the sum. */
    static final String TOTAL = "total";

    /** The columns of a table, as a plot names them. */
    List<String> columns(String table, List<String> components) {
        List<String> names = new ArrayList<>(List.of(table + "." + across));
        names.addAll(values(table, components));
        return names;
    }

    /** The ids of values. */
    List<String> values(String id, List<String> components) {
        List<String> names = new ArrayList<>(List.of(id + "." + TOTAL));
        components.forEach(component -> names.add(id + "." + component));
        return names;
    }

    /** A table with a column for the energies, one for the sum and one for each component. */
    Result.Table table(String id, String title, Unit height, Curves curves) {
        List<Result.Column> columns = new ArrayList<>();
        columns.add(new Result.Column(across, unit, curves.energies()));
        columns.add(new Result.Column(TOTAL, height, curves.total()));
        curves.byComponent().forEach((name, values) -> columns.add(new Result.Column(name, height, values)));
        return new Result.Table(id, title, columns);
    }

    /**
     * A value for the sum and one for each component.
     *
     * @param what what is counted, {@code neutrinos}
     */
    List<Result.Value> values(String id, String what, Unit size, Map<String, Double> sums) {
        List<Result.Value> values = new ArrayList<>();
        double total = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        values.add(new Result.Value(id + "." + TOTAL, total, size, what + ", all components"));
        sums.forEach((name, sum) -> values.add(new Result.Value(id + "." + name, sum, size, what + ", " + name)));
        return values;
    }

    /** {@code from 0.1 MeV to 16 MeV}. */
    String window(double from, double to) {
        return "from " + Quantity.format(from, unit) + " to " + Quantity.format(to, unit);
    }
}
