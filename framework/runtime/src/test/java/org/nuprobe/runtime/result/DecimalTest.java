package org.nuprobe.runtime.result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-2.5, -2.5",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1e-4, 0.0001",
        "1e-5, 1e-5",
        "1.5e-12, 1.5e-12",
        "123456789, 123456789",
        "12345678901, 1.23456789e10",
        "1e10, 1e10",
        "9.99999999999e9, 1e10",
        "2e-23, 2e-23",
        "-6.02214076e23, -6.02214076e23",
        "NaN, nan",
        "Infinity, inf",
        "-Infinity, -inf",
    })
    void aNumberHasTenDigits(double value, String text) {
        assertThat(Decimal.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1e-300", "3.14159265358979", "0.000123456789012", "1e300", "99999.99999999", "4.9e-324"})
    void aNumberReadsBackToTenDigits(double value) {
        assertThat(Math.abs(Double.parseDouble(Decimal.of(value)) / value - 1)).isLessThan(1e-9);
    }

    @Test
    void aValueIsWrittenInItsUnit() {
        assertThat(Decimal.of(300 * Units.EV, Unit.parse("keV"))).isEqualTo("0.3");
    }
}
