package org.nuprobe.propagation.sterile;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.testkit.fixture.VectorCharge;
import org.nuprobe.toolkit.oscillation.Averaging;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Hamiltonian;
import org.nuprobe.toolkit.oscillation.MixingMatrix;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.M;
import static org.nuprobe.spi.unit.Units.MEV;

class SterileOscillationTest {
    private static final FlavourState MIXED = FlavourState.of(0.4, 0.3, 0.2, 0.1, -0.1, 0.05, 0.1, 0.02, -0.03);
    private static final Map<String, Double> MIXING =
            Map.of("dm2_41", 1.3 * EV * EV, "U_e4_sq", 0.04, "U_mu4_sq", 0.02, "U_tau4_sq", 0.1, "g_fixture", 1.0);

    /** With phi/2 = 1.267 dm2[eV^2] L[m]/E[MeV]. */
    @ParameterizedTest
    @CsvSource({"19.3, 29.8", "3, 4", "28, 53"})
    void disappearanceAndAppearanceFollowTheClosedForms(double metres, double energy) {
        double sine2 = Math.pow(Math.sin(1.2669328 * 1.3 * metres / energy), 2);
        FlavourState electron = arrived("{ baseline: " + metres + " m, energy-spread: 0 }", MIXING, 0, energy);
        assertThat(electron.probability(Flavour.ELECTRON)).isCloseTo(1 - 4 * 0.04 * 0.96 * sine2, within(1e-7));
        assertThat(electron.probability(Flavour.MUON)).isCloseTo(4 * 0.04 * 0.02 * sine2, within(1e-8));
        assertThat(electron.probability(Flavour.TAU)).isCloseTo(4 * 0.04 * 0.1 * sine2, within(1e-8));
        // To the sterile one: 4 U_e4^2 U_s4^2 with U_s4^2 = 1 - 0.16.
        assertThat(electron.trace()).isCloseTo(1 - 4 * 0.04 * 0.84 * sine2, within(1e-7));
        FlavourState muon = arrived("{ baseline: " + metres + " m, energy-spread: 0 }", MIXING, 1, energy);
        assertThat(muon.probability(Flavour.MUON)).isCloseTo(1 - 4 * 0.02 * 0.98 * sine2, within(1e-7));
        assertThat(muon.probability(Flavour.ELECTRON)).isCloseTo(4 * 0.04 * 0.02 * sine2, within(1e-8));
    }

    /** Where the fourth state holds nothing sterile it is a third one, and three flavours know what to do, off the diagonal too. */
    @Test
    void withoutASterilePartItIsTheThirdStateOfThreeFlavours() {
        double s13 = 0.3;
        double s23 = 0.6;
        Map<String, Double> values =
                Map.of("dm2_41", 2 * EV * EV, "U_e4_sq", s13, "U_mu4_sq", 0.7 * s23, "U_tau4_sq", 0.7 * (1 - s23));
        Hamiltonian three = Hamiltonian.of(MixingMatrix.of(0.4, s13, s23, 0), 0, 2 * EV * EV);
        Averaging averaging = new Averaging(0.05, 0.02);
        for (Helicity helicity : Helicity.values()) {
            for (double metres : new double[] {1, 11, 40}) {
                ComplexMatrix expected = three.in(ComplexMatrix.ZERO, helicity, 10 * MEV)
                        .after(ComplexMatrix.of(MIXED), metres * M, 0, averaging);
                ComplexMatrix end = ComplexMatrix.of(state(
                        "{ baseline: " + metres + " m, energy-spread: 0.05, baseline-spread: 0.02 }",
                        values,
                        MIXED,
                        helicity,
                        10 * MEV));
                assertThat(end.minus(expected).largest()).isLessThan(1e-12);
            }
        }
    }

    @Test
    void withoutMixingNothingHappens() {
        assertThat(state("{ baseline: 20 m }", Map.of(), MIXED, Helicity.NEUTRINO, 3 * MEV))
                .isEqualTo(MIXED);
        assertThat(propagation("{ baseline: 20 m }").parameters())
                .allSatisfy(parameter -> assertThat(parameter.role()).isEqualTo(Role.SHAPE))
                .extracting(Parameter::id)
                .containsExactly("dm2_41", "U_e4_sq", "U_mu4_sq", "U_tau4_sq");
    }

    @Test
    void atTheSourceNothingHasHappenedYet() {
        FlavourState start = state("{ baseline: 0 m }", MIXING, MIXED, Helicity.NEUTRINO, 3 * MEV);
        for (int k = 0; k < FlavourState.SIZE; k++) {
            assertThat(start.element(k)).isCloseTo(MIXED.element(k), within(1e-15));
        }
    }

    @Test
    void farAwayHalfOfTheOscillationIsLeft() {
        FlavourState averaged = arrived("{ averaged: true }", MIXING, 0, 3);
        assertThat(averaged.probability(Flavour.ELECTRON)).isCloseTo(1 - 2 * 0.04 * 0.96, within(1e-14));
        FlavourState far = arrived("{ baseline: 100000 m, energy-spread: 1 % }", MIXING, 0, 3);
        assertThat(far.probability(Flavour.ELECTRON)).isCloseTo(1 - 2 * 0.04 * 0.96, within(1e-12));
    }

    /** Recoils of neutrinos from zero to 10 MeV, against 400,000 midpoints. */
    @ParameterizedTest
    @ValueSource(doubles = {20, 400})
    void recoilsFromFastOscillationsConverge(double metres) {
        OneIsotope target = new OneIsotope(18, 22);
        double mass = target.nucleus().mass();
        double recoil = 20e-6 * MEV;
        RecoilSpectrum spectrum = RecoilSpectrum.of(
                shape -> new Flux(List.of(component(FlavourState.pure(Flavour.ELECTRON), Helicity.NEUTRINO))),
                propagation("{ baseline: " + metres + " m }"),
                target,
                List.of(new VectorCharge(10)),
                Nucleus.class::isInstance);
        double rate = spectrum.rates(new double[] {recoil}, point(MIXING)).get("any")[0];
        double least = Kinematics.minimumEnergy(recoil, mass) / MEV;
        double sum = 0;
        int points = 400_000;
        double step = (10 - least) / points;
        for (int i = 0; i < points; i++) {
            double energy = least + step * (i + 0.5);
            double phase = 2 * 1.26693281 * 1.3 * metres / energy;
            double left = Math.exp(-0.5 * 1e-6 * phase * phase);
            double active = 1 - 2 * 0.04 * 0.84 * (1 - left * Math.cos(phase));
            double t = recoil / MEV;
            sum += 0.1 * step * active * (1 - t / energy - mass / MEV * t / (2 * energy * energy));
        }
        double expected = sum * target.perMass() * G_F * G_F * mass / Math.PI * 100;
        assertThat(rate / expected).isCloseTo(1, within(1e-7));
    }

    @Test
    void moreThanAWholeStateIsRefused() {
        Map<String, Double> values = Map.of("U_e4_sq", 0.7, "U_mu4_sq", 0.4);
        assertThatThrownBy(() -> arrived("{ baseline: 20 m }", values, 0, 3))
                .hasMessageContaining("U_e4_sq + U_mu4_sq + U_tau4_sq is 1.1, and cannot be above 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ baseline: -1 m } | a length is not below zero",
                "{ baseline: 1 m, energy-spread: 2 } | a relative spread is a number from 0 to 1",
                "{ baseline: 1 m, baseline-spread: -0.1 } | a relative spread is a number from 0 to 1",
                "{ averaged: true, baseline: 1 m } | it has no effect when the phase is averaged",
                "{ } | baseline"
            })
    void settingsThatDoNotFitAreRefused(String settings, String message) {
        assertThatThrownBy(() -> propagation(settings)).hasMessageContaining(message);
    }

    private static FlavourState arrived(String settings, Map<String, Double> values, int flavour, double energy) {
        return state(settings, values, FlavourState.pure(Flavour.values()[flavour]), Helicity.NEUTRINO, energy * MEV);
    }

    private static FlavourState state(
            String settings, Map<String, Double> values, FlavourState start, Helicity helicity, double energy) {
        return propagation(settings)
                .propagate(new Flux(List.of(component(start, helicity))), point(values))
                .components()
                .get(0)
                .state()
                .apply(energy);
    }

    private static Propagation propagation(String settings) {
        return TestBench.component(Kind.PROPAGATION, "sterile-oscillation", settings);
    }

    private static Flux.Component component(FlavourState start, Helicity helicity) {
        return new Flux.Component(
                "any",
                helicity,
                FunctionSpectrum.of(new Interval(0, 10 * MEV), energy -> 0.1 / MEV),
                Monomial.ONE,
                energy -> start,
                TimeProfile.STEADY);
    }

    private static Point point(Map<String, Double> values) {
        return parameter -> values.getOrDefault(parameter.id(), parameter.initial());
    }
}
