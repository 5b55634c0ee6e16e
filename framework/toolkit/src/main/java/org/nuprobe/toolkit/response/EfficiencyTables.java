package org.nuprobe.toolkit.response;

import java.util.function.DoubleFunction;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.interpolation.MalformedTable;

/** Reads efficiencies from tables. */
public final class EfficiencyTables {
    private EfficiencyTables() {}

    /**
     * The efficiency in the column {@code efficiency} of a table.
     *
     * @param by the column of the variable, {@code energy}
     * @param plural the variable in a message, {@code energies}
     * @param text writes a value of the variable in a message
     */
    public static Efficiency read(
            DataTable table,
            String by,
            Dimension dimension,
            String plural,
            DoubleFunction<String> text,
            Efficiency.Above above) {
        double[] at = table.column(by, dimension);
        double[] values = table.column("efficiency", Dimension.NUMBER);
        for (int row = 1; row < at.length; row++) {
            if (!(at[row] > at[row - 1])) {
                String order = text.apply(at[row]) + " follows " + text.apply(at[row - 1]);
                throw table.invalid(row, "the " + plural + " must rise, but " + order + ": sort the rows");
            }
        }
        try {
            return Efficiency.table(at, values, above);
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), malformed.getMessage());
        }
    }
}
