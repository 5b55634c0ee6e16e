package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.Csv;
import org.nuprobe.app.text.Json;
import org.nuprobe.app.text.Numbers;
import org.nuprobe.app.text.Paragraph;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.rate.Curves;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.spi.unit.Units;

/**
 * A spectrum in the format that was asked for: recoil energies in keV, rates per tonne, year and keV.
 *
 * @param rates the spectrum
 * @param title what is shown, in words
 * @param echo what was asked, for JSON
 */
record SpectrumReport(Curves rates, String title, Map<String, Object> echo) {
    private static final String RECOIL = "recoil_keV";
    private static final String RATE = "rate_per_t_yr_keV";
    private static final int DIGITS = 5;
    private static final double UNIT = Unit.usual(Dimension.RATE).size();

    List<String> lines(OutputFormat format) {
        return switch (format) {
            case TABLE -> table();
            case CSV -> csv();
            case JSON -> List.of(json());
        };
    }

    /** The columns in their units, by name, recoil energies and the total first. */
    private Map<String, double[]> columns() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(RECOIL, divided(rates.energies(), Units.KEV));
        columns.put(RATE, divided(rates.total(), UNIT));
        rates.byComponent().forEach((name, rate) -> columns.put(name, divided(rate, UNIT)));
        return columns;
    }

    private List<String> table() {
        List<Column> columns = new ArrayList<>();
        columns().forEach((name, values) -> {
            String header = name.equals(RECOIL) ? "recoil [keV]" : name.equals(RATE) ? "total" : name;
            columns.add(Column.numbers(
                    header,
                    Arrays.stream(values)
                            .mapToObj(each -> Numbers.rounded(each, DIGITS))
                            .toList()));
        });
        List<String> lines = new ArrayList<>(Paragraph.lines(title, ""));
        lines.add("Rates in events per tonne, year and keV.");
        lines.add("");
        lines.addAll(new TextTable(columns).lines());
        return lines;
    }

    private List<String> csv() {
        Map<String, double[]> columns = columns();
        List<String> lines = new ArrayList<>();
        lines.add(Csv.row(List.copyOf(columns.keySet())));
        for (int row = 0; row < rates.energies().length; row++) {
            int at = row;
            lines.add(Csv.row(columns.values().stream()
                    .map(values -> Numbers.exact(values[at]))
                    .toList()));
        }
        return lines;
    }

    private String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, Object> byComponent = new LinkedHashMap<>();
        columns().forEach((name, values) -> {
            List<Double> list = Arrays.stream(values).boxed().toList();
            (name.equals(RECOIL) || name.equals(RATE) ? object : byComponent).put(name, list);
        });
        object.put("by_component", byComponent);
        object.putAll(echo);
        return Json.write(object);
    }

    private static double[] divided(double[] values, double unit) {
        return Arrays.stream(values).map(value -> value / unit).toArray();
    }
}
