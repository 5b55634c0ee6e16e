package org.nuprobe.toolkit.oscillation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.GRAM;
import static org.nuprobe.spi.unit.Units.KM;
import static org.nuprobe.spi.unit.Units.MEV;

class MediumTest {
    private static final double DM2_21 = 7.42e-5 * EV * EV;
    private static final double DM2_31 = 2.51e-3 * EV * EV;
    private static final double DENSITY = 3 * GRAM / (CM * CM * CM);
    private static final Matter ROCK = Matter.of(DENSITY, 0.5);

    /** P = 1 - sin^2 2theta sin^2(1.267 dm2[eV^2] L[km]/E[GeV]). */
    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 180, 1000})
    void twoFlavoursInVacuumFollowTheClosedForm(double kilometres) {
        Hamiltonian h = Hamiltonian.of(MixingMatrix.of(0.307, 0, 0, 0), DM2_21, DM2_31);
        FlavourState state = over(h, Matter.VACUUM, Helicity.ANTINEUTRINO, 4 * MEV, kilometres * KM, Flavour.ELECTRON);
        double phase = 1.2669328 * 7.42e-5 * kilometres / 4e-3;
        double expected = 1 - 4 * 0.307 * 0.693 * Math.pow(Math.sin(phase), 2);
        assertThat(state.probability(Flavour.ELECTRON)).isCloseTo(expected, within(1e-6));
        assertThat(state.probability(Flavour.TAU)).isCloseTo(0, within(1e-14));
    }

    /**
     * sin 2theta_m = sin 2theta/C, gap = C dm2/2E, C^2 = (cos 2theta -+ A)^2 + sin^2 2theta, A = 2 sqrt2 G_F n_e E/dm2, with the
     * number 7.6324e-14 eV for sqrt2 G_F N_A of a gram per cm^3.
     */
    @ParameterizedTest
    @EnumSource(Helicity.class)
    void twoFlavoursInConstantMatterFollowTheClosedForm(Helicity helicity) {
        Hamiltonian h = Hamiltonian.of(MixingMatrix.of(0.307, 0, 0, 0), DM2_21, DM2_31);
        double energy = 40 * MEV;
        double a = (helicity == Helicity.NEUTRINO ? 1 : -1) * 2 * 7.6324e-14 * 1.5 * 40e6 / 7.42e-5;
        double sine2 = 4 * 0.307 * 0.693;
        double c = Math.sqrt(Math.pow(0.386 - a, 2) + sine2);
        for (double kilometres : new double[] {30, 300, 2000}) {
            double phase = 1.2669328 * 7.42e-5 * c * kilometres / 40e-3;
            double expected = 1 - sine2 / (c * c) * Math.pow(Math.sin(phase), 2);
            FlavourState state = over(h, ROCK, helicity, energy, kilometres * KM, Flavour.ELECTRON);
            assertThat(state.probability(Flavour.ELECTRON)).isCloseTo(expected, within(2e-5));
        }
    }

    /** P(a -> b) from density matrices against the sum over amplitudes U_bj exp(-i m_j^2 L/2E) U_aj^*. */
    @Test
    void densityMatrixAgreesWithProbabilities() {
        MixingMatrix mixing = MixingMatrix.of(0.307, 0.022, 0.57, 1.2);
        Hamiltonian h = Hamiltonian.of(mixing, DM2_21, DM2_31);
        double length = 295 * KM;
        double energy = 600 * MEV;
        double[] squares = {0, DM2_21, DM2_31};
        for (Helicity helicity : Helicity.values()) {
            int sign = helicity == Helicity.NEUTRINO ? 1 : -1;
            for (Flavour from : Flavour.values()) {
                FlavourState state = over(h, Matter.VACUUM, helicity, energy, length, from);
                for (Flavour to : Flavour.values()) {
                    double re = 0;
                    double im = 0;
                    for (int j = 0; j < 3; j++) {
                        double x = mixing.real(to.ordinal(), j);
                        double y = sign * mixing.imaginary(to.ordinal(), j);
                        double u = mixing.real(from.ordinal(), j);
                        double v = -sign * mixing.imaginary(from.ordinal(), j);
                        double phase = -squares[j] * length / (2 * energy);
                        re += (x * u - y * v) * Math.cos(phase) - (x * v + y * u) * Math.sin(phase);
                        im += (x * u - y * v) * Math.sin(phase) + (x * v + y * u) * Math.cos(phase);
                    }
                    assertThat(state.probability(to)).isCloseTo(re * re + im * im, within(1e-12));
                }
            }
        }
    }

    @Test
    void wayIsUnitaryAndTwoHalvesMakeAWhole() {
        Hamiltonian h = Hamiltonian.at(Point.INITIAL);
        for (double energy : new double[] {5 * MEV, 200 * MEV, 6 * GEV}) {
            Medium rock = h.in(MatterPotential.STANDARD.of(ROCK), Helicity.NEUTRINO, energy);
            ComplexMatrix whole = rock.amplitude(3000 * KM);
            ComplexMatrix half = rock.amplitude(1500 * KM);
            assertThat(whole.times(whole.adjoint())
                            .minus(ComplexMatrix.IDENTITY)
                            .largest())
                    .isLessThan(1e-13);
            assertThat(half.times(half).minus(whole).largest()).isLessThan(1e-11);
            ComplexMatrix start = ComplexMatrix.of(FlavourState.of(0.5, 0.3, 0.1, 0.2, 0.1, 0, 0.1, 0, 0.05));
            assertThat(rock.after(start, 3000 * KM).minus(whole.turn(start)).largest())
                    .isLessThan(1e-13);
            assertThat(rock.after(start, 3000 * KM).state().trace()).isCloseTo(0.9, within(1e-13));
        }
    }

    @Test
    void whatAllFlavoursHaveInCommonDoesNotShow() {
        Hamiltonian h = Hamiltonian.at(Point.INITIAL);
        ComplexMatrix v = MatterPotential.STANDARD.of(ROCK);
        ComplexMatrix common = v.plus(ComplexMatrix.IDENTITY.scaled(v.largest()));
        ComplexMatrix start = ComplexMatrix.of(FlavourState.pure(Flavour.MUON));
        ComplexMatrix one = h.in(v, Helicity.NEUTRINO, 100 * MEV).after(start, 500 * KM);
        ComplexMatrix other = h.in(common, Helicity.NEUTRINO, 100 * MEV).after(start, 500 * KM);
        assertThat(other.minus(one).largest()).isLessThan(1e-12);
    }

    /** A Gaussian in energy by brute force: 2001 energies over 6 widths on each side. */
    @Test
    void averageOverEnergiesIsTheOneByBruteForce() {
        Hamiltonian h = Hamiltonian.at(Point.INITIAL);
        double sigma = 0.01;
        for (double energy : new double[] {40 * MEV, 100 * MEV, 300 * MEV}) {
            ComplexMatrix sum = ComplexMatrix.ZERO;
            double all = 0;
            for (int i = -1000; i <= 1000; i++) {
                double x = i * 6e-3;
                double weight = Math.exp(-0.5 * x * x);
                all += weight;
                sum = sum.plus(twoLayers(h, energy * Math.exp(sigma * x), Averaging.NONE)
                        .scaled(weight));
            }
            ComplexMatrix exact = sum.scaled(1 / all);
            ComplexMatrix averaged = twoLayers(h, energy, new Averaging(sigma, 0));
            ComplexMatrix sharp = twoLayers(h, energy, Averaging.NONE);
            assertThat(averaged.minus(exact).largest()).isLessThan(6e-3);
            assertThat(averaged.minus(exact).largest())
                    .isLessThan(0.1 * sharp.minus(exact).largest());
        }
    }

    @Test
    void averageOverUniformMatterDoesNotDependOnHowTheWayIsCut() {
        Medium rock = Hamiltonian.at(Point.INITIAL).in(MatterPotential.STANDARD.of(ROCK), Helicity.NEUTRINO, 100 * MEV);
        Averaging averaging = new Averaging(0.01, 0.02);
        ComplexMatrix start = ComplexMatrix.of(FlavourState.pure(Flavour.MUON));
        ComplexMatrix once = rock.after(start, 900 * KM, 0, averaging);
        ComplexMatrix first = rock.after(start, 200 * KM, 700 * KM, averaging);
        ComplexMatrix cut = rock.after(first, 700 * KM, 0, averaging);
        assertThat(cut.minus(once).largest()).isLessThan(1e-12);
        assertThat(once.minus(rock.after(start, 900 * KM)).largest()).isGreaterThan(1e-3);
    }

    /** In vacuum <cos phi> = exp(-(sigma_E^2 + sigma_L^2) phi^2/2) cos phi. */
    @Test
    void spreadsOfEnergyAndLengthDampACosineInVacuum() {
        Hamiltonian h = Hamiltonian.of(MixingMatrix.of(0.307, 0, 0, 0), DM2_21, DM2_31);
        double energy = 4 * MEV;
        double length = 500 * KM;
        double phase = DM2_21 * length / (2 * energy);
        double left = Math.exp(-0.5 * (0.03 * 0.03 + 0.04 * 0.04) * phase * phase);
        double expected = 1 - 2 * 0.307 * 0.693 * (1 - left * Math.cos(phase));
        ComplexMatrix end = h.in(ComplexMatrix.ZERO, Helicity.ANTINEUTRINO, energy)
                .after(ComplexMatrix.of(FlavourState.pure(Flavour.ELECTRON)), length, 0, new Averaging(0.03, 0.04));
        assertThat(end.re(0, 0)).isCloseTo(expected, within(1e-12));
        assertThat(left).isBetween(0.1, 0.9);
    }

    @Test
    void veryWideAverageLeavesNoCoherenceBetweenMasses() {
        Medium vacuum = Hamiltonian.at(Point.INITIAL).in(ComplexMatrix.ZERO, Helicity.NEUTRINO, 3 * MEV);
        ComplexMatrix start = ComplexMatrix.of(FlavourState.pure(Flavour.ELECTRON));
        ComplexMatrix averaged = vacuum.averaged(start);
        double survival = 0;
        for (double content : new double[] {0.693 * 0.978, 0.307 * 0.978, 0.022}) {
            survival += content * content;
        }
        assertThat(averaged.re(0, 0)).isCloseTo(survival, within(1e-13));
        ComplexMatrix wide = vacuum.after(start, 1e5 * KM, 0, new Averaging(0.1, 0));
        assertThat(wide.minus(averaged).largest()).isLessThan(1e-10);
    }

    @Test
    void levelsThatCoincideKeepTheirCoherence() {
        Hamiltonian h = Hamiltonian.of(MixingMatrix.of(0.3, 0, 0.4, 0), 0, 0);
        ComplexMatrix start = ComplexMatrix.of(FlavourState.of(0.5, 0.5, 0, 0.5, 0, 0, 0, 0, 0));
        ComplexMatrix end = h.in(ComplexMatrix.ZERO, Helicity.NEUTRINO, 3 * MEV).averaged(start);
        assertThat(end.minus(start).largest()).isZero();
    }

    @Test
    void spreadsAreNotNegative() {
        assertThatThrownBy(() -> new Averaging(-0.1, 0)).hasMessageContaining("not below zero");
        assertThatThrownBy(() -> new Averaging(0, Double.NaN)).hasMessageContaining("not below zero");
    }

    @Test
    void densitiesAreNotNegative() {
        assertThatThrownBy(() -> new Matter(-1, 0)).hasMessageContaining("not below zero");
        assertThatThrownBy(() -> Matter.of(Double.NaN, 0.5)).hasMessageContaining("not below zero");
    }

    private static ComplexMatrix twoLayers(Hamiltonian h, double energy, Averaging averaging) {
        Matter deep = Matter.of(4 * DENSITY, 0.47);
        ComplexMatrix start = ComplexMatrix.of(FlavourState.pure(Flavour.MUON));
        ComplexMatrix between = h.in(MatterPotential.STANDARD.of(ROCK), Helicity.NEUTRINO, energy)
                .after(start, 1500 * KM, 1100 * KM, averaging);
        return h.in(MatterPotential.STANDARD.of(deep), Helicity.NEUTRINO, energy)
                .after(between, 1100 * KM, 0, averaging);
    }

    private static FlavourState over(
            Hamiltonian h, Matter matter, Helicity helicity, double energy, double length, Flavour from) {
        return h.in(MatterPotential.STANDARD.of(matter), helicity, energy)
                .after(ComplexMatrix.of(FlavourState.pure(from)), length)
                .state();
    }
}
