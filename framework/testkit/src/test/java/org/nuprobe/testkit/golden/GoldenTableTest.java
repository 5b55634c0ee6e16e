package org.nuprobe.testkit.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoldenTableTest {
    private static final String HEADER = "# reference: a paper\n# made: by hand\n# tolerance: 1e-6\n";

    @TempDir
    private Path folder;

    @Test
    void numbersWithinTheToleranceMatch() throws IOException {
        Path file = write(HEADER + "x,y\n1,0\n2,1e-20\n");
        GoldenTable.in(file).assertMatches(columns(new double[] {1 + 1e-7, 2}, new double[] {1e-27, 1e-20}));
    }

    @Test
    void aNumberThatIsOffIsNamedWithItsRow() throws IOException {
        Path file = write(HEADER + "x,y\n1,3\n2,4\n");
        assertThatThrownBy(() ->
                        GoldenTable.in(file).assertMatches(columns(new double[] {1, 2}, new double[] {3, 4.001})))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("column y, row 2")
                .hasMessageContaining("4.001 instead of 4.0")
                .hasMessageContaining("1.0E-6 is allowed");
    }

    @Test
    void notANumberNeverMatches() throws IOException {
        Path file = write(HEADER + "x,y\n1,3\n2,4\n");
        assertThatThrownBy(() ->
                        GoldenTable.in(file).assertMatches(columns(new double[] {1, Double.NaN}, new double[] {3, 4})))
                .hasMessageContaining("column x, row 2");
    }

    @Test
    void otherColumnsOrRowsDoNotMatch() throws IOException {
        Path file = write(HEADER + "x,z\n1,3\n");
        assertThatThrownBy(() -> GoldenTable.in(file).assertMatches(columns(new double[] {1}, new double[] {3})))
                .hasMessageContaining("columns of");
        Path longer = write(HEADER + "x,y\n1,3\n2,4\n");
        assertThatThrownBy(() -> GoldenTable.in(longer).assertMatches(columns(new double[] {1}, new double[] {3})))
                .hasMessageContaining("column x of");
    }

    @Test
    void aTableWithoutProvenanceIsRefused() throws IOException {
        Path file = write("# made: by hand\n# tolerance: 1e-6\nx,y\n1,3\n");
        assertThatThrownBy(() -> GoldenTable.in(file).assertMatches(columns(new double[] {1}, new double[] {3})))
                .hasMessageContaining("line \"# reference:\"");
    }

    @Test
    void writingKeepsTheOldFileAndFails() throws IOException {
        Path file = write(HEADER + "x,y\n1,3\n");
        assertThatThrownBy(
                        () -> GoldenTable.in(file).writing().assertMatches(columns(new double[] {1}, new double[] {5})))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("golden.csv.new");
        assertThat(file).hasContent(HEADER + "x,y\n1,3\n");
        assertThat(folder.resolve("golden.csv.new")).hasContent(HEADER + "x,y\n1.0,5.0\n");
    }

    @Test
    void aMissingTableSaysHowToMakeIt() {
        assertThatThrownBy(() -> GoldenTable.in(folder.resolve("none.csv"))
                        .assertMatches(columns(new double[] {1}, new double[] {3})))
                .hasMessageContaining("there is no golden table")
                .hasMessageContaining("-Dnuprobe.golden=write");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("golden.csv"), text);
    }

    private static Map<String, double[]> columns(double[] x, double[] y) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("x", x);
        columns.put("y", y);
        return columns;
    }
}
