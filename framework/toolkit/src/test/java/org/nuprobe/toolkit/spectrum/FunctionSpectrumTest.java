package org.nuprobe.toolkit.spectrum;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class FunctionSpectrumTest {
    @Test
    void isZeroOutsideItsSupport() {
        FunctionSpectrum spectrum = FunctionSpectrum.of(new Interval(1, 2), Math::exp);
        assertThat(spectrum.density(0.9)).isZero();
        assertThat(spectrum.density(2.1)).isZero();
        assertThat(Spectra.total(spectrum)).isCloseTo(Math.E * (Math.E - 1), within(1e-13));
    }

    @Test
    void kinksAreSortedAndOnlyThoseInsideCount() {
        FunctionSpectrum spectrum =
                FunctionSpectrum.of(new Interval(0, 3), energy -> Math.abs(energy - 1), 2, 1, 1, 0, 7);
        assertThat(spectrum.breakpoints()).containsExactly(0, 1, 2, 3);
        assertThat(Spectra.total(spectrum)).isCloseTo(2.5, within(1e-14));
    }

    @Test
    void anUnboundedOrEmptySupportIsRefused() {
        for (Interval wrong : new Interval[] {Interval.NON_NEGATIVE, new Interval(-1, 1), new Interval(2, 2)}) {
            assertThatThrownBy(() -> FunctionSpectrum.of(wrong, energy -> 1)).hasMessageContaining("finite interval");
        }
        assertThatThrownBy(() -> FunctionSpectrum.of(new Interval(0, 1), energy -> 1, Double.NaN))
                .hasMessageContaining("cannot be NaN");
    }

    @Test
    void halvedDistancesMakeARootAtTheEndPolynomial() {
        Interval interval = new Interval(2, 6);
        assertThat(Breakpoints.halvingTowardsHighEnd(interval, 3)).containsExactly(4, 5, 5.5);
        double[] points = Breakpoints.within(interval, Breakpoints.halvingTowardsHighEnd(interval, 20));
        for (int i = 1; i < points.length - 1; i++) {
            double centre = 0.5 * (points[i - 1] + points[i]);
            double quarter = 0.25 * (points[i] - points[i - 1]);
            double chord = 0.5 * (Math.sqrt(6 - centre + quarter) + Math.sqrt(6 - centre - quarter));
            assertThat(chord / Math.sqrt(6 - centre)).isCloseTo(1, within(0.004));
        }
    }
}
