package org.nuprobe.app.plot;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TicksTest {
    private static List<String> labels(Ticks ticks) {
        return ticks.major().stream().map(Ticks.Tick::label).toList();
    }

    private static List<Double> values(Ticks ticks) {
        return ticks.major().stream().map(Ticks.Tick::value).toList();
    }

    static Stream<Range> ranges() {
        Random random = new Random(20240607);
        return Stream.generate(() -> {
                    double from = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 12);
                    return new Range(from, from + Math.abs(from) * 1e-3 + Math.pow(10, random.nextInt(24) - 12));
                })
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void linearMarksAreFewInsideAndEquallySpaced(Range range) {
        Ticks ticks = Ticks.linear(range, 7);
        List<Double> at = values(ticks);
        double span = range.to() - range.from();
        assertThat(at).hasSizeBetween(2, 7).isSorted().doesNotHaveDuplicates();
        assertThat(at).allMatch(value -> value > range.from() - 1e-6 * span && value < range.to() + 1e-6 * span);
        double step = at.get(1) - at.get(0);
        for (int i = 1; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - 1)).isCloseTo(step, within(1e-6 * span));
        }
        assertThat(labels(ticks)).doesNotHaveDuplicates();
        assertThat(ticks.minor()).doesNotContainAnyElementsOf(at);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void linearLabelsSayTheirValue(Range range) {
        Ticks ticks = Ticks.linear(range, 7);
        double slack = 1e-9 * Math.max(Math.abs(range.from()), Math.abs(range.to()));
        for (Ticks.Tick tick : ticks.major()) {
            double said = Double.parseDouble(tick.label().replace("$", "")) * Math.pow(10, ticks.power());
            assertThat(said).isCloseTo(tick.value(), within(slack));
        }
    }

    @Test
    void stepsAreOneTwoOrFive() {
        assertThat(labels(Ticks.linear(new Range(0, 1), 6)))
                .containsExactly("$0.0$", "$0.2$", "$0.4$", "$0.6$", "$0.8$", "$1.0$");
        assertThat(labels(Ticks.linear(new Range(0, 50), 6)))
                .containsExactly("$0$", "$10$", "$20$", "$30$", "$40$", "$50$");
        assertThat(labels(Ticks.linear(new Range(-3, 12), 4))).containsExactly("$0$", "$5$", "$10$");
    }

    @Test
    void minorMarksDivideAStepOfTwoInFourAndOthersInFive() {
        assertThat(Ticks.linear(new Range(0, 10), 6).minor()).startsWith(0.5, 1.0, 1.5, 2.5);
        assertThat(Ticks.linear(new Range(0, 50), 6).minor()).startsWith(2.0, 4.0, 6.0, 8.0, 12.0);
    }

    @Test
    void endsWithRoundingErrorsKeepTheirMark() {
        assertThat(values(Ticks.linear(new Range(0.1 + 0.2, 0.7 + 0.1), 6))).hasSize(6);
    }

    @Test
    void zeroIsExactlyZero() {
        assertThat(values(Ticks.linear(new Range(-0.3, 0.3), 7))).contains(0.0);
        assertThat(labels(Ticks.linear(new Range(-0.3, 0.3), 7)))
                .contains("$0.0$")
                .noneMatch("$-0.0$"::equals);
    }

    @Test
    void largeAndSmallValuesSharePowerOfTen() {
        Ticks small = Ticks.linear(new Range(0, 3e-11), 4);
        assertThat(small.power()).isEqualTo(-11);
        assertThat(labels(small)).containsExactly("$0$", "$1$", "$2$", "$3$");
        assertThat(Ticks.linear(new Range(0, 3e6), 4).power()).isEqualTo(6);
        assertThat(Ticks.linear(new Range(0, 3e4), 4).power()).isZero();
    }

    @Test
    void logMarksArePowersOfTenWithEightMinorMarksBetween() {
        Ticks ticks = Ticks.of(Scale.LOG, new Range(1, 1000), 10);
        assertThat(values(ticks)).containsExactly(1.0, 10.0, 100.0, 1000.0);
        assertThat(labels(ticks)).containsExactly("$10^{0}$", "$10^{1}$", "$10^{2}$", "$10^{3}$");
        assertThat(ticks.minor()).hasSize(24).contains(2.0, 30.0, 900.0);
    }

    @Test
    void logMarksStayInsideTheRange() {
        Ticks ticks = Ticks.of(Scale.LOG, new Range(1.2e-12, 1.3e-10), 8);
        assertThat(values(ticks)).containsExactly(1e-11, 1e-10);
        assertThat(ticks.minor()).contains(2e-12, 9e-11).doesNotContain(1e-12, 2e-10);
    }

    @Test
    void manyPowersAreLabelledWithAStrideAndMarkedBetween() {
        Ticks ticks = Ticks.of(Scale.LOG, new Range(1e-10, 1e10), 8);
        assertThat(values(ticks)).containsExactly(1e-9, 1e-6, 1e-3, 1.0, 1e3, 1e6, 1e9);
        assertThat(ticks.minor()).contains(1e-8, 1e-10, 1e10).hasSize(14);
    }

    @Test
    void shortLogRangesLabelMultiples() {
        assertThat(labels(Ticks.of(Scale.LOG, new Range(20, 60), 8)))
                .containsExactly("$20$", "$30$", "$40$", "$50$", "$60$");
        assertThat(labels(Ticks.of(Scale.LOG, new Range(1.5e-12, 2.5e-11), 4)))
                .containsExactly("$3\\times 10^{-12}$", "$10^{-11}$");
    }

    @Test
    void veryShortLogRangesAreMarkedLinearly() {
        assertThat(labels(Ticks.of(Scale.LOG, new Range(2.1, 2.2), 6))).containsExactly("$2.10$", "$2.15$", "$2.20$");
    }

    @Test
    void theDecadeOfAValueIsThePowerAtOrBelow() {
        assertThat(Ticks.decade(1000)).isEqualTo(3);
        assertThat(Ticks.decade(999.9999)).isEqualTo(2);
        assertThat(Ticks.decade(0.05)).isEqualTo(-2);
    }
}
