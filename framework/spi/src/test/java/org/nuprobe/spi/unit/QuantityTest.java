package org.nuprobe.spi.unit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.M;
import static org.nuprobe.spi.unit.Units.TONNE;
import static org.nuprobe.spi.unit.Units.YEAR;

class QuantityTest {
    @Test
    void textWithAUnitIsAQuantity() {
        assertThat(Quantity.parse("19.3 m", Dimension.LENGTH) / M).isCloseTo(19.3, withinPercentage(1e-12));
        assertThat(Quantity.parse("1930cm", Dimension.LENGTH) / M).isCloseTo(19.3, withinPercentage(1e-12));
        assertThat(Quantity.parse("40 t yr", Dimension.EXPOSURE) / (TONNE * YEAR))
                .isCloseTo(40, withinPercentage(1e-12));
        assertThat(Quantity.parse(" +3e-1 keV ", Dimension.ENERGY) / KEV).isCloseTo(0.3, withinPercentage(1e-12));
        assertThat(Quantity.parse("-1e-11", Dimension.NUMBER)).isEqualTo(-1e-11);
        assertThat(Quantity.parse("12 %", Dimension.NUMBER)).isCloseTo(0.12, withinPercentage(1e-12));
    }

    @Test
    void bareNumberSaysWhichUnitsFit() {
        assertThatThrownBy(() -> Quantity.parse("0.3", Dimension.ENERGY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"0.3\" has no unit; a quantity of dimension energy is wanted here, in eV, keV, MeV, GeV, TeV, keVnr, keVee, eVee"
                                + " (for example \"1 keV\")");
    }

    @Test
    void otherDimensionIsNamed() {
        assertThatThrownBy(() -> Quantity.parse("0.3 m", Dimension.TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "\"0.3 m\" is a quantity of dimension length; a quantity of dimension time is wanted here, in ns, us");
        assertThatThrownBy(() -> Quantity.parse("3 keV", Dimension.NUMBER))
                .hasMessage("\"3 keV\" is a quantity of dimension energy; a plain number is wanted here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keV", "NaN", "Infinity", "1,5 keV", "--1", "1e999", "0x10"})
    void whatIsNoNumberIsAnError(String text) {
        assertThatThrownBy(() -> Quantity.parse(text, Dimension.NUMBER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatOverflowsInNaturalUnitsIsTooLarge() {
        assertThatThrownBy(() -> Quantity.parse("1e300 t yr", Dimension.EXPOSURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"1e300 t yr\" is too large for a number");
    }

    @Test
    void formattedQuantityReadsBack() {
        assertThat(Quantity.format(0.3 * KEV, Unit.parse("keV"))).isEqualTo("0.3 keV");
        assertThat(Quantity.format(2000 * TONNE * YEAR, Unit.parse("t yr"))).isEqualTo("2000 t yr");
        assertThat(Quantity.format(1e-11, Unit.parse("1"))).isEqualTo("1e-11");
        assertThat(Quantity.format(0.12, Unit.parse("%"))).isEqualTo("12 %");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.001, 0.001",
        "0.000999, 9.99e-4",
        "9999999, 9999999",
        "1e7, 1e7",
        "-1.25e23, -1.25e23",
        "6.283185307179586, 6.283185307",
        "0.30000000000000004, 0.3",
        "2e-3, 0.002",
        "Infinity, Infinity",
        "NaN, NaN"
    })
    void aNumberIsWrittenWithTenDigitsAtMost(double value, String text) {
        assertThat(Quantity.format(value, Unit.parse("1"))).isEqualTo(text);
    }
}
