package org.nuprobe.runtime.input;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class NumbersTest {
    @Test
    void aQuantityIsReadAgainstItsDimension() {
        assertThat(Numbers.quantity(scalar("0.3 keV"), Dimension.ENERGY, "x") / Units.KEV)
                .isCloseTo(0.3, within(1e-15));
        assertThat(Numbers.quantity(scalar("12 %"), Dimension.NUMBER, "x")).isCloseTo(0.12, within(1e-15));
        assertThat(Numbers.quantity(scalar("0"), Dimension.NUMBER, "x")).isZero();
        assertThat(Numbers.quantity(scalar("0.05"), Dimension.NUMBER, "x")).isEqualTo(0.05);
        assertThat(Numbers.quantity(scalar("-1e-3"), Dimension.NUMBER, "x")).isEqualTo(-0.001);
    }

    @Test
    void aWholeNumberMayBeWrittenWithAnExponent() {
        assertThat(Numbers.whole(scalar("1e6"), "x")).isEqualTo(1_000_000);
        assertThat(Numbers.whole(scalar("-3"), "x")).isEqualTo(-3);
        assertThat(Numbers.whole(scalar("2.0"), "x")).isEqualTo(2);
    }

    @Test
    void flagsAreTrueAndFalseOnly() {
        assertThat(Numbers.flag(scalar("true"), "x")).isTrue();
        assertThat(Numbers.flag(scalar("false"), "x")).isFalse();
        assertThatThrownBy(() -> Numbers.flag(scalar("on"), "x")).hasMessageContaining("write true");
        assertThatThrownBy(() -> Numbers.flag(scalar("maybe"), "x")).hasMessageContaining("write true or false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".5 | 0.5",
                "-.5 keV | -0.5 keV",
                "010 | 10",
                "+007 | +7",
                "1,5 | 1.5",
                "1_000 | 1000",
            })
    void aNumberThatOthersReadDifferentlyIsRefusedWithTheRightOne(String text, String right) {
        assertThatThrownBy(() -> Numbers.quantity(scalar(text), Dimension.NUMBER, "x"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("here: x: \"" + text + "\" is not taken as a number")
                .hasMessageEndingWith("write " + right);
    }

    @ParameterizedTest
    @CsvSource({"''", "~", "null"})
    void nothingIsNoValue(String text) {
        assertThatThrownBy(() -> Numbers.scalar(scalar(text), "x")).hasMessage("here: x has no value");
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(Place.of("here"), text, true);
    }
}
