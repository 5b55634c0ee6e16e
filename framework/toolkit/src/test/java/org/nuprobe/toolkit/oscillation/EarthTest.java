package org.nuprobe.toolkit.oscillation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.GRAM;
import static org.nuprobe.spi.unit.Units.KM;

class EarthTest {
    private static final double GRAM_PER_CM3 = GRAM / (CM * CM * CM);

    /** A core of density 12 - 6 x^2 and a mantle of density 4. */
    private static final Columns TWO = new Columns(Map.of(
            "inner_radius", new double[] {0, 3000 * KM},
            "outer_radius", new double[] {3000 * KM, 6000 * KM},
            "density_0", new double[] {12 * GRAM_PER_CM3, 4 * GRAM_PER_CM3},
            "density_1", new double[] {0, 0},
            "density_2", new double[] {-6 * GRAM_PER_CM3, 0},
            "density_3", new double[] {0, 0},
            "electron_fraction", new double[] {0.47, 0.5}));

    @ParameterizedTest
    @ValueSource(doubles = {10_000, 500, 70})
    void massIsThatOfThePolynomialsHoweverThickTheShells(double kilometres) {
        Earth earth = Earth.read(TWO, kilometres * KM);
        double mass = earth.shells().stream().mapToDouble(Shell::mass).sum();
        // 4 pi R^3 [12/24 - 6/160 + 4 (1 - 1/8)/3].
        double exact = 4 * Math.PI * Math.pow(6000 * KM, 3) * (0.5 - 6.0 / 160 + 3.5 / 3) * GRAM_PER_CM3;
        assertThat(mass / exact).isCloseTo(1, within(1e-13));
        assertThat(earth.shells())
                .allSatisfy(shell -> assertThat(shell.outer() - shell.inner()).isLessThan((kilometres + 1e-6) * KM));
        assertThat(earth.radius()).isEqualTo(6000 * KM);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-3, 0.3, 0.866, 0.9, 1})
    void wayIsAsLongAsTheChordAndTheSameBackwards(double cosNadir) {
        Earth earth = Earth.read(TWO, 400 * KM);
        List<Earth.Piece> pieces = earth.chord(cosNadir);
        double length = pieces.stream().mapToDouble(Earth.Piece::length).sum();
        assertThat(length / KM).isCloseTo(12_000 * cosNadir, within(1e-6));
        for (int k = 0; k < pieces.size(); k++) {
            assertThat(pieces.get(k)).isEqualTo(pieces.get(pieces.size() - 1 - k));
        }
        boolean core = pieces.stream()
                .anyMatch(piece -> earth.shells().get(piece.shell()).outer() <= 3000 * KM);
        // The core begins at a nadir angle of 30 degrees.
        assertThat(core).isEqualTo(cosNadir > Math.cos(Math.PI / 6));
    }

    @Test
    void diameterCollectsTheColumnOfTheDensity() {
        Earth earth = Earth.read(TWO, 5 * KM);
        double column = earth.chord(1).stream()
                .mapToDouble(piece ->
                        piece.length() * earth.shells().get(piece.shell()).density())
                .sum();
        // 2 R [12/2 - 6/24 + 4/2].
        double exact = 2 * 6000 * KM * (6 - 0.25 + 2) * GRAM_PER_CM3;
        assertThat(column / exact).isCloseTo(1, within(1e-6));
    }

    @Test
    void matterHasElectronsAndNeutronsByItsFraction() {
        Matter matter = new Shell(0, KM, 5 * GRAM_PER_CM3, 0.4).matter();
        double mole = Units.MOL / (CM * CM * CM);
        assertThat(matter.electrons() / mole).isCloseTo(2, within(1e-12));
        assertThat(matter.neutrons() / mole).isCloseTo(3, within(1e-12));
    }

    @Test
    void neutrinosFromAboveDoNotCrossTheEarth() {
        Earth earth = Earth.read(TWO, 400 * KM);
        assertThatThrownBy(() -> earth.chord(-0.1)).hasMessageContaining("a cosine from 0 to 1, not -0.1");
    }

    @Test
    void layersThatDoNotFitAreRefusedWithTheirRow() {
        assertRefused(
                "inner_radius", new double[] {0, 3100 * KM}, "row 1: a layer must begin where the one below ends");
        assertRefused(
                "inner_radius", new double[] {10 * KM, 3000 * KM}, "row 0: a layer must begin where the one below");
        assertRefused("outer_radius", new double[] {3000 * KM, 3000 * KM}, "row 1: a layer must begin");
        assertRefused(
                "electron_fraction", new double[] {0.47, 1.2}, "row 1: the electron fraction is a number from 0 to 1");
        assertRefused("density_0", new double[] {0, 4}, "row 0: the polynomial gives a density below zero");
    }

    private static void assertRefused(String column, double[] values, String message) {
        Map<String, double[]> columns = new HashMap<>(TWO.columnsByName());
        columns.put(column, values);
        assertThatThrownBy(() -> Earth.read(new Columns(columns), 100 * KM)).hasMessageStartingWith(message);
    }

    private record Columns(Map<String, double[]> columnsByName) implements DataTable {
        @Override
        public String path() {
            return "two.csv";
        }

        @Override
        public List<String> columns() {
            return List.copyOf(columnsByName.keySet());
        }

        @Override
        public double[] column(String name, Dimension dimension) {
            return columnsByName.get(name).clone();
        }

        @Override
        public List<String> texts(String name) {
            throw new AssertionError("only numbers are wanted");
        }

        @Override
        public RuntimeException invalid(int row, String what) {
            return new IllegalArgumentException("row " + row + ": " + what);
        }
    }
}
