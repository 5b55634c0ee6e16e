package org.nuprobe.source.reactor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.toolkit.spectrum.Spectra;

/**
 * Puts the components of a reactor flux together.
 *
 * @param fissions per area and time, as if they happened at the detector
 * @param fractions of the isotopes
 * @param split whether each isotope is a component of its own
 */
record ReactorFlux(double fissions, PerIsotope fractions, Split split) {
    private static final FlavourState ELECTRON = FlavourState.pure(Flavour.ELECTRON);

    /** What the components are. */
    enum Split {
        /** All isotopes together, above and below 2 MeV. */
        RANGES,
        /** Each isotope for itself, above and below 2 MeV. */
        ISOTOPES
    }

    /**
     * Antineutrinos of fission.
     *
     * @param together the name when all isotopes are together
     * @param suffix what follows the name of an isotope when they are not
     * @param perFission the spectrum of one fission of an isotope
     */
    List<Flux.Component> fission(
            String together, String suffix, Function<Isotope, Spectrum> perFission, Monomial coefficient) {
        List<Flux.Component> components = new ArrayList<>();
        List<Spectrum> all = new ArrayList<>();
        for (Isotope isotope : Isotope.values()) {
            double share = fractions.of(isotope);
            if (share > 0) {
                Spectrum spectrum = Spectra.scaled(perFission.apply(isotope), share * fissions);
                all.add(spectrum);
                components.add(component(isotope.word() + suffix, spectrum, coefficient));
            }
        }
        return split == Split.ISOTOPES ? components : List.of(component(together, Spectra.sum(all), coefficient));
    }

    /** Antineutrinos of 239U and 239Np, which neutrons make of 238U. */
    Flux.Component capture(Data data, double perFission, Monomial coefficient) {
        Spectrum both = Spectra.sum(List.of(Summation.spectrum(data, "u239"), Summation.spectrum(data, "np239")));
        return component("capture", Spectra.scaled(both, perFission * fissions), coefficient);
    }

    private static Flux.Component component(String name, Spectrum spectrum, Monomial coefficient) {
        return new Flux.Component(
                name, Helicity.ANTINEUTRINO, spectrum, coefficient, energy -> ELECTRON, TimeProfile.STEADY);
    }
}
