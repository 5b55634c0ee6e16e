package org.nuprobe.interaction.steriledipole;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.Kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class UpscatteringTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final double XENON = 132 * ATOMIC_MASS;

    @ParameterizedTest
    @CsvSource({"1, 0.2, 0.3", "5, 1, 0.1", "0.8, 0.02, 0.2", "30, 20, 2"})
    void electronsFollowTheClosedForm(double energyInMev, double recoilInMev, double massInMev) {
        double energy = energyInMev * MEV;
        double recoil = recoilInMev * MEV;
        double sterile = massInMev * MEV;

        assertThat(onElectron(sterile).at(energy, recoil, Helicity.NEUTRINO)
                        / (prefactor() * closedForm(energy, recoil, sterile, ELECTRON_MASS)))
                .isCloseTo(1, within(1e-10));
    }

    @Test
    void nucleiFollowTheClosedFormWithTheirCharge() {
        Upscattering nucleus = new Upscattering(q2 -> 54 / (1 + q2 / (1000 * MEV * MEV)), XENON, 3 * MEV);
        double charge = 54 / (1 + 2 * XENON * KEV / (1000 * MEV * MEV));

        assertThat(nucleus.at(14 * MEV, KEV, Helicity.ANTINEUTRINO)
                        / (prefactor() * charge * charge * closedForm(14 * MEV, KEV, 3 * MEV, XENON)))
                .isCloseTo(1, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.05", "1, 0.2", "20, 15"})
    void lightSterileNeutrinoOnElectronsIsAMagneticMoment(double energyInMev, double recoilInMev) {
        double energy = energyInMev * MEV;
        double recoil = recoilInMev * MEV;

        assertThat(onElectron(0).at(energy, recoil, Helicity.NEUTRINO)
                        / kernel(Channels.ELECTRON_DIPOLE, energy, recoil, ELECTRON_MASS))
                .isCloseTo(1, EXACT);
        assertThat(onElectron(1e-4 * KEV).at(energy, recoil, Helicity.NEUTRINO)
                        / onElectron(0).at(energy, recoil, Helicity.NEUTRINO))
                .isCloseTo(1, within(1e-9));
    }

    /** This form is that of spin 1/2; a nucleus of spin 0 has T/(4 E^2) more. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.6, 3})
    void lightSterileNeutrinoOnNucleiIsAMagneticMomentUpToSpin(double recoilInKev) {
        double energy = 15 * MEV;
        double recoil = recoilInKev * KEV;
        double spin = prefactor() * recoil / (4 * energy * energy);

        assertThat(new Upscattering(q2 -> 1, XENON, 0).at(energy, recoil, Helicity.NEUTRINO)
                        / (kernel(Channels.NUCLEAR_DIPOLE, energy, recoil, XENON) - spin))
                .isCloseTo(1, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.2", "0.3, 0.7", "1, 2.5", "5, 60"})
    void energyReachesAWindowOfRecoilsOnElectrons(double massInMev, double energyInMev) {
        checkWindow(massInMev * MEV, energyInMev * MEV, ELECTRON_MASS);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.6", "2, 10", "10, 10.5", "40, 50"})
    void energyReachesAWindowOfRecoilsOnNuclei(double massInMev, double energyInMev) {
        checkWindow(massInMev * MEV, energyInMev * MEV, XENON);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "1", "8"})
    void belowTheThresholdNothingIsMade(double massInMev) {
        double sterile = massInMev * MEV;
        double threshold = sterile + sterile * sterile / (2 * ELECTRON_MASS);
        Upscattering electron = onElectron(sterile);
        Window narrow = Window.of(1.0001 * threshold, sterile, ELECTRON_MASS);
        double inside = Math.sqrt(narrow.low() * narrow.high());

        assertThat(electron.at(1.0001 * threshold, inside, Helicity.NEUTRINO)).isPositive();
        for (double recoil = 1e-3 * inside; recoil < 1e3 * inside; recoil *= 1.01) {
            assertThat(electron.minimumEnergy(recoil) / threshold).isGreaterThan(1 - 1e-12);
            assertThat(electron.at(0.9999 * threshold, recoil, Helicity.NEUTRINO))
                    .isZero();
        }
        assertThat(electron.minimumEnergy(inside) / threshold).isCloseTo(1, within(1e-4));
    }

    private static void checkWindow(double sterile, double energy, double mass) {
        Upscattering scattering = new Upscattering(q2 -> 1, mass, sterile);
        Window window = Window.of(energy, sterile, mass);

        assertThat(scattering.at(energy, window.low() * (1 - 1e-6), Helicity.NEUTRINO))
                .isZero();
        assertThat(scattering.at(energy, window.low() * (1 + 1e-6), Helicity.NEUTRINO))
                .isPositive();
        assertThat(scattering.at(energy, window.high() * (1 - 1e-6), Helicity.NEUTRINO))
                .isPositive();
        assertThat(scattering.at(energy, window.high() * (1 + 1e-6), Helicity.NEUTRINO))
                .isZero();
        assertThat(window.high()).isLessThan(Kinematics.maximumRecoil(energy, mass));
    }

    private static double closedForm(double energy, double recoil, double sterile, double mass) {
        double square = sterile * sterile;
        double energy2 = energy * energy;
        return 1 / recoil
                - 1 / energy
                + square * (recoil - 2 * energy - mass) / (4 * energy2 * recoil * mass)
                + square * square * (recoil - mass) / (8 * energy2 * recoil * recoil * mass * mass);
    }

    private static double kernel(Channel channel, double energy, double recoil, double mass) {
        double[] parts = new double[3];
        channel.kernel(0, 0, Helicity.NEUTRINO, recoil, mass, parts);
        return parts[0] + parts[1] / energy + parts[2] / (energy * energy);
    }

    private static Upscattering onElectron(double sterile) {
        return new Upscattering(q2 -> 1, ELECTRON_MASS, sterile);
    }

    private static double prefactor() {
        return Math.PI * ALPHA * ALPHA / (ELECTRON_MASS * ELECTRON_MASS);
    }
}
