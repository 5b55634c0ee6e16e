package org.nuprobe.source.piondecayatrest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SourceSettingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "distance: 19.3            | distance   | \"19.3\" has no unit",
                "distance: 0 m             | distance   | it must be above zero, as in \"19.3 m\"",
                "neutrinos-per-proton: -1  | neutrinos-per-proton | it must be above zero, as in \"0.08\"",
                "protons: 0                | protons    | it must be above zero, as in \"1.76e23\"",
                "run-time: 0 d             | run-time   | it must be above zero, as in \"1 yr\"",
                "power: 1.4 MW             | power      | give either protons with run-time or power with proton-energy",
                "proton-energy: 1 GeV      | proton-energy | not used together with the other settings",
                "live-fraction: 0.5        | live-fraction | not used together with the other settings",
                "flux-uncertainty: 0 %     | flux-uncertainty | positive, as in \"10 %\"; to hold the flux, write fit: false",
                "flux-parameter: sns-flux  | flux-parameter | \"sns-flux\" is no parameter id",
                "pulse: square             | pulse      | \"square\" is no choice",
                "pulse-width: 0 ns         | pulse-width | a pulse has a width above zero, as in \"150 ns\"",
                "pulse-time-uncertainty: 0 ns | pulse-time-uncertainty | above zero; leave it out if nothing is known",
                "pulse-time-range: [ 500 ns, 600 ns ] | pulse-time-range | two times are wanted, the earliest and the latest, with 440 ns between them",
                "pulse-time-range: [ 400 ns ] | pulse-time-range | two times are wanted",
                "pulse-parameter: 2nd      | pulse-parameter | \"2nd\" is no parameter id",
                "bunches: 0                | bunches    | write a whole number between 1 and 1000, not 0",
                "bunches: 2                | bunch-spacing | missing",
                "bunch-spacing: 600 ns     | bunch-spacing | not used together with the other settings",
                "beam: 3                   | beam       | unknown setting"
            })
    void badSettingSaysWhatToDo(String setting, String key, String message) {
        String others = Sources.SUFFICIENT.replaceAll(setting.split(":")[0] + ": [^,]*(, )?", "");
        assertThatThrownBy(() -> Sources.of(setting + ", " + others))
                .hasMessageContaining(key)
                .hasMessageContaining(message);
    }

    @Test
    void protonsNeedTheTimeInWhichTheyCame() {
        assertThatThrownBy(() -> Sources.of("protons: 1.76e23, neutrinos-per-proton: 0.08, distance: 19.3 m"))
                .hasMessageContaining(
                        "a flux is per time: add run-time, the time in which they were delivered; the exposure"
                                + " of a region is then mass times that time");
    }

    @Test
    void withoutABeamThereIsNoFlux() {
        assertThatThrownBy(() -> Sources.of("neutrinos-per-proton: 0.08, distance: 19.3 m"))
                .hasMessageContaining(
                        "how many are there? Give protons with run-time, or power with proton-energy for a steady beam");
    }

    @Test
    void aBeamIsOnForAFractionOfTheTime() {
        assertThatThrownBy(() -> Sources.of("power: 1 MW, proton-energy: 1 GeV, live-fraction: 1.2,"
                        + " neutrinos-per-proton: 0.08, distance: 19.3 m"))
                .hasMessageContaining("the beam is on for a fraction of the time between 0 and 1, not 1.2");
    }

    @Test
    void itCitesItsPapers() {
        assertThat(TestBench.entry(Kind.SOURCE, "pion-decay-at-rest")
                        .description()
                        .references())
                .extracting(Reference::key)
                .contains("COHERENT:2017ipa", "COHERENT:2021yvp");
    }
}
