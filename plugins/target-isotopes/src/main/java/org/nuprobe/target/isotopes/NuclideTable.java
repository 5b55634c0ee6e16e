package org.nuprobe.target.isotopes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

/**
 * One number for each of many nuclides.
 *
 * @param path the table that they stand in
 * @param values the numbers in natural units
 */
record NuclideTable(String path, Map<Nuclide, Double> values) {
    NuclideTable {
        values = Map.copyOf(values);
    }

    /**
     * A column of a table that has the columns {@code element}, {@code z} and {@code a} too.
     *
     * @throws RuntimeException naming table and line when a nuclide is impossible or stands there twice
     */
    static NuclideTable of(DataTable table, String column, Dimension dimension) {
        List<Nuclide> nuclides = Nuclide.column(table);
        double[] numbers = table.column(column, dimension);
        Map<Nuclide, Double> values = new HashMap<>();
        for (int row = 0; row < numbers.length; row++) {
            if (values.put(nuclides.get(row), numbers[row]) != null) {
                throw table.invalid(row, nuclides.get(row).name() + " stands in the table twice");
            }
        }
        return new NuclideTable(table.path(), values);
    }

    Optional<Double> value(Nuclide nuclide) {
        return Optional.ofNullable(values.get(nuclide));
    }
}
