package org.nuprobe.interaction.nsi;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.nsi.Scattered.at;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.MEV;

class ElectronScatteringTest {
    private static final OneIsotope XENON = new OneIsotope(54, 78);
    private static final double S2 = StandardModel.S2;
    private static final double ENERGY = 0.8613 * MEV;
    private static final double RECOIL = 0.3 * MEV;

    private final Interaction nsi =
            Scattered.nsi("{ couplings: [ eps_ee_eL, eps_ee_eR, eps_mutau_eL, eps_mutau_eR, eps_mutau_eR_im ] }");

    /** dsigma/dT = (2 G_F^2 m_e/pi) [g_L^2 + g_R^2 (1 - T/E)^2 - g_L g_R m_e T/E^2] with shifted g_L and g_R. */
    @ParameterizedTest
    @CsvSource({"NEUTRINO, 0.1, 0", "NEUTRINO, 0, -0.3", "NEUTRINO, -0.4, 0.2", "ANTINEUTRINO, -0.4, 0.2"})
    void leftAndRightChargesShift(Helicity helicity, double left, double right) {
        double first = S2 + 0.5 + left;
        double second = S2 + right;
        double expected = helicity == Helicity.NEUTRINO ? closed(first, second) : closed(second, first);

        assertThat(onElectron(
                                FlavourState.pure(Flavour.ELECTRON),
                                helicity,
                                Map.of("eps_ee_eL", left, "eps_ee_eR", right))
                        / expected)
                .isCloseTo(1, within(1e-12));
    }

    /** A muon neutrino that becomes a tau neutrino adds |eps|^2 in place of g^2, and Re(eps_L^* eps_R) in place of g_L g_R. */
    @Test
    void flavourChangeAddsASecondFinalState() {
        Map<String, Double> couplings = Map.of("eps_mutau_eL", 0.2, "eps_mutau_eR", 0.1, "eps_mutau_eR_im", -0.3);
        double y = 1 - RECOIL / ENERGY;
        double changed = prefactor() * (0.04 + 0.1 * y * y - 0.2 * 0.1 * ELECTRON_MASS * RECOIL / (ENERGY * ENERGY));

        assertThat(onElectron(FlavourState.pure(Flavour.MUON), Helicity.NEUTRINO, couplings)
                        / (closed(S2 - 0.5, S2) + changed))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void couplingThatExchangesTheChargesOfTwoFlavoursExchangesTheirRates() {
        assertThat(onElectron(FlavourState.pure(Flavour.ELECTRON), Helicity.NEUTRINO, Map.of("eps_ee_eL", -1.0))
                        / onElectron(FlavourState.pure(Flavour.MUON), Helicity.NEUTRINO, Map.of()))
                .isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void quarksDoNotMoveElectronsNorElectronsNuclei(Helicity helicity) {
        Scattered electron = new Scattered(XENON, ENERGY, RECOIL, FlavourState.pure(Flavour.ELECTRON), helicity);
        Scattered nuclear = new Scattered(XENON, ENERGY, 1e-6 * RECOIL, FlavourState.pure(Flavour.ELECTRON), helicity);

        assertThat(electron.onElectron(Scattered.nsi("{}"), at(Map.of("eps_ee_u", 0.4))))
                .isEqualTo(electron.onElectron(nsi, at(Map.of())));
        assertThat(nuclear.ratioOnNucleus(nsi, at(Map.of("eps_ee_eL", 0.4)))).isEqualTo(1);
    }

    private double onElectron(FlavourState state, Helicity helicity, Map<String, Double> couplings) {
        return new Scattered(XENON, ENERGY, RECOIL, state, helicity).onElectron(nsi, at(couplings));
    }

    private static double closed(double left, double right) {
        double y = 1 - RECOIL / ENERGY;
        return prefactor()
                * (left * left + right * right * y * y - left * right * ELECTRON_MASS * RECOIL / (ENERGY * ENERGY));
    }

    private static double prefactor() {
        return 2 * G_F * G_F * ELECTRON_MASS / Math.PI;
    }
}
