package org.nuprobe.source.piondecayatrest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MS;
import static org.nuprobe.spi.unit.Units.NS;
import static org.nuprobe.spi.unit.Units.US;
import static org.nuprobe.spi.unit.Units.YEAR;

/** The facilities by name. */
class PresetsTest {
    /** Neutrinos of one kind per area for the whole data set: N f/(4 pi L^2). */
    @ParameterizedTest
    @CsvSource({
        "coherent-csi-2017, 1.76e23, 0.08, 1930",
        "coherent-csi-2021, 3.198e23, 0.0848, 1930",
        "coherent-lar-2020, 13.8e22, 0.09, 2750"
    })
    void aYearOfACoherentPresetIsItsWholeDataSet(String id, double protons, double yield, double distance) {
        double fluence = protons * yield / (4 * Math.PI * distance * distance);
        for (String component : new String[] {"numu", "nue", "numubar"}) {
            double flux = Spectra.total(
                    Sources.component(Sources.preset(id, ""), component).spectrum());
            assertThat(flux * YEAR * CM * CM / fluence).isCloseTo(1, within(1e-12));
        }
    }

    /** JSNS2, arXiv:2412.18509: 6.7e-9 electron neutrinos per cm^2 and proton at 24 m. */
    @Test
    void jsns2HasTheMeasuredFluxPerProton() {
        double protonsPerSecond = 1e6 / (3e9 * 1.602176634e-19);
        Flux.Component nue = Sources.component(Sources.preset("jsns2", ""), "nue");
        double perSecond = Spectra.total(nue.spectrum()) * CM * CM * YEAR / 3.15576e7;
        assertThat(perSecond / protonsPerSecond).isCloseTo(6.7e-9, within(0.01e-9));
    }

    @Test
    void detectorsAtOneFacilityShareItsFluxAndOthersDoNot() {
        Parameter csi = normalisation("coherent-csi-2017");
        assertThat(normalisation("coherent-csi-2021")).isEqualTo(csi);
        assertThat(normalisation("coherent-lar-2020")).isEqualTo(csi);
        assertThat(csi.id()).isEqualTo("sns_flux");
        assertThat(normalisation("ess").id()).isEqualTo("ess_flux");
        assertThat(normalisation("jsns2").id()).isEqualTo("jsns2_flux");
        assertThat(normalisation("ccm").id()).isEqualTo("ccm_flux");
    }

    private static Parameter normalisation(String preset) {
        return Sources.preset(preset, "").parameters().get(0);
    }

    /** The two data sets with caesium iodide have one clock, that with argon another one. */
    @Test
    void eachDetectorHasItsPulseTime() {
        Parameter csi = pulseTime("coherent-csi-2021");
        assertThat(pulseTime("coherent-csi-2017")).isEqualTo(csi);
        assertThat(csi.bounds()).isEqualTo(new Interval(350 * NS, 650 * NS));
        assertThat(pulseTime("coherent-lar-2020").id()).isNotEqualTo(csi.id());
        assertThat(pulseTime("coherent-lar-2020").initial() / NS).isCloseTo(440, within(1e-9));
    }

    private static Parameter pulseTime(String preset) {
        return Sources.preset(preset, "").parameters().get(1);
    }

    @Test
    void pulsesAreThoseOfTheFacilities() {
        assertThat(fraction("ess", 0, 2.87 * MS)).isCloseTo(1, within(1e-9));
        assertThat(fraction("ess", 0, 1.43 * MS)).isCloseTo(0.5, within(1e-4));
        assertThat(fraction("jsns2", 0, 0.4 * US)).isCloseTo(0.5, within(1e-4));
        assertThat(fraction("jsns2", 0.6 * US, US)).isCloseTo(0.5, within(1e-4));
        assertThat(fraction("ccm", 0, 0.5 * US)).isCloseTo(1, within(0.01));
    }

    /** The part of the prompt neutrinos in a window. */
    private static double fraction(String preset, double low, double high) {
        Source source = Sources.preset(preset, "");
        return Sources.component(source, "numu").time().fraction(new Interval(low, high));
    }

    @Test
    void settingsOfAPresetCanBeOverridden() {
        Source near = Sources.preset("coherent-csi-2021", "distance: 9.65 m");
        Source there = Sources.preset("coherent-csi-2021", "");
        double ratio = Spectra.total(Sources.component(near, "nue").spectrum())
                / Spectra.total(Sources.component(there, "nue").spectrum());
        assertThat(ratio).isCloseTo(4, within(1e-12));
    }
}
