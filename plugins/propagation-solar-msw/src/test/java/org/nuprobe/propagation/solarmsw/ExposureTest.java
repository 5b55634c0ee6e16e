package org.nuprobe.propagation.solarmsw;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExposureTest {
    private static final double INCLINATION = Math.toRadians(23.44);

    @ParameterizedTest
    @ValueSource(doubles = {-90, -23.44, 0, 36.4, 42.4, 66, 90})
    void halfOfTheYearIsNightAtEveryPlace(double latitude) {
        assertThat(new Exposure(latitude).above(0)).isCloseTo(0.5, within(1e-12));
        double[] nights = new Exposure(latitude).nights(90);
        assertThat(Arrays.stream(nights).sum()).isCloseTo(1, within(1e-13));
        assertThat(Arrays.stream(nights).min().orElseThrow()).isNotNegative();
    }

    /** At the pole eta = 90 deg - |delta| during half of the year: above(c) = arccos(c/sin 23.44)/pi. */
    @Test
    void atThePoleTheSunCirclesAtItsDeclination() {
        for (double c : new double[] {0.05, 0.2, 0.39}) {
            assertThat(new Exposure(90).above(c))
                    .isCloseTo(Math.acos(c / Math.sin(INCLINATION)) / Math.PI, within(1e-3));
        }
        assertThat(new Exposure(90).above(0.4)).isZero();
    }

    /** The deepest Sun is at midnight in winter, eta = latitude - 23.44 deg. */
    @Test
    void theSunIsDeepestAtMidnightInWinter() {
        double deepest = Math.cos(Math.toRadians(42.4) - INCLINATION);
        assertThat(new Exposure(42.4).above(deepest + 1e-6)).isZero();
        assertThat(new Exposure(42.4).above(deepest - 1e-2)).isPositive();
        assertThat(new Exposure(-42.4).above(0.7)).isCloseTo(new Exposure(42.4).above(0.7), within(1e-14));
    }

    @Test
    void isTheDistributionOverHoursAndSeasons() {
        double latitude = Math.toRadians(36.4);
        int count = 0;
        int points = 1500;
        for (int season = 0; season < points; season++) {
            double sinDelta = Math.sin(INCLINATION) * Math.sin(2 * Math.PI * (season + 0.5) / points);
            double cosDelta = Math.sqrt(1 - sinDelta * sinDelta);
            for (int hour = 0; hour < points; hour++) {
                double h = 2 * Math.PI * (hour + 0.5) / points;
                double height = Math.sin(latitude) * sinDelta + Math.cos(latitude) * cosDelta * Math.cos(h);
                count += -height > 0.5 ? 1 : 0;
            }
        }
        assertThat(new Exposure(36.4).above(0.5)).isCloseTo(count / (double) (points * points), within(3e-4));
    }
}
