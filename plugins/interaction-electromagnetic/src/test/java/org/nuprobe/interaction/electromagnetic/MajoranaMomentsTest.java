package org.nuprobe.interaction.electromagnetic;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.electromagnetic.Scattered.point;
import static org.nuprobe.interaction.electromagnetic.Scattered.squaredMoment;

class MajoranaMomentsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final double L1 = 1.2;
    private static final double L2 = 0.7;
    private static final double L3 = 2.1;
    private static final double TOTAL = L1 * L1 + L2 * L2 + L3 * L3;
    private static final double S12 = Math.sqrt(0.307);
    private static final double C12 = Math.sqrt(1 - 0.307);
    private static final double S13 = Math.sqrt(0.0220);
    private static final double C13 = Math.sqrt(1 - 0.0220);

    private final MajoranaMoments moments = new MajoranaMoments(Basis.MASS);

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void massStateFeelsTheTwoOtherMoments(Helicity helicity) {
        Point point = at(0.9, -2.3, 1.1);
        MixingMatrix mixing = MixingMatrix.at(point);

        assertThat(squaredMoment(moments, point, States.mass(mixing, helicity, 1, 0, 0), helicity))
                .isCloseTo(L2 * L2 + L3 * L3, EXACT);
        assertThat(squaredMoment(moments, point, States.mass(mixing, helicity, 0, 1, 0), helicity))
                .isCloseTo(L1 * L1 + L3 * L3, EXACT);
        assertThat(squaredMoment(moments, point, States.mass(mixing, helicity, 0, 0, 1), helicity))
                .isCloseTo(L1 * L1 + L2 * L2, EXACT);
    }

    /** Phases of any size, and the same number: mass states arrive without coherence. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0.55", "0.4, 0, 0, 0.68", "0, 2.8, 0, 0.31", "-1.3, 0.2, 3.9, 0.68", "3.1, -3.1, 1.6, 1"})
    void solarNeutrinosFollowTheClosedFormWithoutPhases(double zeta2, double zeta3, double delta, double first) {
        Point point = at(zeta2, zeta3, delta);
        double active = C13 * C13;
        FlavourState sun =
                States.mass(MixingMatrix.at(point), Helicity.NEUTRINO, active * first, active * (1 - first), S13 * S13);

        assertThat(squaredMoment(moments, point, sun, Helicity.NEUTRINO))
                .isCloseTo(
                        TOTAL - active * L2 * L2 - S13 * S13 * L3 * L3 + active * first * (L2 * L2 - L1 * L1), EXACT);
    }

    /** B. C. Canas et al., Phys. Lett. B 753 (2016) 191, for reactors: with the cosines of the differences of phases. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.4, 1.9, 0", "2.6, -0.7, 3.7", "0, 3.14159, -1.2"})
    void reactorNeutrinosSeeThePhases(double zeta2, double zeta3, double delta) {
        double expected = TOTAL
                - C12 * C12 * C13 * C13 * L1 * L1
                - S12 * S12 * C13 * C13 * L2 * L2
                - S13 * S13 * L3 * L3
                - 2 * S12 * C12 * C13 * C13 * L1 * L2 * Math.cos(zeta2)
                - 2 * C12 * C13 * S13 * L1 * L3 * Math.cos(zeta3 - delta)
                - 2 * S12 * C13 * S13 * L2 * L3 * Math.cos(zeta2 - zeta3 + delta);

        assertThat(squaredMoment(moments, at(zeta2, zeta3, delta), States.ELECTRON, Helicity.ANTINEUTRINO))
                .isCloseTo(expected, EXACT);
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void flavourStateLosesItsProjectionOnTheMoments(Helicity helicity) {
        Point point = at(0.4, 1.9, 2.2);
        MixingMatrix mixing = MixingMatrix.at(point);
        double[] sizes = {L1, L2, L3};
        double[] phases = {0, 0.4, 1.9};
        FlavourState[] flavours = {States.ELECTRON, States.MUON, States.TAU};
        for (int a = 0; a < 3; a++) {
            double real = 0;
            double imaginary = 0;
            for (int k = 0; k < 3; k++) {
                double cosine = Math.cos(phases[k]);
                double sine = Math.sin(phases[k]);
                real += sizes[k] * (mixing.real(a, k) * cosine - mixing.imaginary(a, k) * sine);
                imaginary += sizes[k] * (mixing.real(a, k) * sine + mixing.imaginary(a, k) * cosine);
            }
            assertThat(squaredMoment(moments, point, flavours[a], helicity))
                    .isCloseTo(TOTAL - real * real - imaginary * imaginary, EXACT);
        }
    }

    @Test
    void promptAndDelayedNeutrinosFromPionsFeelDifferentMoments() {
        Point point = at(0.4, 1.9, 2.2);
        double prompt = squaredMoment(moments, point, States.MUON, Helicity.NEUTRINO);

        assertThat(squaredMoment(moments, point, States.ELECTRON, Helicity.NEUTRINO))
                .isNotCloseTo(prompt, within(0.1));
        assertThat(squaredMoment(moments, point, States.MUON, Helicity.ANTINEUTRINO))
                .isCloseTo(prompt, EXACT);
    }

    @Test
    void onlyTransitionsInFlavourToo() {
        for (Term term : moments.onElectron(Scattered.XENON.electrons(), at(0.4, 1.9, 2.2))) {
            FlavourCoupling matrix = term.flavours();
            for (int b = 0; b < 3; b++) {
                for (int a = 0; a < 3; a++) {
                    assertThat(matrix.real(b, a)).isCloseTo(-matrix.real(a, b), EXACT);
                    assertThat(matrix.imaginary(b, a)).isCloseTo(-matrix.imaginary(a, b), EXACT);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void momentsBetweenFlavoursAndBetweenMassStatesAreOneThing(Helicity helicity) {
        Point mass = at(0.4, 1.9, 2.2);
        Point flavour = inFlavour(mass);
        MajoranaMoments same = new MajoranaMoments(Basis.FLAVOUR);

        for (FlavourState state : new FlavourState[] {
            States.ELECTRON, States.MUON, States.TAU, States.SUPERPOSED, FlavourState.diagonal(0.2, 0.3, 0.5)
        }) {
            assertThat(squaredMoment(same, flavour, state, helicity))
                    .isCloseTo(squaredMoment(moments, mass, state, helicity), EXACT);
        }
    }

    @Test
    void momentsBetweenFlavoursLeaveTheirOwnFlavourAlone() {
        MajoranaMoments flavours = new MajoranaMoments(Basis.FLAVOUR);
        Point point = point(Map.of("Lambda_e", L1, "Lambda_mu", L2, "Lambda_tau", L3));

        assertThat(flavours.parameters())
                .extracting(Parameter::id)
                .containsExactly("Lambda_e", "Lambda_mu", "Lambda_tau", "zeta_mu", "zeta_tau");
        assertThat(squaredMoment(flavours, point, States.ELECTRON, Helicity.ANTINEUTRINO))
                .isCloseTo(L2 * L2 + L3 * L3, EXACT);
    }

    @Test
    void mixingParametersAreThoseOfThePropagation() {
        assertThat(moments.parameters())
                .extracting(Parameter::id)
                .containsExactly(
                        "Lambda_1",
                        "Lambda_2",
                        "Lambda_3",
                        "zeta_2",
                        "zeta_3",
                        "sin2_theta12",
                        "sin2_theta13",
                        "sin2_theta23",
                        "delta_cp");
    }

    private static Point at(double zeta2, double zeta3, double delta) {
        return point(Map.of(
                "Lambda_1", L1, "Lambda_2", L2, "Lambda_3", L3, "zeta_2", zeta2, "zeta_3", zeta3, "delta_cp", delta));
    }

    /** The same moments between flavours, read off the matrix in flavour: mu_ab = epsilon_abc Lambda_c. */
    private Point inFlavour(Point mass) {
        int[][] elements = {{1, 2}, {2, 0}, {0, 1}};
        String[] names = {"e", "mu", "tau"};
        Map<String, Double> values = new TreeMap<>();
        double common = 0;
        for (int c = 0; c < 3; c++) {
            double real = 0;
            double imaginary = 0;
            for (Term term : moments.onElectron(Scattered.XENON.electrons(), mass)) {
                double size = term.coefficient().value(mass);
                real += size * term.flavours().real(elements[c][0], elements[c][1]);
                imaginary += size * term.flavours().imaginary(elements[c][0], elements[c][1]);
            }
            double phase = Math.atan2(imaginary, real);
            common = c == 0 ? phase : common;
            values.put("Lambda_" + names[c], Math.hypot(real, imaginary));
            values.put("zeta_" + names[c], phase - common);
        }
        return point(values);
    }
}
