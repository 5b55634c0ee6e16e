package org.nuprobe.source.reactor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MEV;

class SummationTest {
    /** About six antineutrinos follow a fission, most of them below the threshold of inverse beta decay. */
    @ParameterizedTest
    @CsvSource({"U235,6.08", "U238,7.16", "PU239,5.50", "PU241,6.26"})
    void aFissionGivesAboutSixAntineutrinos(Isotope isotope, double number) {
        Spectrum spectrum = Reactors.everything(Reactors.ofOneFission(isotope, "summation, captures-per-fission: 0"));
        assertThat(Spectra.total(spectrum) / Reactors.PER_CM2_S).isCloseTo(number, within(0.005));
        Spectrum visible = Spectra.clipped(spectrum, new Interval(1.806 * MEV, 12.5 * MEV));
        assertThat(Spectra.total(visible) / Spectra.total(spectrum)).isBetween(0.2, 0.4);
        assertThat(spectrum.support()).isEqualTo(new Interval(0, 12.5 * MEV));
    }

    @Test
    void binsAreSteps() {
        Spectrum spectrum = Reactors.everything(Reactors.ofOneFission(Isotope.PU239, "summation"));
        assertThat(spectrum.density(5.01 * MEV)).isEqualTo(spectrum.density(5.24 * MEV));
        assertThat(spectrum.density(5.01 * MEV) * MEV / Reactors.PER_CM2_S).isCloseTo(0.058507, within(1e-9));
        assertThat(spectrum.breakpoints()).hasSize(83);
    }

    @Test
    void aBinThatDoesNotFollowTheOneBeforeIsNamedWithItsLine(@TempDir Path folder) {
        String header = "energy_low [MeV],energy_high [MeV],u235 [1/MeV],u238 [1/MeV],pu239 [1/MeV],pu241 [1/MeV],"
                + "u239 [1/MeV],np239 [1/MeV]\n";
        assertThatThrownBy(() -> Reactors.withTable(
                        folder, "summation-spectra.csv", header + "0,1,1,1,1,1,1,1\n2,3,1,1,1,1,1,1\n"))
                .hasMessageContaining("summation-spectra.csv:3")
                .hasMessageContaining("a bin starts where the one before it ends");
        assertThatThrownBy(() -> Reactors.withTable(
                        folder, "summation-spectra.csv", header + "0,1,1,1,1,1,1,1\n1,9,-1,1,1,1,1,1\n"))
                .hasMessageContaining("summation-spectra.csv:3")
                .hasMessageContaining("u235: the density of bin 1 must be finite and not negative");
    }

    @Test
    void tablesTakeOverAboveEightMeV() {
        Spectrum joined = Reactors.spectrum(Reactors.ofOneFission(Isotope.U235, "huber-mueller+summation"), "fission");
        assertThat(joined.support().high() / MEV).isCloseTo(12.5, within(1e-12));
        assertThat(joined.density(8.1 * MEV) * MEV / Reactors.PER_CM2_S).isCloseTo(0.0010335, within(1e-9));
        assertThat(joined.breakpoints()).contains(new double[] {8 * MEV, 10 * MEV}, within(1e-9 * MEV));
    }

    /** Conversion and summation differ where they meet: by several per cent at 2 MeV, which is left as it is. */
    @Test
    void theStepAtTheJoinIsReal() {
        var source = Reactors.ofOneFission(Isotope.U235, "huber-mueller+summation");
        double above = Reactors.everything(source).density(2.0001 * MEV);
        double below = Reactors.spectrum(source, "fission-low").density(1.9999 * MEV);
        assertThat(above / below).isBetween(1.02, 1.07);
    }
}
