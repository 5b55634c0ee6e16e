package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class MagneticMomentTest {
    /** pi alpha^2/m_e^2 in cm^2, computed by hand from CODATA 2018 numbers. */
    private static final double PREFACTOR_CM2 = 2.49467e-25;

    private static final Offset<Double> EXACT = within(1e-12);
    private static final Nucleus XENON =
            new Nucleus("Xe132", 54, 78, 132 * ATOMIC_MASS, q2 -> 1 / (1 + q2 / (MEV * MEV)), q2 -> 7);
    private static final Electrons ELECTRONS = Electrons.free("electrons of Xe", 54);

    private final MagneticMoment universal = MagneticMoment.universal();
    private final MagneticMoment diagonal = MagneticMoment.diagonal();

    @Test
    void prefactorIsPiAlphaSquaredOverElectronMassSquared() {
        double slow = 1e-9 * KEV;
        double crossSection = onElectron(universal, mu -> 1, 1e3 * MEV, slow, Flavour.ELECTRON);

        assertThat(crossSection * slow / (CM * CM) / PREFACTOR_CM2).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.05", "1, 0.2", "9.5, 0.001", "20, 15"})
    void electronsFollowTheClosedForm(double energyInMev, double recoilInMev) {
        double energy = energyInMev * MEV;
        double recoil = recoilInMev * MEV;
        double closed = 1 / recoil - 1 / energy;

        assertThat(onElectron(universal, mu -> 3e-11, energy, recoil, Flavour.TAU)
                        / (9e-22 * PREFACTOR_CM2 * CM * CM * closed))
                .isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 1, 2.9})
    void spinZeroNucleiFollowVogelAndEngel(double recoilInKev) {
        double energy = 14 * MEV;
        double recoil = recoilInKev * KEV;
        double q2 = Kinematics.momentumTransferSquared(recoil, XENON.mass());
        double charge = 54 / (1 + q2 / (MEV * MEV));
        double bracket = Math.pow(1 - recoil / (2 * energy), 2) / recoil;

        double prefactor = Math.PI * ALPHA * ALPHA / (ELECTRON_MASS * ELECTRON_MASS);

        assertThat(onNucleus(universal, mu -> 1, energy, recoil, Flavour.MUON)
                        / (prefactor * charge * charge * bracket))
                .isCloseTo(1, EXACT);
    }

    @Test
    void photonSeesProtonsOnly() {
        Nucleus neutrons = new Nucleus("X", 54, 500, XENON.mass(), XENON.protonFormFactor(), q2 -> 1);

        assertThat(onNucleus(universal, mu -> 1, 9 * MEV, KEV, Flavour.MUON))
                .isEqualTo(onNucleus(universal, mu -> 1, 9 * MEV, KEV, Flavour.MUON, neutrons));
    }

    @Test
    void signalGrowsWithTheSquareOfTheMoment() {
        double one = onNucleus(universal, mu -> 1e-11, 9 * MEV, KEV, Flavour.ELECTRON);
        double two = onNucleus(universal, mu -> 2e-11, 9 * MEV, KEV, Flavour.ELECTRON);

        assertThat(two / one).isCloseTo(4, EXACT);
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void equalMomentsOfAllFlavoursAreTheUniversalMoment(Flavour flavour) {
        assertThat(onElectron(diagonal, mu -> 5e-12, MEV, 0.1 * MEV, flavour))
                .isEqualTo(onElectron(universal, mu -> 5e-12, MEV, 0.1 * MEV, flavour));
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void eachFlavourFeelsItsOwnMomentOnly(Flavour flavour) {
        String own = List.of("mu_nue", "mu_numu", "mu_nutau").get(flavour.ordinal());
        double expected = onElectron(universal, mu -> 1, MEV, 0.1 * MEV, flavour);

        assertThat(onElectron(diagonal, mu -> mu.id().equals(own) ? 1 : 0, MEV, 0.1 * MEV, flavour))
                .isEqualTo(expected);
        assertThat(onElectron(diagonal, mu -> mu.id().equals(own) ? 0 : 1, MEV, 0.1 * MEV, flavour))
                .isZero();
    }

    @Test
    void momentsStartAtZeroAndCannotBeNegative() {
        assertThat(diagonal.parameters()).extracting(Parameter::id).containsExactly("mu_nue", "mu_numu", "mu_nutau");
        assertThat(universal.parameters()).extracting(Parameter::id).containsExactly("mu_nu");
        assertThat(universal.parameters().get(0)).satisfies(mu -> {
            assertThat(mu.initial()).isZero();
            assertThat(mu.bounds().low()).isZero();
            assertThat(mu.bounds().high()).isInfinite();
        });
    }

    @Test
    void standardModelValueOfTheMomentGivesNothing() {
        assertThat(onNucleus(universal, Point.INITIAL, 9 * MEV, KEV, Flavour.ELECTRON))
                .isZero();
        assertThat(onElectron(diagonal, Point.INITIAL, MEV, KEV, Flavour.ELECTRON))
                .isZero();
    }

    private static double onElectron(
            Interaction interaction, Point point, double energy, double recoil, Flavour flavour) {
        return square(interaction.onElectron(ELECTRONS, point), ELECTRON_MASS, point, energy, recoil, flavour);
    }

    private static double onNucleus(
            Interaction interaction, Point point, double energy, double recoil, Flavour flavour) {
        return onNucleus(interaction, point, energy, recoil, flavour, XENON);
    }

    private static double onNucleus(
            Interaction interaction, Point point, double energy, double recoil, Flavour flavour, Nucleus nucleus) {
        return square(interaction.onNucleus(nucleus, point), nucleus.mass(), point, energy, recoil, flavour);
    }

    /** dsigma/dT of amplitudes in one channel that do not change flavour, squared by hand. */
    private static double square(
            List<Term> terms, double mass, Point point, double energy, double recoil, Flavour flavour) {
        double amplitude = 0;
        double[] kernel = new double[3];
        for (Term term : terms) {
            Term.Amplitude part = (Term.Amplitude) term;
            part.channel().kernel(0, 0, Helicity.NEUTRINO, recoil, mass, kernel);
            amplitude += part.coefficient().value(point)
                    * part.flavours().real(flavour.ordinal(), flavour.ordinal())
                    * part.ofQ2().applyAsDouble(Kinematics.momentumTransferSquared(recoil, mass));
        }
        return amplitude * amplitude * (kernel[0] + kernel[1] / energy + kernel[2] / (energy * energy));
    }
}
