package org.nuprobe.toolkit.flux;

import java.util.Locale;
import java.util.Optional;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;

/** The six kinds of neutrinos by flavour and helicity, under the names that columns and flux components have: {@code nuebar}. */
public enum Species {
    /** Electron neutrinos. */
    NUE(Helicity.NEUTRINO, Flavour.ELECTRON),
    /** Electron antineutrinos. */
    NUEBAR(Helicity.ANTINEUTRINO, Flavour.ELECTRON),
    /** Muon neutrinos. */
    NUMU(Helicity.NEUTRINO, Flavour.MUON),
    /** Muon antineutrinos. */
    NUMUBAR(Helicity.ANTINEUTRINO, Flavour.MUON),
    /** Tau neutrinos. */
    NUTAU(Helicity.NEUTRINO, Flavour.TAU),
    /** Tau antineutrinos. */
    NUTAUBAR(Helicity.ANTINEUTRINO, Flavour.TAU);

    private final Helicity helicity;
    private final FlavourState state;

    Species(Helicity helicity, Flavour flavour) {
        this.helicity = helicity;
        this.state = FlavourState.pure(flavour);
    }

    /** The species of a name, if it is one. */
    public static Optional<Species> of(String word) {
        for (Species species : values()) {
            if (species.word().equals(word)) {
                return Optional.of(species);
            }
        }
        return Optional.empty();
    }

    /** The name in tables and in lists of components. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Neutrinos or antineutrinos. */
    public Helicity helicity() {
        return helicity;
    }

    /** A steady flux component of this species alone, named after it. */
    public Flux.Component component(Spectrum spectrum, Monomial coefficient) {
        return new Flux.Component(word(), helicity, spectrum, coefficient, energy -> state, TimeProfile.STEADY);
    }
}
