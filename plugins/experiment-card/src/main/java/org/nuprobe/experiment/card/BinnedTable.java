package org.nuprobe.experiment.card;

import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/**
 * Numbers of a table that belong to the bins of a region. A table that says where its rows begin and end, in {@code energy_low}
 * and {@code energy_high}, is a histogram: a bin takes the rows inside of it, so that one table serves a card with fewer or wider
 * bins. Any other table has a row for each bin, in the numbering of the response.
 */
final class BinnedTable {
    private static final Unit KEV = Unit.parse("keV");
    private static final String LOW = "energy_low";
    private static final String HIGH = "energy_high";

    /** Edges that differ by less than this share of a row are the same. */
    private static final double ROUNDING = 1e-6;

    private BinnedTable() {}

    /** The sum of some columns in each bin; a table without edges gives as many numbers as it has rows. */
    static double[] sums(Settings settings, String key, DataTable table, List<String> columns, RegionCard.Bins bins) {
        double[] rows = new double[0];
        for (String name : columns) {
            double[] column = table.column(name, Dimension.NUMBER);
            rows = rows.length == 0 ? new double[column.length] : rows;
            for (int row = 0; row < rows.length; row++) {
                rows[row] += column[row];
            }
        }
        boolean histogram = table.columns().contains(LOW) && table.columns().contains(HIGH);
        if (!histogram || bins.energy().isEmpty()) {
            return rows;
        }
        return collected(settings, key, table, rows, bins.energy().get());
    }

    private static double[] collected(Settings settings, String key, DataTable table, double[] rows, Axis axis) {
        double[] known = edges(table);
        double[] edges = axis.edges();
        double[] sums = new double[axis.bins()];
        int row = row(settings, key, table, known, edges[0]);
        for (int bin = 0; bin < sums.length; bin++) {
            int next = row(settings, key, table, known, edges[bin + 1]);
            for (; row < next; row++) {
                sums[bin] += rows[row];
            }
        }
        return sums;
    }

    /** The edges between the rows, one more than rows. */
    private static double[] edges(DataTable table) {
        double[] low = table.column(LOW, Dimension.ENERGY);
        double[] high = table.column(HIGH, Dimension.ENERGY);
        double[] edges = new double[low.length + 1];
        for (int row = 0; row < low.length; row++) {
            if (!(high[row] > low[row])) {
                throw table.invalid(row, "a row ends above where it begins, not at " + text(high[row]));
            }
            if (row > 0 && !same(low[row], high[row - 1], high[row] - low[row])) {
                throw table.invalid(
                        row,
                        "a row begins where the one before it ends, at " + text(high[row - 1]) + ", not at "
                                + text(low[row]));
            }
            edges[row] = low[row];
            edges[row + 1] = high[row];
        }
        return edges;
    }

    private static int row(Settings settings, String key, DataTable table, double[] known, double edge) {
        for (int row = 0; row < known.length; row++) {
            double width = row + 1 < known.length ? known[row + 1] - known[row] : known[row] - known[row - 1];
            if (same(known[row], edge, width)) {
                return row;
            }
        }
        throw settings.invalid(
                key,
                "a bin of the response has the edge " + text(edge) + ", but no row of " + table.path()
                        + " begins or ends there; its rows go from " + text(known[0]) + " to "
                        + text(known[known.length - 1]));
    }

    private static boolean same(double one, double other, double width) {
        return Math.abs(one - other) < ROUNDING * width;
    }

    private static String text(double energy) {
        return Double.isInfinite(energy) ? "infinity" : Quantity.format(energy, KEV);
    }
}
