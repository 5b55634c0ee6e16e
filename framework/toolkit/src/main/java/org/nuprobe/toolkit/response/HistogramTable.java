package org.nuprobe.toolkit.response;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

/**
 * A table with a row for each bin of a histogram, in any order: one column an axis says, by a value inside it, which bin the row means;
 * another column has the content. The column of an axis has its id, with {@code _} for {@code -}.
 */
public final class HistogramTable {
    private final DataTable table;
    private final List<Axis> axes;

    /**
     * A histogram over some axes.
     *
     * @param axes the last one is the fastest in what is read
     */
    public HistogramTable(DataTable table, List<Axis> axes) {
        this.table = table;
        this.axes = List.copyOf(axes);
    }

    /** Whether a table has a column for every one of some axes, so that its rows name their bins. */
    public static boolean names(DataTable table, List<Axis> axes) {
        return axes.stream().map(HistogramTable::column).allMatch(table.columns()::contains);
    }

    /**
     * The content of every bin, for which there must be exactly one row.
     *
     * @throws RuntimeException naming the row that is outside of all bins, that repeats a bin, or whose content is negative
     */
    public double[] contents(String column) {
        double[] values = values(column);
        int[] bins = bins();
        int[] rows = new int[size()];
        double[] contents = new double[rows.length];
        Arrays.fill(rows, -1);
        for (int row = 0; row < bins.length; row++) {
            int bin = bins[row];
            if (rows[bin] >= 0) {
                throw table.invalid(row, "this bin of " + title() + " stands there before, in line " + (rows[bin] + 2));
            }
            rows[bin] = row;
            contents[bin] = values[row];
        }
        if (bins.length < rows.length) {
            throw table.invalid(
                    -1,
                    "one row for each of the " + rows.length + " bins of " + title() + " is wanted, not "
                            + bins.length);
        }
        return contents;
    }

    /** The sum over the rows of every bin: other columns, such as those of further axes, are summed over. */
    public double[] sums(String column) {
        double[] values = values(column);
        int[] bins = bins();
        double[] sums = new double[size()];
        for (int row = 0; row < bins.length; row++) {
            sums[bins[row]] += values[row];
        }
        return sums;
    }

    private double[] values(String column) {
        double[] values = table.column(column, Dimension.NUMBER);
        for (int row = 0; row < values.length; row++) {
            if (!(values[row] >= 0)) {
                throw table.invalid(row, "the content " + column + " of a bin is negative: " + values[row]);
            }
        }
        return values;
    }

    private int[] bins() {
        int[] bins = new int[0];
        for (Axis axis : axes) {
            double[] at = table.column(column(axis), axis.dimension());
            bins = bins.length == 0 ? new int[at.length] : bins;
            double[] edges = axis.edges();
            for (int row = 0; row < at.length; row++) {
                int bin = bin(edges, at[row]);
                if (bin < 0) {
                    throw table.invalid(row, "its " + column(axis) + " lies in none of the bins of that axis");
                }
                bins[row] = bins[row] * axis.bins() + bin;
            }
        }
        return bins;
    }

    private static int bin(double[] edges, double value) {
        for (int bin = 0; bin + 1 < edges.length; bin++) {
            if (value >= edges[bin] && value < edges[bin + 1]) {
                return bin;
            }
        }
        return -1;
    }

    private int size() {
        return axes.stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b);
    }

    private String title() {
        return String.join(" x ", axes.stream().map(Axis::id).toList());
    }

    private static String column(Axis axis) {
        return axis.id().replace('-', '_');
    }
}
