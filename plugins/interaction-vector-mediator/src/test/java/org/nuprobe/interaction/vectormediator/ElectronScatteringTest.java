package org.nuprobe.interaction.vectormediator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.interaction.Channels.ELECTRON_CHIRAL;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class ElectronScatteringTest {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final double G = 2e-6;
    private static final Electrons XENON = Electrons.free("electrons of Xe", 54);

    @ParameterizedTest
    @CsvSource({
        "universal, ELECTRON, 1",
        "universal, TAU, 1",
        "b-l, MUON, 1",
        "b-3l-e, ELECTRON, 9",
        "b-3l-e, MUON, 0",
        "b-2l-e-l-mu, MUON, 2",
        "l-e-minus-l-mu, ELECTRON, 1",
        "l-e-minus-l-mu, MUON, -1",
        "l-e-minus-l-tau, TAU, -1",
    })
    void vectorCouplingGrowsByTheExchange(String charges, Flavour flavour, double product) {
        double byHand = product * G * G / (Math.sqrt(2) * G_F * (2 * ELECTRON_MASS * 5 * KEV + MEV * MEV));
        Amplitudes amplitudes = amplitudes(charges, G, MEV);

        double left = amplitudes.of(LEFT, 5 * KEV, flavour);
        double right = amplitudes.of(RIGHT, 5 * KEV, flavour);

        assertThat(left + right).isCloseTo(byHand, within(1e-12 * Math.abs(byHand)));
        assertThat(left).isEqualTo(right);
    }

    @Test
    void axialCouplingGrowsByTheExchangeToo() {
        double unit = G * G / (Math.sqrt(2) * G_F * (2 * ELECTRON_MASS * KEV + 9 * MEV * MEV));
        Amplitudes amplitudes = amplitudes("free, nu-tau: 2, electron: 0.5, axial-electron: 0.3", G, 3 * MEV);

        double left = amplitudes.of(LEFT, KEV, Flavour.TAU);
        double right = amplitudes.of(RIGHT, KEV, Flavour.TAU);

        assertThat((left + right) / unit).isCloseTo(2 * 0.5, within(1e-12));
        assertThat((left - right) / unit).isCloseTo(2 * 0.3, within(1e-12));
        assertThat(amplitudes.of(LEFT, KEV, Flavour.ELECTRON)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void antineutrinosExchangeLeftAndRight(Flavour flavour) {
        String charges = "free, nu-e: 1, nu-mu: -2, nu-tau: 3, electron: 1, axial-electron: 0.4";
        Amplitudes amplitudes = amplitudes(charges, 1e-5, MEV);
        double left = 0.2 + amplitudes.of(LEFT, 0.1 * MEV, flavour);
        double right = 0.3 + amplitudes.of(RIGHT, 0.1 * MEV, flavour);

        assertThat(chiral(left, right, Helicity.ANTINEUTRINO))
                .isCloseTo(
                        chiral(right, left, Helicity.NEUTRINO),
                        within(1e-12 * chiral(left, right, Helicity.ANTINEUTRINO)));
        assertThat(chiral(left, right, Helicity.NEUTRINO))
                .isNotCloseTo(
                        chiral(right, left, Helicity.NEUTRINO), within(1e-3 * chiral(left, right, Helicity.NEUTRINO)));
    }

    /** L_mu - L_tau reaches electrons by the same loop as protons, with the opposite sign. */
    @Test
    void muonMinusTauNumberReachesElectronsThroughTheLoop() {
        double m = 1 * GEV;
        double epsilon = Math.log(1776.86 / 105.6583755) / 3;
        double byHand = -Math.sqrt(2) * ALPHA * G * G * epsilon / (Math.PI * G_F * m * m);
        Amplitudes amplitudes = amplitudes("l-mu-minus-l-tau", G, m);

        assertThat(2 * amplitudes.of(RIGHT, KEV, Flavour.MUON) / byHand).isCloseTo(1, within(1e-6));
        assertThat(2 * amplitudes.of(LEFT, KEV, Flavour.TAU) / byHand).isCloseTo(-1, within(1e-6));
        assertThat(amplitudes.of(LEFT, KEV, Flavour.ELECTRON)).isZero();
    }

    @Test
    void chargesOfQuarksAloneLeaveElectronsAlone() {
        assertThat(mediator("b-3l-mu").onElectron(XENON, Amplitudes.at(G, MEV))).isEmpty();
    }

    private static VectorMediator mediator(String charges) {
        return (VectorMediator)
                TestBench.component(Kind.INTERACTION, "vector-mediator", "{ charges: " + charges + " }");
    }

    private static Amplitudes amplitudes(String charges, double g, double m) {
        Point point = Amplitudes.at(g, m);
        return new Amplitudes(mediator(charges).onElectron(XENON, point), point, ELECTRON_MASS);
    }

    private static double chiral(double left, double right, Helicity helicity) {
        return Amplitudes.chiral(ELECTRON_CHIRAL, left, right, MEV, 0.1 * MEV, ELECTRON_MASS, helicity);
    }
}
