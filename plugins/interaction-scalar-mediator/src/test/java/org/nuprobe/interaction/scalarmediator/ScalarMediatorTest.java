package org.nuprobe.interaction.scalarmediator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class ScalarMediatorTest {
    private static final double G = 3e-6;
    private static final double ENERGY = 14 * MEV;
    private static final Nucleus XENON =
            new Nucleus("Xe132", 54, 78, 132 * ATOMIC_MASS, q2 -> 1 / (1 + q2 / (900 * MEV * MEV)), q2 -> 0.9);
    private static final Nucleus POINT = new Nucleus("Xe132", 54, 78, 132 * ATOMIC_MASS, q2 -> 1, q2 -> 1);
    private static final Electrons ELECTRONS = Electrons.free("electrons of Xe", 54);

    @ParameterizedTest
    @CsvSource({"0.1, 0.001", "1, 3", "2.5, 100"})
    void nucleiFollowTheClosedForm(double recoilInKev, double massInMev) {
        double recoil = recoilInKev * KEV;
        double m = massInMev * MEV;
        double mass = XENON.mass();
        double q2 = 2 * mass * recoil;
        double charge = 54 * 2 / (1 + q2 / (900 * MEV * MEV)) + 78 * 0.5 * 0.9;
        double closed =
                mass * mass * recoil * charge * charge / (4 * Math.PI * ENERGY * ENERGY * Math.pow(q2 + m * m, 2));

        assertThat(rate("nucleons: free, proton: 2, neutron: 0.5", m, XENON, recoil) / (Math.pow(G, 4) * closed))
                .isCloseTo(1, within(1e-12));
    }

    /** D. G. Cerdeno et al., JHEP 05 (2016) 118. */
    @Test
    void publishedChargeIsFourteenPerNucleonAndALittleMorePerProton() {
        double one = rate("nucleons: free, proton: 1, neutron: 1", MEV, POINT, KEV);

        assertThat(Math.sqrt(rate("nucleons: cerdeno-2016", MEV, POINT, KEV) / one))
                .isCloseTo((14 * 132 + 1.1 * 54) / 132, within(1e-12));
        assertThat(rate("", MEV, POINT, KEV)).isEqualTo(rate("nucleons: cerdeno-2016", MEV, POINT, KEV));
    }

    /** A sigma term of 59.1 MeV (M. Hoferichter et al., Phys. Rev. Lett. 115 (2015) 092301) over light quarks of 3.41 MeV. */
    @Test
    void chiralChargeIsTheSigmaTermOverTheQuarkMass() {
        double one = rate("nucleons: free, proton: 1, neutron: 1", MEV, POINT, KEV);

        assertThat(Math.sqrt(rate("nucleons: chiral", MEV, POINT, KEV) / one)).isCloseTo(59.1 / 3.41, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.01, 1", "100, 3, 0.5", "5000, 0.2, 2"})
    void electronsFollowTheClosedForm(double recoilInKev, double massInMev, double coupling) {
        double recoil = recoilInKev * KEV;
        double m = massInMev * MEV;
        double closed = coupling
                * coupling
                * ELECTRON_MASS
                * ELECTRON_MASS
                * recoil
                * (1 + recoil / (2 * ELECTRON_MASS))
                / (4 * Math.PI * ENERGY * ENERGY * Math.pow(2 * ELECTRON_MASS * recoil + m * m, 2));

        assertThat(rate("electron: " + coupling, m, ELECTRONS, recoil) / (Math.pow(G, 4) * closed))
                .isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.01, 1", "100, 3, 0.5", "5000, 0.2, 2"})
    void pseudoscalarsFollowTheirClosedForm(double recoilInKev, double massInMev, double coupling) {
        double recoil = recoilInKev * KEV;
        double m = massInMev * MEV;
        double closed = coupling
                * coupling
                * ELECTRON_MASS
                * recoil
                * recoil
                / (8 * Math.PI * ENERGY * ENERGY * Math.pow(2 * ELECTRON_MASS * recoil + m * m, 2));
        Interaction pseudoscalar =
                TestBench.component(Kind.INTERACTION, "pseudoscalar-mediator", "{ electron: " + coupling + " }");

        assertThat(new Squared(pseudoscalar, G, m).at(ELECTRONS, ENERGY, recoil, Flavour.MUON)
                        / (Math.pow(G, 4) * closed))
                .isCloseTo(1, within(1e-12));
    }

    /** Up to T/(2 m_e): the scalar has a factor 1 + T/(2 m_e) where the pseudoscalar has T/(2 m_e). */
    @Test
    void scalarsAndPseudoscalarsBecomeAlikeForFastElectrons() {
        Interaction pseudoscalar = TestBench.component(Kind.INTERACTION, "pseudoscalar-mediator", "{}");
        double recoil = 13 * MEV;
        double ratio = new Squared(pseudoscalar, G, MEV).at(ELECTRONS, ENERGY, recoil, Flavour.TAU)
                / rate("", MEV, ELECTRONS, recoil);
        double x = recoil / (2 * ELECTRON_MASS);

        assertThat(ratio).isCloseTo(x / (1 + x), within(1e-12));
    }

    @Test
    void heavyMediatorIsAContactInteraction() {
        double slow = rate("", 100 * GEV, POINT, KEV);

        assertThat(rate("", 100 * GEV, POINT, 2 * KEV) / slow).isCloseTo(2, within(1e-6));
        assertThat(rate("", 1000 * GEV, POINT, KEV) / slow).isCloseTo(1e-4, within(1e-9));
    }

    @Test
    void lightMediatorForgetsItsMassAndFallsWithTheRecoil() {
        double light = rate("", KEV, POINT, KEV);

        assertThat(rate("", 5 * KEV, POINT, KEV) / light).isCloseTo(1, within(1e-5));
        assertThat(rate("", KEV, POINT, 2 * KEV) / light).isCloseTo(0.5, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nu-e", "nu-mu", "nu-tau"})
    void flavoursHaveTheirOwnCouplings(String key) {
        Interaction twice = TestBench.component(Kind.INTERACTION, "scalar-mediator", "{ " + key + ": 2 }");
        for (Flavour flavour : Flavour.values()) {
            double ratio = new Squared(twice, G, MEV).at(POINT, ENERGY, KEV, flavour) / rate("", MEV, POINT, KEV);
            boolean own = key.equals("nu-" + new String[] {"e", "mu", "tau"}[flavour.ordinal()]);
            assertThat(ratio).isCloseTo(own ? 4 : 1, within(1e-12));
        }
    }

    private static double rate(String settings, double m, Scatterer scatterer, double recoil) {
        Interaction scalar = TestBench.component(Kind.INTERACTION, "scalar-mediator", "{ " + settings + " }");
        return new Squared(scalar, G, m).at(scatterer, ENERGY, recoil, Flavour.ELECTRON);
    }
}
