package org.nuprobe.interaction.electromagnetic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ElectromagneticPluginTest {
    @ParameterizedTest
    @ValueSource(strings = {"magnetic-moment", "flavour-magnetic-moments", "majorana-transition-moments"})
    void descriptionStatesTheBoundaryAndThatNothingInterferes(String id) {
        Description description = TestBench.entry(Kind.INTERACTION, id).description();

        assertThat(description.summary()).contains("grows as mu^2", "without interference", "Bohr magnetons");
        assertThat(description.formulas()).anyMatch(line -> line.contains("boundary"));
        assertThat(description.references()).extracting(Reference::key).contains("Vogel:1989iv");
    }

    @Test
    void bothMomentsWithoutTransitionsAreRegistered() {
        assertThat(TestBench.component(Kind.INTERACTION, "magnetic-moment", "{}"))
                .isEqualTo(MagneticMoment.universal());
        assertThat(TestBench.component(Kind.INTERACTION, "flavour-magnetic-moments", "{}"))
                .isEqualTo(MagneticMoment.diagonal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charge-radius | { w-mass: 0 GeV } | w-mass | a mass must be above zero",
                "charge-radius | { sin2-theta-w: 23.8 } | sin2-theta-w | between 0 and 1",
                "charge-radius | { convention: vogel } | convention | vogel-engel",
                "anapole | { kappa: alpha } | kappa | did you mean \"alpha0\"",
                "millicharge | { flavours: diagonal, phase-emu: 1 } | phase-emu | set flavours: matrix",
                "millicharge | { neutrino-mass: 1 eV } | neutrino-mass | set electrons: equivalent-photon",
                "millicharge | { electrons: equivalent-photon, neutrino-mass: 0 eV } | neutrino-mass | must be above zero",
                "millicharge | { electrons: equivalent-photon, atoms: [ { photo-absorption: a.csv } ] } | atoms | needs protons",
                "dirac-moments | { basis: masses } | basis | did you mean \"mass\"",
            })
    void valuesThatDoNotFitSayWhatWould(String id, String settings, String key, String fix) {
        assertThatThrownBy(() -> TestBench.component(Kind.INTERACTION, id, settings))
                .hasMessageContaining(key)
                .hasMessageContaining(fix);
    }

    @Test
    void oneTableForEachElement() {
        String xenon = "{ protons: 54, photo-absorption: atoms/xenon-photo-absorption.csv }";

        assertThatThrownBy(() -> TestBench.component(
                        Kind.INTERACTION,
                        "millicharge",
                        "{ electrons: equivalent-photon, atoms: [ " + xenon + ", " + xenon + " ] }"))
                .hasMessageContaining("two entries have protons: 54; give one table for each element");
    }

    @Test
    void tableOfPhotoAbsorptionNeedsItsTwoColumns() {
        assertThatThrownBy(
                        () -> TestBench.component(
                                Kind.INTERACTION,
                                "millicharge",
                                "{ electrons: equivalent-photon, atoms: [ { protons: 54, photo-absorption: atoms/xenon-orbitals.csv } ] }"))
                .hasMessageContaining("xenon-orbitals.csv")
                .hasMessageContaining("energy");
    }
}
