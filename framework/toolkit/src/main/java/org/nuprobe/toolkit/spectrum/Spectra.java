package org.nuprobe.toolkit.spectrum;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.quadrature.AdaptiveQuadrature;

/** What can be made of spectra, lines and continuum alike: integrals, and spectra scaled, normalised, clipped and added. */
public final class Spectra {
    private Spectra() {}

    /**
     * The integral of weight(E) dN over the spectrum: continuum by quadrature to 1e-12 between breakpoints, plus lines.
     *
     * @param weight a function of energy that is smooth between the breakpoints
     */
    public static double integral(Spectrum spectrum, DoubleUnaryOperator weight) {
        double sum = AdaptiveQuadrature.PRECISE.integrate(
                energy -> weight.applyAsDouble(energy) * spectrum.density(energy), spectrum.breakpoints());
        for (Line line : spectrum.lines()) {
            sum += weight.applyAsDouble(line.energy()) * line.content();
        }
        return sum;
    }

    /** All the neutrinos of a spectrum: 1 for one of unit area. */
    public static double total(Spectrum spectrum) {
        return integral(spectrum, energy -> 1);
    }

    /** The mean energy of the neutrinos. */
    public static double meanEnergy(Spectrum spectrum) {
        return integral(spectrum, energy -> energy) / total(spectrum);
    }

    /** The spectrum times a number, finite and not negative. */
    public static Spectrum scaled(Spectrum spectrum, double factor) {
        return new ScaledSpectrum(spectrum, factor);
    }

    /**
     * The spectrum times the number that makes its {@link #total} 1.
     *
     * @throws IllegalArgumentException when there is nothing in it
     */
    public static Spectrum normalised(Spectrum spectrum) {
        double total = total(spectrum);
        if (!(total > 0)) {
            throw new IllegalArgumentException("a spectrum of total " + total + " cannot be normalised to 1");
        }
        return new ScaledSpectrum(spectrum, 1 / total);
    }

    /**
     * The part of a spectrum inside a window, ends included.
     *
     * @throws IllegalArgumentException when window and support do not meet
     */
    public static Spectrum clipped(Spectrum spectrum, Interval window) {
        Interval support = spectrum.support();
        double low = Math.max(window.low(), support.low());
        double high = Math.min(window.high(), support.high());
        if (!(low <= high)) {
            throw new IllegalArgumentException("the window [" + window.low() + ", " + window.high()
                    + "] holds nothing of a spectrum between " + support.low() + " and " + support.high());
        }
        return new ClippedSpectrum(spectrum, new Interval(low, high));
    }

    /** All the neutrinos of several spectra, at least one, as one spectrum. */
    public static Spectrum sum(List<? extends Spectrum> spectra) {
        return SpectrumSum.of(spectra);
    }
}
