package org.nuprobe.toolkit.spectrum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.Interpolation;
import org.nuprobe.toolkit.interpolation.MalformedTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TabulatedSpectrumTest {
    @Test
    void aTriangleHasTheAreaOfATriangle() {
        TabulatedSpectrum triangle =
                TabulatedSpectrum.of(new double[] {1, 2, 4}, new double[] {0, 3, 0}, Interpolation.LINEAR);
        assertThat(Spectra.total(triangle)).isCloseTo(4.5, within(1e-14));
        assertThat(Spectra.meanEnergy(triangle)).isCloseTo(7.0 / 3, within(1e-14));
        assertThat(triangle.breakpoints()).containsExactly(1, 2, 4);
    }

    @Test
    void beyondTheTableThereIsNothing() {
        TabulatedSpectrum table =
                TabulatedSpectrum.of(new double[] {1, 2}, new double[] {3, 3}, Interpolation.POWER_LAW);
        assertThat(table.density(0.999)).isZero();
        assertThat(table.density(2.001)).isZero();
        assertThat(table.density(1.5)).isCloseTo(3, within(1e-14));
    }

    @Test
    void rowsOfZerosDoNotCountToTheSupport() {
        double[] energies = {0, 1, 2, 3, 4, 5};
        double[] densities = {0, 0, 1, 0, 0, 0};
        TabulatedSpectrum peak = TabulatedSpectrum.of(energies, densities, Interpolation.MONOTONE_CUBIC);
        assertThat(peak.support()).isEqualTo(new Interval(1, 3));
        assertThat(peak.breakpoints()).containsExactly(1, 2, 3);
        assertThat(peak.density(4.5)).isZero();
    }

    @Test
    void continuedToZeroItRisesAsThePower() {
        TabulatedSpectrum table =
                TabulatedSpectrum.of(new double[] {2, 3, 4}, new double[] {8, 9, 0}, Interpolation.LINEAR);
        TabulatedSpectrum whole = table.risingFromZero(2);
        assertThat(whole.density(1)).isCloseTo(2, within(1e-14));
        assertThat(whole.density(2)).isEqualTo(8);
        assertThat(whole.density(2.5)).isCloseTo(8.5, within(1e-14));
        assertThat(whole.breakpoints()).containsExactly(0, 2, 3, 4);
        assertThat(Spectra.total(whole) - Spectra.total(table)).isCloseTo(8 * 2 / 3.0, within(1e-13));
        assertThat(whole.risingFromZero(2)).isSameAs(whole);
        assertThatThrownBy(() -> table.risingFromZero(0)).hasMessageContaining("positive power, not 0.0");
    }

    @Test
    void aNegativeNumberIsRefusedWithItsRow() {
        double[] energies = {1, 2, 3};
        assertThatThrownBy(() -> TabulatedSpectrum.of(energies, new double[] {0, -1e-9, 1}, Interpolation.LINEAR))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isEqualTo(1))
                .hasMessage("a density cannot be negative: -1.0E-9");
        assertThatThrownBy(() -> TabulatedSpectrum.of(new double[] {-1, 2}, new double[] {1, 1}, Interpolation.LINEAR))
                .hasMessage("an energy cannot be negative: -1.0");
        assertThatThrownBy(() -> TabulatedSpectrum.of(energies, new double[3], Interpolation.LINEAR))
                .hasMessage("every density of the table is zero");
    }

    @Test
    void aFaultInAFileIsReportedByTheFile() {
        assertThatThrownBy(() -> TabulatedSpectrum.read(
                        new Columns(new double[] {1, 2, 2}, new double[] {1, 1, 1}),
                        Dimension.ENERGY.power(-1),
                        Interpolation.LINEAR))
                .hasMessage("line 4 of some.csv: the first column must rise from row to row, but 2.0 follows 2.0");
        TabulatedSpectrum read = TabulatedSpectrum.read(
                new Columns(new double[] {1, 2, 3}, new double[] {1, 1, 1}),
                Dimension.ENERGY.power(-1),
                Interpolation.LINEAR);
        assertThat(Spectra.total(read)).isCloseTo(2, within(1e-14));
    }

    @Test
    void anyColumnMayHoldTheDensities() {
        TabulatedSpectrum read = TabulatedSpectrum.read(
                new Columns(new double[] {1, 2, 3}, new double[] {1, 1, 1}),
                "nue",
                Dimension.ENERGY.power(-1),
                Interpolation.POWER_LAW);
        assertThat(Spectra.total(read)).isCloseTo(2, within(1e-14));
        assertThatThrownBy(() -> TabulatedSpectrum.read(
                        new Columns(new double[] {1, 2, 3}, new double[] {1, 0, 1}),
                        "nue",
                        Dimension.ENERGY.power(-1),
                        Interpolation.POWER_LAW))
                .hasMessageStartingWith("line 3 of some.csv: row 1 (2.0, 0.0) has no logarithm");
    }

    private record Columns(double[] energies, double[] densities) implements DataTable {
        @Override
        public String path() {
            return "some.csv";
        }

        @Override
        public List<String> columns() {
            return List.of("energy", "density");
        }

        @Override
        public double[] column(String name, Dimension dimension) {
            assertThat(dimension).isEqualTo(name.equals("energy") ? Dimension.ENERGY : Dimension.ENERGY.power(-1));
            return name.equals("energy") ? energies : densities;
        }

        @Override
        public List<String> texts(String name) {
            return List.of();
        }

        @Override
        public RuntimeException invalid(int row, String what) {
            return new IllegalArgumentException("line " + (row + 2) + " of some.csv: " + what);
        }
    }
}
