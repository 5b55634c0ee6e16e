package org.nuprobe.experiment.card;

import java.util.List;
import java.util.TreeSet;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.toolkit.interpolation.LinearTable;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.interpolation.Outside;

/** A rate by energy that goes straight from row to row of a table; it knows nothing outside of it. */
final class RateTable {
    private static final Unit KEV = Unit.parse("keV");

    private final String path;
    private final LinearTable rate;

    private RateTable(String path, LinearTable rate) {
        this.path = path;
        this.rate = rate;
    }

    /** The sum of the columns that a section names. */
    static RateTable read(Settings section, Data data) {
        DataTable table = data.table(section.text("table"));
        List<String> columns = section.texts("columns");
        if (columns.isEmpty()) {
            throw section.invalid(
                    "table", "name the columns to add up, as in columns: [ rate ]; there are " + table.columns());
        }
        double[] energy = table.column("energy", Dimension.ENERGY);
        double[] sum = new double[energy.length];
        for (String column : columns) {
            double[] rate = table.column(column, Dimension.RATE);
            for (int row = 0; row < sum.length; row++) {
                if (!(rate[row] >= 0)) {
                    throw table.invalid(row, "the rate " + column + " is negative");
                }
                sum[row] += rate[row];
            }
        }
        try {
            return new RateTable(table.path(), LinearTable.of(energy, sum, Outside.FAIL));
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), malformed.getMessage());
        }
    }

    /** The integral over each bin, exact for the straight pieces. */
    double[] integrals(Settings section, double[] edges) {
        double[] knots = rate.knots();
        double first = knots[0];
        double last = knots[knots.length - 1];
        double rounding = 1e-12 * last;
        if (edges[0] < first - rounding || edges[edges.length - 1] > last + rounding) {
            throw section.invalid(
                    "table",
                    path + " ranges from " + Quantity.format(first, KEV) + " to " + Quantity.format(last, KEV)
                            + ", but the bins of the response from " + Quantity.format(edges[0], KEV) + " to "
                            + Quantity.format(edges[edges.length - 1], KEV));
        }
        double[] integrals = new double[edges.length - 1];
        for (int bin = 0; bin < integrals.length; bin++) {
            integrals[bin] = integral(knots, Math.max(first, edges[bin]), Math.min(last, edges[bin + 1]));
        }
        return integrals;
    }

    private double integral(double[] knots, double low, double high) {
        TreeSet<Double> points = new TreeSet<>(List.of(low, high));
        for (double knot : knots) {
            if (knot > low && knot < high) {
                points.add(knot);
            }
        }
        double sum = 0;
        double before = low;
        for (double point : points) {
            sum += 0.5 * (rate.applyAsDouble(before) + rate.applyAsDouble(point)) * (point - before);
            before = point;
        }
        return sum;
    }
}
