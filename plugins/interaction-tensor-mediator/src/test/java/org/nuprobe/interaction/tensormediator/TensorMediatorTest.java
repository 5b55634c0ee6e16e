package org.nuprobe.interaction.tensormediator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class TensorMediatorTest {
    private static final double G = 3e-6;
    private static final double ENERGY = 14 * MEV;
    private static final Nucleus ARGON =
            new Nucleus("Ar40", 18, 22, 40 * ATOMIC_MASS, q2 -> 1 / (1 + q2 / (900 * MEV * MEV)), q2 -> 0.9);
    private static final Nucleus POINT = new Nucleus("Ar40", 18, 22, 40 * ATOMIC_MASS, q2 -> 1, q2 -> 1);
    private static final Electrons ELECTRONS = Electrons.free("electrons of Ar", 18);

    @ParameterizedTest
    @CsvSource({"0.1, 0.001", "1, 3", "9, 100"})
    void nucleiFollowTheClosedForm(double recoilInKev, double massInMev) {
        double recoil = recoilInKev * KEV;
        double m = massInMev * MEV;
        double mass = ARGON.mass();
        double q2 = 2 * mass * recoil;
        double proton = 0.3 * 0.8 + 2 * -0.1;
        double neutron = 0.3 * -0.1 + 2 * 0.8;
        double charge = 18 * proton / (1 + q2 / (900 * MEV * MEV)) + 22 * neutron * 0.9;
        double bracket =
                1 - recoil / ENERGY - mass * recoil / (4 * ENERGY * ENERGY) + recoil * recoil / (4 * ENERGY * ENERGY);
        double closed = 4 * mass / Math.PI * charge * charge / Math.pow(q2 + m * m, 2) * bracket;

        assertThat(rate("up: 0.3, down: 2, delta-up: 0.8, delta-down: -0.1", m, ARGON, recoil)
                        / (Math.pow(G, 4) * closed))
                .isCloseTo(1, within(1e-12));
    }

    /** R. Gupta et al., Phys. Rev. D 98 (2018) 091501: 0.784 and -0.204. */
    @Test
    void universalCouplingsSumTheTensorChargesOfTheLattice() {
        double one = rate("up: 1, down: 0, delta-up: 1, delta-down: 1", MEV, POINT, KEV);

        assertThat(Math.sqrt(rate("", MEV, POINT, KEV) / one)).isCloseTo(0.784 - 0.204, within(1e-12));
    }

    @Test
    void downQuarksOfTheNeutronAreUpQuarksOfTheProton() {
        assertThat(TensorCharges.of(1, 0, 0.784, -0.204)).isEqualTo(new TensorCharges(0.784, -0.204));
        assertThat(TensorCharges.of(0, 1, 0.784, -0.204)).isEqualTo(new TensorCharges(-0.204, 0.784));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.01, 1", "100, 3, 0.5", "5000, 0.2, 2"})
    void electronsFollowTheFormWithThreeSquares(double recoilInKev, double massInMev, double coupling) {
        double recoil = recoilInKev * KEV;
        double m = massInMev * MEV;
        double left = 1 - recoil / ENERGY;
        double bracket = 1 + 2 * left + left * left - ELECTRON_MASS * recoil / (ENERGY * ENERGY);
        double closed = coupling
                * coupling
                * ELECTRON_MASS
                / Math.PI
                / Math.pow(2 * ELECTRON_MASS * recoil + m * m, 2)
                * bracket;

        assertThat(rate("electron: " + coupling, m, ELECTRONS, recoil) / (Math.pow(G, 4) * closed))
                .isCloseTo(1, within(1e-12));
    }

    /** The same as {@code L = (G_F/sqrt2) C_T (nubar sigma (1 - gamma5) nu)(fbar sigma f)}: M. Lindner et al., JHEP 03 (2017) 097. */
    @Test
    void heavyMediatorIsAContactInteraction() {
        double m = 100 * GEV;
        double coefficient = Math.sqrt(2) / G_F * G * G / (m * m);
        double recoil = KEV;
        double maximum = Kinematics.maximumRecoil(ENERGY, ELECTRON_MASS);
        double shape = 1 - recoil / (2 * maximum) - recoil / (2 * ENERGY) + recoil * recoil / (4 * ENERGY * ENERGY);
        double contact = 2 * G_F * G_F * coefficient * coefficient * ELECTRON_MASS / Math.PI * shape;

        assertThat(rate("", m, ELECTRONS, recoil) / contact).isCloseTo(1, within(1e-12));
    }

    @Test
    void lightMediatorForgetsItsMassAndFallsWithTheSquareOfTheRecoil() {
        double light = rate("", KEV, POINT, 0.01 * KEV);

        assertThat(rate("", 2 * KEV, POINT, 0.01 * KEV) / light).isCloseTo(1, within(2e-5));
        assertThat(rate("", KEV, POINT, 0.02 * KEV) / light).isCloseTo(0.25, within(1e-3));
    }

    @Test
    void flavoursHaveTheirOwnCouplings() {
        Interaction mediator =
                TestBench.component(Kind.INTERACTION, "tensor-mediator", "{ nu-e: 0, nu-mu: 1, nu-tau: -3 }");
        Squared squared = new Squared(mediator, G, MEV);
        double muon = squared.at(POINT, ENERGY, KEV, Flavour.MUON);

        assertThat(squared.at(POINT, ENERGY, KEV, Flavour.ELECTRON)).isZero();
        assertThat(squared.at(POINT, ENERGY, KEV, Flavour.TAU) / muon).isCloseTo(9, within(1e-12));
    }

    private static double rate(String settings, double m, Scatterer scatterer, double recoil) {
        Interaction tensor = TestBench.component(Kind.INTERACTION, "tensor-mediator", "{ " + settings + " }");
        return new Squared(tensor, G, m).at(scatterer, ENERGY, recoil, Flavour.ELECTRON);
    }
}
