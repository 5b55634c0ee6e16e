package org.nuprobe.toolkit.flux;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.toolkit.spectrum.LineSpectrum;

import static org.assertj.core.api.Assertions.assertThat;

class SpeciesTest {
    @Test
    void everyFlavourIsThereOnceAsNeutrinoAndOnceAsAntineutrino() {
        assertThat(Stream.of(Species.values()).map(it -> it.helicity() + " " + flavour(it)))
                .containsExactlyInAnyOrder(
                        "NEUTRINO ELECTRON",
                        "NEUTRINO MUON",
                        "NEUTRINO TAU",
                        "ANTINEUTRINO ELECTRON",
                        "ANTINEUTRINO MUON",
                        "ANTINEUTRINO TAU");
    }

    @ParameterizedTest
    @EnumSource
    void theNameTellsFlavourAndHelicity(Species species) {
        boolean anti = species.word().endsWith("bar");
        assertThat(species.helicity()).isEqualTo(anti ? Helicity.ANTINEUTRINO : Helicity.NEUTRINO);
        String letters = species.word().substring(2).replace("bar", "");
        assertThat(flavour(species).name().toLowerCase(java.util.Locale.ROOT)).startsWith(letters);
        assertThat(Species.of(species.word())).contains(species);
    }

    @Test
    void otherWordsAreNoSpecies() {
        assertThat(Species.of("nu_e")).isEmpty();
        assertThat(Species.of("NUE")).isEmpty();
    }

    @Test
    void aComponentIsSteadyAndNamedAfterItsSpecies() {
        Flux.Component component = component(Species.NUMUBAR);
        assertThat(component.name()).isEqualTo("numubar");
        assertThat(component.time()).isSameAs(TimeProfile.STEADY);
        assertThat(component.coefficient()).isEqualTo(Monomial.ONE);
    }

    private static Flavour flavour(Species species) {
        FlavourState state = component(species).state().apply(1);
        return Stream.of(Flavour.values())
                .filter(flavour -> state.equals(FlavourState.pure(flavour)))
                .findFirst()
                .orElseThrow();
    }

    private static Flux.Component component(Species species) {
        return species.component(LineSpectrum.of(1, 1), Monomial.ONE);
    }
}
