package org.nuprobe.testkit.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A CSV file with numbers that a test must reproduce, under a header that says where they come from and how closely:
 *
 * <pre>
 * # reference: D. Z. Freedman, Phys. Rev. D 9 (1974) 1389, eq. 7
 * # made: by the closed form, with a pocket calculator
 * # tolerance: 1e-9
 * recoil_keV,rate
 * 0.1,2.5
 * </pre>
 *
 * <p>The tolerance is relative to each number, or to the largest of its column where a number is zero. With the system
 * property {@code nuprobe.golden=write} the table is written beside the old file, as {@code NAME.new}, and the test fails: a
 * human compares the two and moves the file.
 */
public final class GoldenTable {
    /** The system property that asks for a new file. */
    public static final String MODE_PROPERTY = "nuprobe.golden";

    private static final List<String> PROVENANCE = List.of("reference", "made", "tolerance");

    private final Path file;
    private final boolean write;

    private GoldenTable(Path file, boolean write) {
        this.file = file;
        this.write = write;
    }

    /** The table in a file, such as {@code src/test/golden/xenon-rate.csv} in the folder of the module. */
    public static GoldenTable in(Path file) {
        return new GoldenTable(file, "write".equals(System.getProperty(MODE_PROPERTY)));
    }

    /** The same in write mode, whatever the system property says. */
    public GoldenTable writing() {
        return new GoldenTable(file, true);
    }

    /**
     * Compares numbers with the file.
     *
     * @param columns numbers by the name of their column, in the order of the file; without units, which a name may end in
     * @throws AssertionError when a number is off, when columns or rows differ, when the header lacks a line, or after writing
     */
    public void assertMatches(Map<String, double[]> columns) {
        if (write) {
            throw new AssertionError(written(columns));
        }
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("there is no golden table " + file.toAbsolutePath() + "; -D" + MODE_PROPERTY
                    + "=write makes " + beside() + ": complete its header, check its numbers and move it");
        }
        List<String> lines = lines();
        Map<String, String> header = header(lines);
        for (String key : PROVENANCE) {
            assertThat(header.getOrDefault(key, ""))
                    .as("line \"# " + key + ":\" of " + file)
                    .isNotBlank();
        }
        double tolerance = Double.parseDouble(header.get("tolerance"));
        List<String> rows = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        List<String> names = List.of(rows.get(0).split(",", -1));
        assertThat(List.copyOf(columns.keySet())).as("columns of " + file).isEqualTo(names);
        int index = 0;
        for (Map.Entry<String, double[]> column : columns.entrySet()) {
            compare(column.getKey(), column.getValue(), numbers(rows, index), tolerance);
            index++;
        }
    }

    private void compare(String name, double[] actual, double[] golden, double tolerance) {
        assertThat(actual).as("column " + name + " of " + file).hasSameSizeAs(golden);
        double largest = 0;
        for (double number : golden) {
            largest = Math.max(largest, Math.abs(number));
        }
        for (int row = 0; row < golden.length; row++) {
            double scale = golden[row] == 0 ? largest : Math.abs(golden[row]);
            double off = Math.abs(actual[row] - golden[row]);
            assertThat(off <= tolerance * scale)
                    .as("column " + name + ", row " + (row + 1) + " of " + file + ": " + actual[row] + " instead of "
                            + golden[row] + ", off by " + off / scale + " where " + tolerance + " is allowed")
                    .isTrue();
        }
    }

    private String written(Map<String, double[]> columns) {
        StringBuilder text = new StringBuilder();
        Map<String, String> header = Files.isRegularFile(file) ? header(lines()) : Map.of();
        for (String key : PROVENANCE) {
            text.append("# ")
                    .append(key)
                    .append(": ")
                    .append(header.getOrDefault(key, ""))
                    .append('\n');
        }
        text.append(String.join(",", columns.keySet())).append('\n');
        int rows = columns.values().iterator().next().length;
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (double[] column : columns.values()) {
                cells.add(Double.toString(column[row]));
            }
            text.append(String.join(",", cells)).append('\n');
        }
        try {
            Files.writeString(beside(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "wrote " + beside().toAbsolutePath() + ": compare it with " + file + " and move it there if it is right";
    }

    private Path beside() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> header(List<String> lines) {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") && colon > 0) {
                header.put(
                        line.substring(1, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return header;
    }

    private static double[] numbers(List<String> rows, int column) {
        return rows.stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[column]))
                .toArray();
    }
}
