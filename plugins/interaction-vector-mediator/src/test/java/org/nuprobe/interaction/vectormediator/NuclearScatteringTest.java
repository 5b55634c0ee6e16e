package org.nuprobe.interaction.vectormediator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** Shifts of the weak charge of 133Cs, Q_V = 55 (1/2 - 2 s^2) - 78/2 at tree level with s^2 = 0.23857. */
class NuclearScatteringTest {
    private static final double WEAK_CHARGE = 55 * (0.5 - 2 * 0.23857) - 78 * 0.5;
    private static final Nucleus CAESIUM = new Nucleus("Cs133", 55, 78, 133 * ATOMIC_MASS, q2 -> 1, q2 -> 1);

    @Test
    void universalAmplitudeVanishesOnTheCancellationLine() {
        double g2 = 1.5603e-6 / (GEV * GEV) * 1e4 * GEV * GEV;

        assertThat(shift("universal", g2, 100 * GEV, 10 * KEV, Flavour.MUON) / -WEAK_CHARGE)
                .isCloseTo(1, within(1e-4));
    }

    @Test
    void rateIsThatOfTheStandardModelOnTwiceTheCancellationLine() {
        double g2 = 3.1206e-6 / (GEV * GEV) * 1e4 * GEV * GEV;
        double amplitude = WEAK_CHARGE + shift("universal", g2, 100 * GEV, 10 * KEV, Flavour.ELECTRON);

        assertThat(amplitude * amplitude / (WEAK_CHARGE * WEAK_CHARGE)).isCloseTo(1, within(4e-4));
        assertThat(amplitude).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"1e-3, 0.3", "1, 3", "20, 15", "500, 40", "1e5, 1"})
    void cancellationLineDependsOnTheRecoil(double massInMev, double recoilInKev) {
        double m = massInMev * MEV;
        double recoil = recoilInKev * KEV;
        double onTheLine = -Math.sqrt(2) * G_F * WEAK_CHARGE / (3 * 133);
        double g2 = onTheLine * (m * m + 2 * CAESIUM.mass() * recoil);

        assertThat(shift("universal", g2, m, recoil, Flavour.TAU) / -WEAK_CHARGE)
                .isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void baryonMinusLeptonNumberNeverCancels(Flavour flavour) {
        for (double g2 : new double[] {1e-14, 1e-9, 1e-4}) {
            for (double m : new double[] {KEV, 30 * MEV, 100 * GEV}) {
                assertThat(shift("b-l", g2, m, 5 * KEV, flavour)).isNegative();
            }
        }
        assertThat(shift("b-l", 1e-9, MEV, KEV, flavour) / shift("universal", 1e-9, MEV, KEV, flavour))
                .isCloseTo(-1.0 / 3, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1", "0.7, -0.3"})
    void heavyMediatorIsAContactInteraction(double up, double down) {
        double m = 100 * GEV;
        double g2 = 0.02;
        double strength = g2 / (Math.sqrt(2) * G_F * m * m);
        double epsilonUp = up * strength;
        double epsilonDown = down * strength;
        double byHand = 55 * (2 * epsilonUp + epsilonDown) + 78 * (epsilonUp + 2 * epsilonDown);

        assertThat(shift("free, nu-mu: 1, up: " + up + ", down: " + down, g2, m, 20 * KEV, Flavour.MUON) / byHand)
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void lightMediatorForgetsItsMassAndFallsWithTheSquareOfTheRecoil() {
        double recoil = 5 * KEV;
        double light = shift("universal", 1e-10, 10 * KEV, recoil, Flavour.MUON);

        assertThat(shift("universal", 1e-10, KEV, recoil, Flavour.MUON) / light).isCloseTo(1, within(1e-6));
        double twice = shift("universal", 1e-10, KEV, 2 * recoil, Flavour.MUON);
        assertThat(light * light / (twice * twice)).isCloseTo(4, within(1e-5));
    }

    @Test
    void protonsAndNeutronsHaveTheirOwnFormFactors() {
        Nucleus apart = new Nucleus("Cs133", 55, 78, 133 * ATOMIC_MASS, q2 -> 0.5, q2 -> 0.25);
        double unit = 1e-10 / (Math.sqrt(2) * G_F * (2 * apart.mass() * KEV + MEV * MEV));

        assertThat(shift(apart, "free, nu-e: 1, up: 2, down: 7", 1e-10, MEV, KEV, Flavour.ELECTRON) / unit)
                .isCloseTo(55 * 11 * 0.5 + 78 * 16 * 0.25, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "b-3l-e, ELECTRON, -3",
        "b-3l-e, MUON, 0",
        "b-3l-mu, MUON, -3",
        "b-3l-tau, TAU, -3",
        "b-3l-tau, ELECTRON, 0",
        "b-2l-e-l-mu, ELECTRON, -2",
        "b-2l-e-l-mu, MUON, -1",
        "b-l-e-2l-mu, MUON, -2",
        "b-l-e-2l-mu, TAU, 0",
    })
    void leptonNumberActsOnItsOwnFlavour(String charges, Flavour flavour, double weight) {
        double unit = 1e-10 / (Math.sqrt(2) * G_F * (2 * CAESIUM.mass() * KEV + MEV * MEV));

        assertThat(shift(charges, 1e-10, MEV, KEV, flavour) / unit).isCloseTo(weight * 133, within(1e-9));
    }

    /** M. Cadeddu et al., JHEP 01 (2021) 116: g_V^p grows by sqrt2 alpha g^2 eps/(pi G_F (q^2 + m^2)) for muon neutrinos. */
    @Test
    void muonMinusTauNumberShiftsTheProtonsAlone() {
        double m = 1 * GEV;
        double recoil = 1e-6 * KEV;
        double epsilon = Math.log(1776.86 / 105.6583755) / 3;
        double byHand = 55 * Math.sqrt(2) * ALPHA * 1e-4 * epsilon / (Math.PI * G_F * m * m);

        assertThat(shift("l-mu-minus-l-tau", 1e-4, m, recoil, Flavour.MUON) / byHand)
                .isCloseTo(1, within(1e-6));
        assertThat(shift("l-mu-minus-l-tau", 1e-4, m, recoil, Flavour.TAU) / byHand)
                .isCloseTo(-1, within(1e-6));
        assertThat(shift("l-mu-minus-l-tau", 1e-4, m, recoil, Flavour.ELECTRON)).isZero();
    }

    /** For m_e below q below m_l the loop is {@code [ln(m_l^2/q^2) + 5/3]/6}, whatever the mass of the electron. */
    @ParameterizedTest
    @CsvSource({"l-e-minus-l-mu, MUON, 105.6583755", "l-e-minus-l-tau, TAU, 1776.86"})
    void loopOfTheElectronEndsAtTheMomentumTransfer(String charges, Flavour other, double heavierInMev) {
        double q2 = 2 * CAESIUM.mass() * KEV;
        double heavier = heavierInMev * MEV;
        double epsilon = (Math.log(heavier * heavier / q2) + 5.0 / 3) / 6;
        double byHand = 55 * Math.sqrt(2) * ALPHA * 1e-10 * epsilon / (Math.PI * G_F * (q2 + MEV * MEV));

        assertThat(shift(charges, 1e-10, MEV, KEV, Flavour.ELECTRON) / byHand).isCloseTo(1, within(1e-2));
        assertThat(shift(charges, 1e-10, MEV, KEV, other) / byHand).isCloseTo(-1, within(1e-2));
    }

    @Test
    void chargesOfElectronsAloneLeaveNucleiAlone() {
        VectorMediator electronic = mediator("free, nu-e: 1, electron: 1");

        assertThat(electronic.onNucleus(CAESIUM, Amplitudes.at(1, MEV))).isEmpty();
    }

    private static VectorMediator mediator(String charges) {
        return (VectorMediator)
                TestBench.component(Kind.INTERACTION, "vector-mediator", "{ charges: " + charges + " }");
    }

    private static double shift(String charges, double g2, double m, double recoil, Flavour flavour) {
        return shift(CAESIUM, charges, g2, m, recoil, flavour);
    }

    private static double shift(Nucleus nucleus, String charges, double g2, double m, double recoil, Flavour flavour) {
        var point = Amplitudes.at(Math.sqrt(g2), m);
        return new Amplitudes(mediator(charges).onNucleus(nucleus, point), point, nucleus.mass())
                .of(0, recoil, flavour);
    }
}
