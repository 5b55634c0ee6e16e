package org.nuprobe.interaction.standardmodel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;

class ElectronScatteringTest {
    private static final double S2 = SIN2_THETA_W;

    private final SquaredAmplitudes electron = new SquaredAmplitudes(
            Models.of("{}").onElectron(Electrons.free("electrons of Xe", 54), Point.INITIAL), ELECTRON_MASS);

    @ParameterizedTest
    @CsvSource({"ELECTRON, 0.3, 0.1", "MUON, 0.8613, 0.2", "TAU, 9, 8", "ELECTRON, 14, 0.0005"})
    void vectorAndAxialFormEqualsLeftAndRightForm(Flavour flavour, double energyInMev, double recoilInMev) {
        double vector = flavour == Flavour.ELECTRON ? 2 * S2 + 0.5 : 2 * S2 - 0.5;
        double axial = flavour == Flavour.ELECTRON ? 0.5 : -0.5;

        assertThat(electron.crossSection(energyInMev * MEV, recoilInMev * MEV, flavour, Helicity.NEUTRINO)
                        / vectorAxial(vector, axial, energyInMev * MEV, recoilInMev * MEV))
                .isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void antineutrinosFlipTheSignOfTheAxialCharge(Flavour flavour) {
        double vector = flavour == Flavour.ELECTRON ? 2 * S2 + 0.5 : 2 * S2 - 0.5;
        double axial = flavour == Flavour.ELECTRON ? -0.5 : 0.5;

        assertThat(electron.crossSection(3 * MEV, 0.7 * MEV, flavour, Helicity.ANTINEUTRINO)
                        / vectorAxial(vector, axial, 3 * MEV, 0.7 * MEV))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void electronNeutrinosCarryOneMoreUnitOfLeftCharge() {
        double charged = electron.amplitude(0, MEV, Flavour.ELECTRON);

        assertThat(charged - electron.amplitude(0, MEV, Flavour.MUON)).isCloseTo(1, within(1e-12));
        assertThat(charged - electron.amplitude(0, MEV, Flavour.TAU)).isCloseTo(1, within(1e-12));
        assertThat(electron.amplitude(1, MEV, Flavour.ELECTRON)).isEqualTo(S2);
        assertThat(electron.amplitude(1, MEV, Flavour.TAU)).isEqualTo(S2);
    }

    @Test
    void correctedCouplingsAreThePublishedOnesOfMuonNeutrinos() {
        SquaredAmplitudes corrected = new SquaredAmplitudes(
                Models.of("{ electron-corrections: muon }")
                        .onElectron(Electrons.free("electrons of Xe", 54), Point.INITIAL),
                ELECTRON_MASS);
        double left = corrected.amplitude(0, MEV, Flavour.MUON);
        double right = corrected.amplitude(1, MEV, Flavour.MUON);

        assertThat(left + right).isCloseTo(-0.0396, within(1e-12));
        assertThat(left - right).isCloseTo(-0.5064, within(1e-12));
        assertThat(corrected.amplitude(0, MEV, Flavour.ELECTRON)).isCloseTo(left + 1, within(1e-12));
        assertThat(corrected.amplitude(1, MEV, Flavour.ELECTRON)).isEqualTo(right);
    }

    /** J. N. Bahcall, M. Kamionkowski, A. Sirlin, Phys. Rev. D 51 (1995) 6146: 2 G_F^2 m_e^2/pi = 88.06e-46 cm^2. */
    @Test
    void scaleIsThePublishedOne() {
        double slow = electron.crossSection(1e6 * MEV, 1e-9 * MEV, Flavour.ELECTRON, Helicity.NEUTRINO);
        double charges = (S2 + 0.5) * (S2 + 0.5) + S2 * S2;

        assertThat(slow * ELECTRON_MASS / charges / (88.06e-46 * CM * CM)).isCloseTo(1, within(1e-3));
    }

    private static double vectorAxial(double vector, double axial, double energy, double recoil) {
        double sum = vector + axial;
        double difference = vector - axial;
        return G_F
                * G_F
                * ELECTRON_MASS
                / (2 * Math.PI)
                * (sum * sum
                        + difference * difference * Math.pow(1 - recoil / energy, 2)
                        - (vector * vector - axial * axial) * ELECTRON_MASS * recoil / (energy * energy));
    }
}
