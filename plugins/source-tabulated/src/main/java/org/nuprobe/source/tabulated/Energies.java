package org.nuprobe.source.tabulated;

import java.util.List;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/**
 * The energies of a table of fluxes: one a row, or for a histogram the edges of its bins.
 *
 * @param points rising, not negative
 */
record Energies(double[] points) {
    private static final List<String> ENERGY = List.of("energy");
    private static final List<String> EDGES = List.of("energy_low", "energy_high");

    Energies {
        points = points.clone();
    }

    @Override
    public double[] points() {
        return points.clone();
    }

    /** The names of the columns with energies. */
    static List<String> columns(Interpolated interpolated) {
        return interpolated == Interpolated.HISTOGRAM ? EDGES : ENERGY;
    }

    /** Reads the energies, or complains about the row at fault. */
    static Energies read(DataTable table, Interpolated interpolated) {
        checkColumns(table, interpolated);
        double[] points = interpolated == Interpolated.HISTOGRAM ? edges(table) : rows(table);
        return new Energies(points);
    }

    private static void checkColumns(DataTable table, Interpolated interpolated) {
        List<String> columns = table.columns();
        if (interpolated == Interpolated.HISTOGRAM && columns.contains("energy")) {
            throw table.invalid(
                    -1,
                    "a histogram has the columns energy_low and energy_high, the edges of each bin, instead of energy");
        }
        if (interpolated != Interpolated.HISTOGRAM && EDGES.stream().anyMatch(columns::contains)) {
            throw table.invalid(
                    -1, "the edges of bins stand here: write interpolation: histogram, or one column energy");
        }
    }

    private static double[] rows(DataTable table) {
        double[] energies = table.column("energy", Dimension.ENERGY);
        if (energies.length < 2) {
            throw table.invalid(energies.length - 1, "two rows or more are wanted; a single energy is a line");
        }
        for (int row = 0; row < energies.length; row++) {
            if (energies[row] < 0) {
                throw table.invalid(row, "an energy cannot be negative: " + text(energies[row]));
            }
            if (row > 0 && !(energies[row] > energies[row - 1])) {
                throw table.invalid(
                        row,
                        "energies must rise from row to row, but " + text(energies[row]) + " follows "
                                + text(energies[row - 1]) + ": sort the rows, and leave out repeated ones");
            }
        }
        return energies;
    }

    private static double[] edges(DataTable table) {
        double[] low = table.column("energy_low", Dimension.ENERGY);
        double[] high = table.column("energy_high", Dimension.ENERGY);
        if (low.length == 0) {
            throw table.invalid(-1, "one row or more is wanted, each a bin");
        }
        double[] edges = new double[low.length + 1];
        edges[0] = low[0];
        for (int row = 0; row < low.length; row++) {
            if (!(low[row] >= 0 && high[row] > low[row])) {
                throw table.invalid(
                        row,
                        "a bin goes from an energy that is not negative to a higher one, not from " + text(low[row])
                                + " to " + text(high[row]));
            }
            if (row > 0 && low[row] != high[row - 1]) {
                throw table.invalid(
                        row,
                        "bins must touch, but " + text(low[row]) + " begins one and " + text(high[row - 1])
                                + " ended the one before: sort the rows, and write 0 into a bin where there is nothing");
            }
            edges[row + 1] = high[row];
        }
        return edges;
    }

    /** An energy as messages write it. */
    static String text(double energy) {
        return Quantity.format(energy, Unit.parse("MeV"));
    }
}
