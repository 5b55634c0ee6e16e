package org.nuprobe.toolkit.response;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HistogramTableTest {
    private static final List<Axis> AXES = List.of(
            new Axis("energy", Dimension.ENERGY, new double[] {0, 10, 20}),
            new Axis("pulse-shape", Dimension.NUMBER, new double[] {0.5, 0.6, 0.7}));

    @Test
    void rowsNameTheirBinsInAnyOrder() {
        HistogramTable table = histogram(new double[][] {{15, 0.65, 4}, {5, 0.55, 1}, {15, 0.55, 3}, {5, 0.65, 2}});

        assertThat(table.contents("events")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aLowerEdgeBelongsToItsBin() {
        HistogramTable table = histogram(new double[][] {{0, 0.5, 1}, {0, 0.6, 2}, {10, 0.5, 3}, {10, 0.6, 4}});

        assertThat(table.contents("events")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void furtherAxesAreSummedOver() {
        HistogramTable table = histogram(new double[][] {{5, 0.55, 1}, {5, 0.55, 2}, {15, 0.65, 4}, {15, 0.65, 8}});

        assertThat(table.sums("events")).containsExactly(3, 0, 0, 12);
    }

    @Test
    void aTableNamesItsBinsIfItHasAColumnForEveryAxis() {
        assertThat(HistogramTable.names(new Rows(new double[0][]), AXES)).isTrue();
        Axis time = new Axis("time", Dimension.TIME, new double[] {0, 1});
        assertThat(HistogramTable.names(new Rows(new double[0][]), List.of(AXES.get(0), time)))
                .isFalse();
    }

    @Test
    void whatDoesNotFitIsNamedWithItsRow() {
        assertThatThrownBy(() ->
                        histogram(new double[][] {{5, 0.55, 1}, {0.55, 5, 1}}).contents("events"))
                .hasMessage("row 1: its pulse_shape lies in none of the bins of that axis");
        assertThatThrownBy(() -> histogram(new double[][] {{20, 0.55, 1}}).contents("events"))
                .hasMessage("row 0: its energy lies in none of the bins of that axis");
        assertThatThrownBy(() -> histogram(new double[][] {{5, 0.55, 1}, {5, 0.65, 1}, {6, 0.55, 1}})
                        .contents("events"))
                .hasMessage("row 2: this bin of energy x pulse-shape stands there before, in line 2");
        assertThatThrownBy(() -> histogram(new double[][] {{5, 0.55, 1}, {5, 0.65, 1}, {15, 0.55, 1}})
                        .contents("events"))
                .hasMessage("row -1: one row for each of the 4 bins of energy x pulse-shape is wanted, not 3");
        assertThatThrownBy(() ->
                        histogram(new double[][] {{5, 0.55, 1}, {5, 0.65, -1}}).sums("events"))
                .hasMessage("row 1: the content events of a bin is negative: -1.0");
    }

    private static HistogramTable histogram(double[][] rows) {
        return new HistogramTable(new Rows(rows), AXES);
    }

    /** A table with the columns energy, pulse_shape and events, in natural units. */
    private record Rows(double[][] rows) implements DataTable {
        @Override
        public String path() {
            return "rows";
        }

        @Override
        public List<String> columns() {
            return List.of("energy", "pulse_shape", "events");
        }

        @Override
        public double[] column(String name, Dimension dimension) {
            int column = columns().indexOf(name);
            double[] values = new double[rows.length];
            for (int row = 0; row < values.length; row++) {
                values[row] = rows[row][column];
            }
            return values;
        }

        @Override
        public List<String> texts(String name) {
            return List.of();
        }

        @Override
        public RuntimeException invalid(int row, String what) {
            return new IllegalArgumentException("row " + row + ": " + what);
        }
    }
}
