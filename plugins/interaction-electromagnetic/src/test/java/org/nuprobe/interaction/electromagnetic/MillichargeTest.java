package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.electromagnetic.Scattered.XENON;
import static org.nuprobe.interaction.electromagnetic.Scattered.interaction;
import static org.nuprobe.interaction.electromagnetic.Scattered.onElectron;
import static org.nuprobe.interaction.electromagnetic.Scattered.onNucleus;
import static org.nuprobe.interaction.electromagnetic.Scattered.point;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class MillichargeTest {
    private final Interaction charge = interaction("millicharge", "{}");
    private final Interaction radius = interaction("charge-radius", "{}");
    private final Interaction tree = new TreeLevel(SIN2_THETA_W);

    @ParameterizedTest
    @CsvSource({"1e-9, 1", "-1e-9, 1", "3e-8, 0.2", "-2e-7, 2.2"})
    void chargeShiftsThatOfTheProton(double q, double recoilInKev) {
        double energy = 12 * MEV;
        double recoil = recoilInKev * KEV;
        double mass = XENON.nucleus().mass();
        double proton = 0.5 - 2 * SIN2_THETA_W + Math.sqrt(2) * Math.PI * ALPHA * q / (G_F * mass * recoil);
        double weak = 54 * proton - 78 * 0.5;
        double closed = G_F
                * G_F
                * mass
                / Math.PI
                * weak
                * weak
                * (1 - recoil / energy - mass * recoil / (2 * energy * energy));

        assertThat(onNucleus(List.of(tree, charge), at("q_numu", q), energy, recoil, States.MUON, Helicity.NEUTRINO)
                        / closed)
                .isCloseTo(1, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({"1e-12, 5", "-1e-12, 5", "4e-11, 100"})
    void chargeShiftsThatOfTheElectronTheOtherWay(double q, double recoilInKev) {
        double energy = 0.8 * MEV;
        double recoil = recoilInKev * KEV;
        double half = -Math.sqrt(2) * Math.PI * ALPHA * q / (G_F * ELECTRON_MASS * recoil) / 2;
        double left = SIN2_THETA_W - 0.5 + half;
        double right = SIN2_THETA_W + half;
        double y = recoil / energy;
        double closed = 2
                * G_F
                * G_F
                * ELECTRON_MASS
                / Math.PI
                * (left * left
                        + right * right * (1 - y) * (1 - y)
                        - left * right * ELECTRON_MASS * recoil / (energy * energy));

        assertThat(onElectron(List.of(tree, charge), at("q_nutau", q), energy, recoil, States.TAU, Helicity.NEUTRINO)
                        / closed)
                .isCloseTo(1, within(1e-10));
    }

    /** One vertex, f_Q = q_nu - q^2 <r^2>/6. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 2.2})
    void chargeIsARadiusAtEachRecoil(double recoilInKev) {
        double q = 3e-9;
        double recoil = recoilInKev * KEV;
        double nuclear = -6 * q / (2 * XENON.nucleus().mass() * recoil);
        double electronic = -6 * 1e-12 / (2 * ELECTRON_MASS * recoil);

        assertThat(onNucleus(
                                List.of(tree, charge),
                                at("q_nue", q),
                                12 * MEV,
                                recoil,
                                States.ELECTRON,
                                Helicity.NEUTRINO)
                        / onNucleus(
                                List.of(tree, radius),
                                at("r2_nue", nuclear),
                                12 * MEV,
                                recoil,
                                States.ELECTRON,
                                Helicity.NEUTRINO))
                .isCloseTo(1, within(1e-10));
        assertThat(onElectron(
                                List.of(tree, charge),
                                at("q_nue", 1e-12),
                                MEV,
                                recoil,
                                States.ELECTRON,
                                Helicity.ANTINEUTRINO)
                        / onElectron(
                                List.of(tree, radius),
                                at("r2_nue", electronic),
                                MEV,
                                recoil,
                                States.ELECTRON,
                                Helicity.ANTINEUTRINO))
                .isCloseTo(1, within(1e-10));
    }

    @Test
    void oneChargeOfAllFlavoursIsThatOfEach() {
        Interaction universal = interaction("millicharge", "{ flavours: universal }");
        Interaction diagonal = interaction("millicharge", "{ flavours: diagonal }");
        Point each = point(Map.of("q_nue", 2e-12, "q_numu", 2e-12, "q_nutau", 2e-12));

        assertThat(universal.parameters()).extracting(Parameter::id).containsExactly("q_nu");
        assertThat(diagonal.parameters()).extracting(Parameter::id).containsExactly("q_nue", "q_numu", "q_nutau");
        assertThat(onElectron(
                                List.of(tree, universal),
                                at("q_nu", 2e-12),
                                MEV,
                                KEV,
                                States.SUPERPOSED,
                                Helicity.NEUTRINO)
                        / onElectron(List.of(tree, diagonal), each, MEV, KEV, States.SUPERPOSED, Helicity.NEUTRINO))
                .isCloseTo(1, within(1e-12));
    }

    private static Point at(String id, double value) {
        return point(Map.of(id, value));
    }
}
