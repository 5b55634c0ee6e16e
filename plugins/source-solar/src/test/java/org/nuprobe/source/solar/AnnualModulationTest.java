package org.nuprobe.source.solar;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class AnnualModulationTest {
    private static double factor(double... ends) {
        return new AnnualModulation(List.of(new LivePeriod(ends[0], ends[1]))).factor();
    }

    @Test
    void aWholeYearIsTheMeanWheneverItBegins() {
        for (double start : new double[] {0, 3, 100, 250.5}) {
            assertThat(factor(start, start + 365.25)).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void atThePerihelionItIsThreePerCentMoreAndAtTheAphelionLess() {
        assertThat(factor(2.99, 3.01)).isCloseTo(1.033, within(1e-8));
        double half = 365.25 / 2;
        assertThat(factor(3 + half - 0.01, 3 + half + 0.01)).isCloseTo(0.967, within(1e-8));
    }

    /** The mean of the cosine over the half of the year around its maximum is 2/pi. */
    @Test
    void theWinterHalfOfTheYearHasTwoOverPiOfTheAmplitude() {
        double quarter = 365.25 / 4;
        assertThat(factor(3 - quarter, 3 + quarter)).isCloseTo(1 + 0.033 * 2 / Math.PI, within(1e-14));
    }

    @Test
    void itIsTheMeanOfTheFactorOverThePeriod() {
        double sum = 0;
        int steps = 100_000;
        for (int i = 0; i < steps; i++) {
            double day = 40 + (i + 0.5) * 77 / steps;
            sum += 1 + 0.033 * Math.cos(2 * Math.PI * (day - 3) / 365.25);
        }
        assertThat(factor(40, 117)).isCloseTo(sum / steps, within(1e-10));
    }

    @Test
    void severalPeriodsCountByTheirLength() {
        LivePeriod first = new LivePeriod(10, 30);
        LivePeriod second = new LivePeriod(150, 210);
        double both = new AnnualModulation(List.of(first, second)).factor();
        assertThat(both).isCloseTo((20 * factor(10, 30) + 60 * factor(150, 210)) / 80, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ from: 1, to: 31 }                    | 0   | 31",
                "{ from: 32, to: 32 }                   | 31  | 32",
                "{ from: 335, to: 31 }                  | 334 | 396.25",
                "{ from: 2023-01-01, to: 2023-01-31 }   | 0   | 31",
                "{ from: 2023-12-01, to: 2024-01-31 }   | 334 | 396",
                "{ from: 2024-03-01, to: 2024-03-01 }   | 60  | 61",
            })
    void aPeriodIsWrittenInDatesOrDaysOfTheYear(String period, double start, double end) {
        double flux = total("{ components: [ b8 ], live-periods: [ " + period.strip() + " ] }");
        assertThat(flux / total("{ components: [ b8 ] }")).isCloseTo(factor(start, end), within(1e-12));
    }

    @Test
    void withoutPeriodsThereIsNoModulationAndWithThemAllFluxesShareIt() {
        String periods = "live-periods: [ { from: 350, to: 20 }, { from: 2024-12-20, to: 2025-01-10 } ]";
        double pp = total("{ components: [ pp ], " + periods + " }") / total("{ components: [ pp ] }");
        double be7 = total("{ components: [ be7 ], " + periods + " }") / total("{ components: [ be7 ] }");
        assertThat(pp).isBetween(1.03, 1.033).isCloseTo(be7, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ { from: 0, to: 5 } ]                   | \"from\": days of the year go from 1 to 366, not 0",
                "[ { from: 5, to: 367 } ]                 | \"to\": days of the year go from 1 to 366, not 367",
                "[ { from: 5, to: 2024-02-01 } ]          | \"to\": from and to are both dates or both days of the year",
                "[ { from: 2024-02-01, to: 2024-01-31 } ] | \"to\": 2024-01-31 lies before 2024-02-01",
                "[ { from: 2024-02-30, to: 2024-03-31 } ] | \"from\": \"2024-02-30\" is neither a date, as in 2024-11-01, nor",
                "[ { from: May, to: June } ]              | \"from\": \"May\" is neither a date",
                "[ { from: 5 } ]                          | the setting \"to\" of \"live-periods\"",
                "[ { from: 5, to: 6, on: 7 } ]            | unknown key \"on\"",
                "[ ]                                      | \"live-periods\": the list is empty",
            })
    void periodsThatMakeNoSenseAreRefused(String periods, String message) {
        assertThatThrownBy(() -> source("{ live-periods: " + periods.strip() + " }"))
                .hasMessageContaining(message.strip());
    }

    private static double total(String settings) {
        return Spectra.total(
                source(settings).flux(Point.INITIAL).components().get(0).spectrum());
    }

    private static Source source(String settings) {
        return TestBench.component(Kind.SOURCE, "solar", settings);
    }
}
