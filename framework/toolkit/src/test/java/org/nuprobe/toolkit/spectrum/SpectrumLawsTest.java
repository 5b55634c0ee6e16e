package org.nuprobe.toolkit.spectrum;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.Interpolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the engine relies on, for every kind of spectrum. */
class SpectrumLawsTest {
    private static final double[] ENERGIES = {0.5, 1, 2, 4, 7};
    private static final double[] DENSITIES = {1, 3, 2.5, 0.7, 0.1};

    static Stream<Spectrum> spectra() {
        Spectrum cubic = TabulatedSpectrum.of(ENERGIES, DENSITIES, Interpolation.MONOTONE_CUBIC);
        Spectrum steps = HistogramSpectrum.of(new double[] {0, 1, 5}, new double[] {2, 0.4});
        Spectrum lines = new LineSpectrum(List.of(new Line(3, 1), new Line(6, 0.2)));
        Spectrum root = FunctionSpectrum.of(
                new Interval(1, 6),
                energy -> Math.sqrt(6 - energy),
                Breakpoints.halvingTowardsHighEnd(new Interval(1, 6), 24));
        return Stream.of(
                TabulatedSpectrum.of(ENERGIES, DENSITIES, Interpolation.LINEAR),
                cubic,
                TabulatedSpectrum.of(ENERGIES, DENSITIES, Interpolation.POWER_LAW)
                        .risingFromZero(2),
                steps,
                lines,
                root,
                Spectra.scaled(cubic, 3.5),
                Spectra.clipped(root, new Interval(1.7, 5.3)),
                Spectra.clipped(Spectra.sum(List.of(lines, cubic)), new Interval(0, 3)),
                Spectra.sum(List.of(cubic, steps, lines, root)),
                Spectra.normalised(Spectra.sum(List.of(steps, lines))));
    }

    @ParameterizedTest
    @MethodSource("spectra")
    void theBreakpointsRiseFromEndToEndOfTheSupport(Spectrum spectrum) {
        double[] points = spectrum.breakpoints();
        assertThat(points[0]).isEqualTo(spectrum.support().low());
        assertThat(points[points.length - 1]).isEqualTo(spectrum.support().high());
        assertThat(points).isSorted();
    }

    @ParameterizedTest
    @MethodSource("spectra")
    void theDensityIsNeverNegativeAndZeroOutsideTheSupport(Spectrum spectrum) {
        Interval support = spectrum.support();
        for (double energy = 0.001; energy < 10; energy += 0.0137) {
            assertThat(spectrum.density(energy)).isGreaterThanOrEqualTo(0);
            if (!support.contains(energy)) {
                assertThat(spectrum.density(energy)).isZero();
            }
        }
        assertThat(support.low()).isGreaterThanOrEqualTo(0);
        assertThat(spectrum.lines())
                .allSatisfy(line -> assertThat(support.contains(line.energy())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("spectra")
    void betweenBreakpointsAFixedRuleIsEnough(Spectrum spectrum) {
        double[] points = spectrum.breakpoints();
        double sum = spectrum.lines().stream().mapToDouble(Line::content).sum();
        for (int i = 1; i < points.length; i++) {
            sum += simpson(spectrum, points[i - 1], points[i]);
        }
        assertThat(sum / Spectra.total(spectrum)).isCloseTo(1, within(1e-7));
    }

    @ParameterizedTest
    @MethodSource("spectra")
    void theIntegralIsLinearInTheWeight(Spectrum spectrum) {
        double total = Spectra.total(spectrum);
        double mean = Spectra.meanEnergy(spectrum);
        assertThat(mean).isBetween(spectrum.support().low(), spectrum.support().high());
        assertThat(Spectra.integral(spectrum, energy -> 2 - 5 * energy) / total).isCloseTo(2 - 5 * mean, within(1e-10));
    }

    @ParameterizedTest
    @MethodSource("spectra")
    void whoeverChangesTheBreakpointsChangesNothing(Spectrum spectrum) {
        double[] before = spectrum.breakpoints().clone();
        spectrum.breakpoints()[0] = -1;
        assertThat(spectrum.breakpoints()).containsExactly(before);
    }

    @Test
    void whoeverChangesTheArraysOfATableOrHistogramChangesNothing() {
        double[] edges = {0, 1, 5};
        double[] densities = {2, 0.4};
        Spectrum steps = HistogramSpectrum.of(edges, densities);
        Spectrum table = TabulatedSpectrum.of(edges, new double[] {1, 2, 3}, Interpolation.LINEAR);
        edges[1] = 4;
        densities[0] = 100;
        assertThat(steps.density(0.5)).isEqualTo(2);
        assertThat(steps.density(3)).isEqualTo(0.4);
        assertThat(table.density(3)).isCloseTo(2.5, within(1e-15));
    }

    /** Simpson's rule with the ends moved in by a rounding error: at a breakpoint the density is never asked. */
    private static double simpson(Spectrum spectrum, double low, double high) {
        int steps = 2000;
        double inset = 1e-13 * (high - low);
        double sum = spectrum.density(low + inset) + spectrum.density(high - inset);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * spectrum.density(low + i * (high - low) / steps);
        }
        return sum * (high - low) / (3 * steps);
    }
}
