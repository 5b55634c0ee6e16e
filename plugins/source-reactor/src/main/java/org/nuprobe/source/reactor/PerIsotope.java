package org.nuprobe.source.reactor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * One number for each isotope: the fission fractions of a fuel, or the energy that a fission sets free.
 *
 * @param values natural units
 */
record PerIsotope(Map<Isotope, Double> values) {
    PerIsotope {
        values = Map.copyOf(values);
    }

    /**
     * The numbers of a section of the settings, or those under a name in a table.
     *
     * @param section the setting with a number for each isotope, which wins
     * @param name the setting with the name of a row
     * @param fallback the row when neither is there
     * @param table rows of a name and a number for each isotope
     */
    static PerIsotope read(
            Settings settings, Data data, String section, String name, String fallback, String table, Dimension unit) {
        if (settings.has(section)) {
            Settings given = settings.section(section);
            return of(isotope -> given.quantity(isotope.word(), unit));
        }
        DataTable rows = data.table(table);
        List<String> names = rows.texts(rows.columns().get(0));
        String wanted = settings.text(name, fallback);
        int row = names.indexOf(wanted);
        if (row < 0) {
            throw settings.invalid(
                    name,
                    "there is no \"" + wanted + "\"; there are " + String.join(", ", names)
                            + "; or give numbers of your own in " + section);
        }
        return of(isotope -> rows.column(isotope.word(), unit)[row]);
    }

    private static PerIsotope of(ToDoubleFunction<Isotope> value) {
        Map<Isotope, Double> values = new EnumMap<>(Isotope.class);
        for (Isotope isotope : Isotope.values()) {
            values.put(isotope, value.applyAsDouble(isotope));
        }
        return new PerIsotope(values);
    }

    double of(Isotope isotope) {
        return values.get(isotope);
    }

    double sum() {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The numbers with the names of their isotopes, each divided by a number. */
    String text(double divisor) {
        List<String> parts = new ArrayList<>();
        for (Isotope isotope : Isotope.values()) {
            parts.add(isotope.word() + ": " + Math.round(1e4 * of(isotope) / divisor) / 1e4);
        }
        return String.join(", ", parts);
    }
}
