package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every flux, whoever made it. */
final class Fluxes {
    private static final double ROUNDING = 1e-9;

    private Fluxes() {}

    /** Energies at which a spectrum is looked at: lines, and points between breakpoints. */
    static double[] energies(Spectrum spectrum) {
        List<Double> energies = new ArrayList<>();
        for (double energy : Numbers.inside(spectrum.breakpoints(), 3)) {
            energies.add(energy);
        }
        spectrum.lines().forEach(line -> energies.add(line.energy()));
        return energies.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** All numbers of a flux. */
    static double[] fingerprint(Flux flux) {
        List<Double> numbers = new ArrayList<>();
        for (Flux.Component component : flux.components()) {
            for (double energy : energies(component.spectrum())) {
                numbers.add(component.spectrum().density(energy));
                for (double element : component.state().apply(energy).elements()) {
                    numbers.add(element);
                }
            }
            component.spectrum().lines().forEach(line -> numbers.add(line.content()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The spectrum is a density between rising breakpoints, and lines. */
    static void assertMeasure(String name, Spectrum spectrum) {
        Interval support = spectrum.support();
        assertThat(support.low()).as("lower end of " + name).isNotNegative();
        assertThat(support.high()).as("upper end of " + name).isFinite();
        double[] breakpoints = spectrum.breakpoints();
        // A single line has a support without extension, and both ends of it are one point.
        boolean point = support.low() == support.high();
        assertThat(point || Numbers.rise(breakpoints))
                .as("breakpoints of " + name + " rise")
                .isTrue();
        assertThat(DoubleStream.of(breakpoints))
                .as("breakpoints of " + name + " are inside its support")
                .allMatch(support::contains);
        for (double energy : Numbers.inside(breakpoints, 3)) {
            double density = spectrum.density(energy);
            assertThat(density)
                    .as("density of " + name + " at " + energy)
                    .isFinite()
                    .isNotNegative();
        }
        double outside = support.high() + 0.1 * support.high();
        assertThat(spectrum.density(outside))
                .as("density of " + name + " above its support")
                .isZero();
        if (support.low() > 0) {
            assertThat(spectrum.density(0.9 * support.low()))
                    .as("density of " + name + " below its support")
                    .isZero();
        }
        double[] lines = spectrum.lines().stream().mapToDouble(Line::energy).toArray();
        assertThat(Numbers.rise(lines)).as("lines of " + name + " rise").isTrue();
        assertThat(DoubleStream.of(lines))
                .as("lines of " + name + " are inside its support")
                .allMatch(support::contains);
        if (spectrum.lines().isEmpty()) {
            assertThat(breakpoints)
                    .as("breakpoints of " + name + " hold the ends of its support")
                    .startsWith(support.low())
                    .endsWith(support.high());
        }
    }

    /** The density matrix has probabilities on its diagonal and is positive. */
    static void assertPhysical(String name, FlavourState state) {
        double[] rho = state.elements();
        assertThat(DoubleStream.of(rho)).as("elements of the state of " + name).allMatch(Double::isFinite);
        assertThat(state.trace()).as("active fraction of " + name).isBetween(-ROUNDING, 1 + ROUNDING);
        for (int k = 0; k < 3; k++) {
            assertThat(rho[k]).as("probability of flavour " + k + " of " + name).isBetween(-ROUNDING, 1 + ROUNDING);
        }
        int[][] pairs = {{0, 1}, {0, 2}, {1, 2}};
        for (int k = 0; k < 3; k++) {
            assertThat(square(rho, k))
                    .as("squared coherence of the flavours " + pairs[k][0] + ", " + pairs[k][1] + " of " + name)
                    .isLessThanOrEqualTo(rho[pairs[k][0]] * rho[pairs[k][1]] + ROUNDING);
        }
        assertThat(determinant(rho)).as("determinant of the state of " + name).isGreaterThanOrEqualTo(-ROUNDING);
    }

    /** Fractions of a pulsed source add up and stay between 0 and 1. */
    static void assertFractions(String name, TimeProfile time, double[] edges) {
        double whole = time.fraction(new Interval(edges[0], edges[edges.length - 1]));
        double sum = 0;
        for (int k = 1; k < edges.length; k++) {
            double part = time.fraction(new Interval(edges[k - 1], edges[k]));
            assertThat(part).as("fraction of " + name + " in a window").isBetween(-ROUNDING, 1 + ROUNDING);
            sum += part;
        }
        assertThat(Math.abs(sum - whole)).as("windows of " + name + " add up").isLessThan(1e-6);
    }

    private static double determinant(double[] rho) {
        double mixed = product(rho, 0, 2, 1);
        return rho[0] * rho[1] * rho[2]
                + 2 * mixed
                - rho[0] * square(rho, 2)
                - rho[1] * square(rho, 1)
                - rho[2] * square(rho, 0);
    }

    private static double square(double[] rho, int k) {
        return rho[3 + k] * rho[3 + k] + rho[6 + k] * rho[6 + k];
    }

    /** Re of rho_emu rho_mutau conj(rho_etau). */
    private static double product(double[] rho, int emu, int mutau, int etau) {
        double real = rho[3 + emu] * rho[3 + mutau] - rho[6 + emu] * rho[6 + mutau];
        double imaginary = rho[3 + emu] * rho[6 + mutau] + rho[6 + emu] * rho[3 + mutau];
        return real * rho[3 + etau] + imaginary * rho[6 + etau];
    }
}
