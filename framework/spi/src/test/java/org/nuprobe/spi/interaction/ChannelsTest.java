package org.nuprobe.spi.interaction;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Monomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class ChannelsTest {
    private static final double XENON = 132 * ATOMIC_MASS;

    @Test
    void nuclearVectorIsFreedmansCrossSection() {
        double energy = 10 * MEV;
        double recoil = 0.9 * KEV;
        double charge = 54 * 0.02286 - 78 * 0.5;
        double closed = G_F
                * G_F
                * XENON
                / Math.PI
                * charge
                * charge
                * (1 - recoil / energy - XENON * recoil / (2 * energy * energy));
        assertClose(
                charge * charge * kernel(Channels.NUCLEAR_VECTOR, 0, 0, Helicity.NEUTRINO, energy, recoil, XENON),
                closed);
    }

    @Test
    void nuclearVectorVanishesAtTheLargestRecoil() {
        double energy = 10 * MEV;
        double recoil = Kinematics.maximumRecoil(energy, XENON);
        double atZero = kernel(Channels.NUCLEAR_VECTOR, 0, 0, Helicity.NEUTRINO, energy, 1e-12 * recoil, XENON);
        assertThat(kernel(Channels.NUCLEAR_VECTOR, 0, 0, Helicity.NEUTRINO, energy, recoil, XENON) / atZero)
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void nuclearDipoleIsASquare() {
        // (1 - T/(2E))^2/T, exact for spin 0
        double energy = 1 * MEV;
        double recoil = 0.01 * KEV;
        double closed = Math.PI
                * ALPHA
                * ALPHA
                / (ELECTRON_MASS * ELECTRON_MASS)
                * Math.pow(1 - recoil / (2 * energy), 2)
                / recoil;
        assertClose(kernel(Channels.NUCLEAR_DIPOLE, 0, 0, Helicity.NEUTRINO, energy, recoil, XENON), closed);
    }

    @Test
    void electronDipoleIsVogelAndEngels() {
        double energy = 0.4 * MEV;
        double recoil = 17 * KEV;
        double closed = Math.PI * ALPHA * ALPHA / (ELECTRON_MASS * ELECTRON_MASS) * (1 / recoil - 1 / energy);
        assertClose(
                kernel(Channels.ELECTRON_DIPOLE, 0, 0, Helicity.ANTINEUTRINO, energy, recoil, ELECTRON_MASS), closed);
    }

    @Test
    void chiralAndVectorAxialFormsOfElectronScatteringAgree() {
        double energy = 0.862 * MEV;
        double recoil = 300 * KEV;
        double left = 0.73857;
        double right = 0.23857;
        double vector = left + right;
        double axial = left - right;
        double y = 1 - recoil / energy;
        double closed = G_F
                * G_F
                * ELECTRON_MASS
                / (2 * Math.PI)
                * (Math.pow(vector + axial, 2)
                        + Math.pow(vector - axial, 2) * y * y
                        - (vector * vector - axial * axial) * ELECTRON_MASS * recoil / (energy * energy));
        assertClose(chiral(left, right, Helicity.NEUTRINO, energy, recoil), closed);
    }

    @Test
    void antineutrinosExchangeLeftAndRight() {
        double energy = 3 * MEV;
        double recoil = 1.1 * MEV;
        assertClose(
                chiral(0.7, 0.2, Helicity.ANTINEUTRINO, energy, recoil),
                chiral(0.2, 0.7, Helicity.NEUTRINO, energy, recoil));
        assertThat(chiral(0.7, 0.2, Helicity.ANTINEUTRINO, energy, recoil))
                .isNotEqualTo(chiral(0.7, 0.2, Helicity.NEUTRINO, energy, recoil));
    }

    @Test
    void axialDiffersFromVectorInTheSignOfTheLastTerm() {
        double[] vector = new double[3];
        double[] axial = new double[3];
        Channels.NUCLEAR_VECTOR.kernel(0, 0, Helicity.NEUTRINO, KEV, XENON, vector);
        Channels.NUCLEAR_AXIAL.kernel(0, 0, Helicity.NEUTRINO, KEV, XENON, axial);
        assertClose(4 * axial[0], vector[0]);
        assertClose(4 * axial[1], vector[1]);
        assertClose(4 * axial[2], -vector[2]);
    }

    @Test
    void scalarsFallWithTheSquareOfTheEnergy() {
        double recoil = 20 * KEV;
        double energy = 5 * MEV;
        assertClose(
                kernel(Channels.NUCLEAR_SCALAR, 0, 0, Helicity.NEUTRINO, energy, recoil, XENON),
                XENON * XENON * recoil / (4 * Math.PI * energy * energy));
        assertClose(
                kernel(Channels.ELECTRON_SCALAR, 0, 0, Helicity.NEUTRINO, energy, recoil, ELECTRON_MASS),
                ELECTRON_MASS
                        * ELECTRON_MASS
                        * recoil
                        * (1 + recoil / (2 * ELECTRON_MASS))
                        / (4 * Math.PI * energy * energy));
    }

    @Test
    void pseudoscalarOnElectronsGoesWithTheSquareOfTheRecoil() {
        double recoil = 20 * KEV;
        double energy = 5 * MEV;
        assertClose(
                kernel(Channels.ELECTRON_PSEUDOSCALAR, 0, 0, Helicity.NEUTRINO, energy, recoil, ELECTRON_MASS),
                ELECTRON_MASS * recoil * recoil / (8 * Math.PI * energy * energy));
    }

    @Test
    void tensorIsTheSumOfItsHelicities() {
        // (m/pi) [1 + 2 (1 - T/E) + (1 - T/E)^2 - m T/E^2]
        double energy = 0.862 * MEV;
        double recoil = 300 * KEV;
        double y = 1 - recoil / energy;
        double closed = ELECTRON_MASS / Math.PI * (1 + 2 * y + y * y - ELECTRON_MASS * recoil / (energy * energy));
        assertClose(kernel(Channels.ELECTRON_TENSOR, 0, 0, Helicity.NEUTRINO, energy, recoil, ELECTRON_MASS), closed);
        assertClose(kernel(Channels.NUCLEAR_TENSOR, 0, 0, Helicity.NEUTRINO, energy, recoil, ELECTRON_MASS), closed);
    }

    @Test
    void channelsHaveDifferentIds() {
        assertThat(List.of(
                        Channels.NUCLEAR_VECTOR,
                        Channels.NUCLEAR_AXIAL,
                        Channels.NUCLEAR_SCALAR,
                        Channels.NUCLEAR_TENSOR,
                        Channels.NUCLEAR_DIPOLE,
                        Channels.ELECTRON_CHIRAL,
                        Channels.ELECTRON_DIPOLE,
                        Channels.ELECTRON_SCALAR,
                        Channels.ELECTRON_PSEUDOSCALAR,
                        Channels.ELECTRON_TENSOR))
                .extracting(Channel::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void amplitudeOfAComponentThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 1, Monomial.ONE, FlavourCoupling.universal(), q2 -> 1))
                .hasMessage("the channel nuclear-vector has 1 components, counted from 0: there is no component 1");
    }

    private static double chiral(double left, double right, Helicity helicity, double energy, double recoil) {
        double[] amplitude = {left, right};
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                sum += amplitude[i]
                        * amplitude[j]
                        * kernel(Channels.ELECTRON_CHIRAL, i, j, helicity, energy, recoil, ELECTRON_MASS);
            }
        }
        return sum;
    }

    private static double kernel(
            Channel channel, int i, int j, Helicity helicity, double energy, double recoil, double mass) {
        double[] c = new double[3];
        channel.kernel(i, j, helicity, recoil, mass, c);
        return c[0] + c[1] / energy + c[2] / (energy * energy);
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual / expected).isCloseTo(1, within(1e-12));
    }
}
