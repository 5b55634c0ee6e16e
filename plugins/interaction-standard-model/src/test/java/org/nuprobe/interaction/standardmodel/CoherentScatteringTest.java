package org.nuprobe.interaction.standardmodel;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class CoherentScatteringTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Nucleus CAESIUM = point("Cs133", 55, 78);

    @Test
    void weakChargeIsMinusHalfOfTheOneWithNeutronsInFront() {
        double charge = squared(RadiativeCorrections.TREE, CAESIUM).amplitude(0, KEV, Flavour.ELECTRON);

        assertThat(-2 * charge).isCloseTo(78 - (1 - 4 * SIN2_THETA_W) * 55, EXACT);
        assertThat(-2 * charge).as("Cs").isCloseTo(75.5, within(0.05));
    }

    /**
     * The weak charge decides where quark couplings with eps^u (2 Z + N) + eps^d (Z + 2 N) = -2 Q_V give the same rate again: published
     * intercepts -2 Q_V/(2 Z + N) and -2 Q_V/(Z + 2 N) follow at s^2 = 0.23857.
     */
    @ParameterizedTest
    @CsvSource({"Cs133, 55, 78, 0.40152, 0.35775", "Ar40, 18, 22, 0.36512, 0.34157"})
    void weakChargeSetsTheSecondBandOfQuarkCouplings(String name, int protons, int neutrons, double up, double down) {
        double charge = squared(RadiativeCorrections.TREE, point(name, protons, neutrons))
                .amplitude(0, KEV, Flavour.ELECTRON);

        assertThat(charge).isCloseTo(protons * (0.5 - 2 * 0.23857) - neutrons / 2.0, EXACT);
        assertThat(-2 * charge / (2 * protons + neutrons)).isCloseTo(up, within(1e-4));
        assertThat(-2 * charge / (protons + 2 * neutrons)).isCloseTo(down, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"16, 0.3", "16, 3", "30, 10", "52, 0.001"})
    void polynomialEqualsTheClosedForm(double energyInMev, double recoilInKev) {
        double energy = energyInMev * MEV;
        double recoil = recoilInKev * KEV;
        Nucleus extended = new Nucleus(
                "Cs133",
                55,
                78,
                133 * ATOMIC_MASS,
                q2 -> 1 / (1 + q2 / (900 * MEV * MEV)),
                q2 -> 0.9 - q2 / (4e4 * MEV * MEV));
        double mass = extended.mass();
        double q2 = 2 * mass * recoil;
        double charge = 55 * (0.5 - 2 * SIN2_THETA_W) / (1 + q2 / (900 * MEV * MEV))
                - 78 * 0.5 * (0.9 - q2 / (4e4 * MEV * MEV));
        double closed = G_F
                * G_F
                * mass
                / Math.PI
                * charge
                * charge
                * (1 - recoil / energy - mass * recoil / (2 * energy * energy));

        double value = squared(RadiativeCorrections.TREE, extended)
                .crossSection(energy, recoil, Flavour.TAU, Helicity.NEUTRINO);

        assertThat(value / closed).isCloseTo(1, EXACT);
    }

    @Test
    void spinZeroNucleusIsNeverHitHeadOn() {
        double energy = 20 * MEV;
        SquaredAmplitudes coherent = squared(RadiativeCorrections.TREE, CAESIUM);
        double slow = coherent.crossSection(energy, 1e-6 * KEV, Flavour.MUON, Helicity.NEUTRINO);
        double fastest = Kinematics.maximumRecoil(energy, CAESIUM.mass());

        assertThat(coherent.crossSection(energy, fastest, Flavour.MUON, Helicity.NEUTRINO) / slow)
                .isCloseTo(0, EXACT);
    }

    @Test
    void totalCrossSectionOfAPointGrowsAsEnergySquared() {
        double energy = MEV;
        double end = Kinematics.maximumRecoil(energy, CAESIUM.mass());
        SquaredAmplitudes coherent = squared(RadiativeCorrections.TREE, CAESIUM);
        double charge = coherent.amplitude(0, KEV, Flavour.ELECTRON);
        int panels = 1000;
        double total = 0;
        for (int k = 0; k < panels; k++) {
            double recoil = end * (k + 0.5) / panels;
            total += coherent.crossSection(energy, recoil, Flavour.ELECTRON, Helicity.NEUTRINO) * end / panels;
        }

        assertThat(total / (G_F * G_F * charge * charge * energy * energy / Math.PI))
                .as("up to terms of order E/M")
                .isCloseTo(1, within(4 * energy / CAESIUM.mass()));
    }

    @ParameterizedTest
    @EnumSource(RadiativeCorrections.class)
    void antineutrinosScatterCoherentlyLikeNeutrinos(RadiativeCorrections corrections) {
        SquaredAmplitudes coherent = squared(corrections, CAESIUM);

        assertThat(coherent.crossSection(20 * MEV, KEV, Flavour.MUON, Helicity.ANTINEUTRINO))
                .isPositive()
                .isEqualTo(coherent.crossSection(20 * MEV, KEV, Flavour.MUON, Helicity.NEUTRINO));
    }

    @Test
    void flavourEntersThroughTheChargeOfTheProtonOnly() {
        Nucleus halfCharge = new Nucleus("Cs133", 55, 78, CAESIUM.mass(), q2 -> 0.5, q2 -> 1);
        SquaredAmplitudes coherent = squared(RadiativeCorrections.FLAVOUR, halfCharge);
        double electron = coherent.amplitude(0, KEV, Flavour.ELECTRON);
        double muon = coherent.amplitude(0, KEV, Flavour.MUON);
        double tau = coherent.amplitude(0, KEV, Flavour.TAU);

        assertThat(electron).isCloseTo(55 * 0.5 * 0.0382 - 78 * 0.5117, EXACT);
        assertThat((electron - muon) / 27.5).isCloseTo(0.0197 - 0.0114, within(2e-4));
        assertThat((muon - tau) / 27.5).isCloseTo(0.0114 - 0.0071, within(2e-4));
    }

    @Test
    void chargesOf2005FollowFromRhoAndKappa() {
        NucleonCharges charges = RadiativeCorrections.RHO_KAPPA_2005.charges();

        assertThat(charges.isUniversal()).isTrue();
        assertThat(charges.protonTau()).isCloseTo(0.03027862, within(1e-8));
        assertThat(charges.neutron()).isCloseTo(-0.5122125, EXACT);
    }

    @ParameterizedTest
    @EnumSource(RadiativeCorrections.class)
    void everySchemeStaysWithinSixPercentOfTheTreeLevelCharge(RadiativeCorrections corrections) {
        double tree = squared(RadiativeCorrections.TREE, CAESIUM).amplitude(0, KEV, Flavour.MUON);

        assertThat(squared(corrections, CAESIUM).amplitude(0, KEV, Flavour.MUON) / tree)
                .isCloseTo(1, within(0.06));
    }

    private static SquaredAmplitudes squared(RadiativeCorrections corrections, Nucleus nucleus) {
        StandardModel interaction = Models.corrected(corrections);
        return new SquaredAmplitudes(interaction.onNucleus(nucleus, Point.INITIAL), nucleus.mass());
    }

    private static Nucleus point(String name, int protons, int neutrons) {
        return new Nucleus(name, protons, neutrons, (protons + neutrons) * ATOMIC_MASS, q2 -> 1, q2 -> 1);
    }
}
