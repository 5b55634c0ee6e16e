package org.nuprobe.source.solar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/** The tables in a folder, as CSV with {@code name [unit]} in the header. */
record FolderData(Path folder) implements Data {
    /** The tables that are shipped. */
    static final FolderData SHIPPED = new FolderData(Path.of(System.getProperty("nuprobe.root"), "data"));

    @Override
    public DataTable table(String path) {
        try {
            return new Table(path, Files.readAllLines(folder.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Table(String path, List<String> lines) implements DataTable {
        @Override
        public List<String> columns() {
            return header().stream().map(cell -> cell.split(" ")[0]).toList();
        }

        @Override
        public double[] column(String name, Dimension dimension) {
            String cell = header().get(columns().indexOf(name));
            Unit unit = Unit.parse(cell.substring(cell.indexOf('[') + 1, cell.indexOf(']')));
            if (!unit.dimension().equals(dimension)) {
                throw new IllegalArgumentException(cell + " is no " + dimension.title());
            }
            return texts(name).stream()
                    .mapToDouble(text -> Double.parseDouble(text) * unit.size())
                    .toArray();
        }

        @Override
        public List<String> texts(String name) {
            int column = columns().indexOf(name);
            return lines.stream().skip(1).map(line -> line.split(",")[column]).toList();
        }

        @Override
        public RuntimeException invalid(int row, String what) {
            return new IllegalArgumentException(path + " line " + (row + 2) + ": " + what);
        }

        private List<String> header() {
            return Arrays.asList(lines.get(0).split(","));
        }
    }
}
