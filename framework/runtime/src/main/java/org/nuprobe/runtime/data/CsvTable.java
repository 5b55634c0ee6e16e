package org.nuprobe.runtime.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/** A CSV table in memory, whose header cells are {@code name [unit]}. */
final class CsvTable implements DataTable {
    private static final Pattern HEADER = Pattern.compile("([^\\[\\]]*?)\\s*(?:\\[([^\\[\\]]*)])?\\s*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final String path;
    private final String file;
    private final List<String> names = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<CsvRecord> rows = new ArrayList<>();
    private final long headerLine;

    private CsvTable(String path, String file, List<CsvRecord> records) {
        this.path = path;
        this.file = file;
        CsvRecord header = records.get(0);
        this.headerLine = header.getStartingLineNumber();
        header.getFields().forEach(this::head);
        records.subList(1, records.size()).forEach(this::row);
    }

    /**
     * Reads a table.
     *
     * @param path what it was asked for by
     * @param file what to call it in messages
     * @throws InvalidInput with file and line when it is malformed
     */
    static CsvTable read(String path, String file, byte[] content) {
        List<CsvRecord> records = new ArrayList<>();
        String text = new String(content, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw new InvalidInput(
                    Place.of(file), "this is no CSV table: " + e.getMessage(), "look for a quote that is not closed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records.isEmpty()) {
            throw new InvalidInput(
                    Place.of(file),
                    "the table is empty",
                    "its first line names the columns: energy [MeV],density [1/MeV]");
        }
        return new CsvTable(path, file, records);
    }

    private void head(String cell) {
        Matcher matcher = HEADER.matcher(cell);
        if (!matcher.matches() || matcher.group(1).isBlank()) {
            throw new InvalidInput(
                    header(),
                    "the header cell \"" + cell + "\" is not \"name [unit]\"",
                    "write for example energy [MeV]");
        }
        String name = matcher.group(1).strip();
        if (names.contains(name)) {
            throw new InvalidInput(header(), "two columns are called \"" + name + "\"", "");
        }
        names.add(name);
        units.add(matcher.group(2) == null ? "" : matcher.group(2));
    }

    private void row(CsvRecord row) {
        if (row.getFieldCount() != names.size()) {
            throw new InvalidInput(
                    place(row),
                    "the row has " + row.getFieldCount() + " cells, and the header has " + names.size(),
                    "cells are separated by commas, and the decimal sign is a point");
        }
        rows.add(row);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public List<String> columns() {
        return List.copyOf(names);
    }

    @Override
    public double[] column(String name, Dimension dimension) {
        int column = index(name);
        double size = unit(column, dimension).size();
        double[] values = new double[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = number(row, column) * size;
        }
        return values;
    }

    @Override
    public List<String> texts(String name) {
        int column = index(name);
        return rows.stream().map(row -> row.getField(column).strip()).toList();
    }

    @Override
    public RuntimeException invalid(int row, String what) {
        return new InvalidInput(place(row), what, "");
    }

    private Place place(int row) {
        if (row == -1) {
            return header();
        }
        return row >= 0 && row < rows.size() ? place(rows.get(row)) : Place.of(file);
    }

    private double number(int row, int column) {
        String cell = rows.get(row).getField(column).strip();
        if (!NUMBER.matcher(cell).matches()) {
            throw new InvalidInput(
                    place(rows.get(row)),
                    (cell.isEmpty() ? "an empty cell" : "\"" + cell + "\"") + " in the column \"" + names.get(column)
                            + "\" is no number",
                    "");
        }
        double value = Double.parseDouble(cell);
        if (Double.isInfinite(value)) {
            throw new InvalidInput(
                    place(rows.get(row)),
                    "\"" + cell + "\" in the column \"" + names.get(column) + "\" is too large for a number",
                    "");
        }
        return value;
    }

    private Unit unit(int column, Dimension dimension) {
        String name = names.get(column);
        String text = units.get(column);
        String wanted = dimension.equals(Dimension.NUMBER)
                ? "a plain number is wanted: write " + name + " [1]"
                : "a quantity of dimension " + dimension.title() + " is wanted: write for example " + name + " ["
                        + Unit.usual(dimension).text() + "]";
        if (text.isBlank()) {
            throw new InvalidInput(header(), "the column \"" + name + "\" has no unit", wanted);
        }
        Unit unit;
        try {
            unit = Unit.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(header(), "the column \"" + name + "\": " + e.getMessage(), wanted);
        }
        if (!unit.dimension().equals(dimension)) {
            throw new InvalidInput(
                    header(),
                    "the column \"" + name + "\" is in " + text + ", of dimension "
                            + unit.dimension().title(),
                    wanted);
        }
        return unit;
    }

    private int index(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new InvalidInput(
                    header(), "there is no column \"" + name + "\"", NearMisses.hint(name, names, "columns"));
        }
        return index;
    }

    private Place header() {
        return Place.of(file, (int) headerLine);
    }

    private Place place(CsvRecord row) {
        return Place.of(file, (int) row.getStartingLineNumber());
    }
}
