package org.nuprobe.source.piondecayatrest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.MUON_MASS;
import static org.nuprobe.spi.unit.Units.MEV;

class DecaySpectraTest {
    private static final Spectrum NUE = DecaySpectra.electronNeutrino();
    private static final Spectrum NUMUBAR = DecaySpectra.muonAntineutrino();

    @Test
    void eachDecayGivesOneNeutrinoOfEachKind() {
        assertThat(Spectra.total(DecaySpectra.muonNeutrino())).isEqualTo(1);
        assertThat(Spectra.total(NUE)).isCloseTo(1, within(1e-12));
        assertThat(Spectra.total(NUMUBAR)).isCloseTo(1, within(1e-12));
    }

    /** Two-body kinematics with the masses of the Particle Data Group. */
    @Test
    void theLineOfThePionIsAt29Point792MeV() {
        assertThat(DecaySpectra.LINE / MEV).isCloseTo(29.792, within(5e-4));
        assertThat(DecaySpectra.muonNeutrino().density(DecaySpectra.LINE)).isZero();
    }

    @Test
    void meansAreThreeTenthsAndSevenTwentiethsOfTheMuonMass() {
        assertThat(Spectra.meanEnergy(NUE) / MUON_MASS).isCloseTo(0.30, within(1e-12));
        assertThat(Spectra.meanEnergy(NUMUBAR) / MUON_MASS).isCloseTo(0.35, within(1e-12));
        assertThat(Spectra.meanEnergy(NUE) / MEV).isCloseTo(31.70, within(5e-3));
        assertThat(Spectra.meanEnergy(NUMUBAR) / MEV).isCloseTo(36.98, within(5e-3));
    }

    /** The two are easily swapped: the softer one is nu_e. */
    @Test
    void theElectronNeutrinoVanishesWhereTheMuonAntineutrinoPeaks() {
        double nearEnd = 0.5 * MUON_MASS * (1 - 1e-9);
        assertThat(NUE.density(nearEnd) * MUON_MASS).isCloseTo(0, within(1e-7));
        assertThat(NUMUBAR.density(nearEnd) * MUON_MASS).isCloseTo(4, within(1e-7));
        double peak = MUON_MASS / 3;
        assertThat(NUE.density(peak)).isGreaterThan(NUE.density(1.001 * peak)).isGreaterThan(NUE.density(0.999 * peak));
        assertThat(NUE.density(0.2 * MUON_MASS)).isGreaterThan(NUMUBAR.density(0.2 * MUON_MASS));
    }

    @Test
    void nothingLiesAboveHalfTheMuonMass() {
        for (Spectrum spectrum : new Spectrum[] {NUE, NUMUBAR}) {
            assertThat(spectrum.support().high() / MEV).isCloseTo(52.829, within(5e-4));
            assertThat(spectrum.density(0.5001 * MUON_MASS)).isZero();
        }
    }

    /** The integrals of E^-n dN from an energy x m_mu upwards are polynomials in x. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.17, 0.3, 0.45})
    void momentsAreTheirClosedForms(double x) {
        double x2 = x * x;
        double x3 = x2 * x;
        assertMoment(NUE, x, 0, 1 - 32 * x3 + 48 * x2 * x2);
        assertMoment(NUE, x, 1, 4 - 48 * x2 + 64 * x3);
        assertMoment(NUE, x, 2, 24 - 96 * x + 96 * x2);
        assertMoment(NUMUBAR, x, 0, 1 - 16 * x3 + 16 * x2 * x2);
        assertMoment(NUMUBAR, x, 1, 10.0 / 3 - 24 * x2 + 64.0 / 3 * x3);
        assertMoment(NUMUBAR, x, 2, 16 - 48 * x + 32 * x2);
    }

    private static void assertMoment(Spectrum spectrum, double x, int power, double closed) {
        Spectrum above = Spectra.clipped(
                spectrum, new Interval(x * MUON_MASS, spectrum.support().high()));
        double moment = Spectra.integral(above, energy -> Math.pow(energy / MUON_MASS, -power));
        assertThat(moment).isCloseTo(closed, within(1e-10));
    }
}
