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

class EvolutionTest {
    private static final double DM2_21 = 7.42e-5 * EV * EV;
    private static final double DM2_31 = 2.51e-3 * EV * EV;
    private static final double DENSITY = 3 * GRAM / (CM * CM * CM);
    private static final Matter ROCK = Matter.of(DENSITY, 0.5);

    /** P = 1 - sin^2 2theta sin^2(1.267 dm2[eV^2] L[km]/E[GeV]). */
    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 180, 1000})
    void twoFlavoursInVacuumFollowTheClosedForm(double kilometres) {
        Hamiltonian h = Hamiltonian.of(MixingMatrix.of(0.307, 0, 0, 0), DM2_21, DM2_31);
        FlavourState state = over(h, Matter.VACUUM, Helicity.ANTINEUTRINO, 4 * MEV, kilometres * KM)
                .of(FlavourState.pure(Flavour.ELECTRON));
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
            FlavourState state =
                    over(h, ROCK, helicity, energy, kilometres * KM).of(FlavourState.pure(Flavour.ELECTRON));
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
                FlavourState state =
                        over(h, Matter.VACUUM, helicity, energy, length).of(FlavourState.pure(from));
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
            Evolution whole = over(h, ROCK, Helicity.NEUTRINO, energy, 3000 * KM);
            Evolution half = over(h, ROCK, Helicity.NEUTRINO, energy, 1500 * KM);
            Evolution twice = half.then(half);
            ComplexMatrix s = whole.amplitude();
            assertThat(s.times(s.adjoint()).minus(ComplexMatrix.IDENTITY).largest())
                    .isLessThan(1e-13);
            assertThat(twice.amplitude().minus(s).largest()).isLessThan(1e-11);
            double size = whole.phases().largest();
            assertThat(twice.phases().minus(whole.phases()).largest()).isLessThan(1e-11 * size);
        }
    }

    @Test
    void whatAllFlavoursHaveInCommonDoesNotShow() {
        Hamiltonian h = Hamiltonian.at(Point.INITIAL);
        ComplexMatrix v = MatterPotential.STANDARD.of(ROCK);
        ComplexMatrix common = v.plus(ComplexMatrix.IDENTITY.scaled(v.largest()));
        FlavourState start = FlavourState.pure(Flavour.MUON);
        FlavourState one = h.in(v, Helicity.NEUTRINO, 100 * MEV).over(500 * KM).of(start);
        FlavourState other =
                h.in(common, Helicity.NEUTRINO, 100 * MEV).over(500 * KM).of(start);
        for (int k = 0; k < FlavourState.SIZE; k++) {
            assertThat(other.element(k)).isCloseTo(one.element(k), within(1e-12));
        }
    }

    @Test
    void phasesAreTheDerivativeByTheEnergy() {
        Hamiltonian h = Hamiltonian.at(Point.INITIAL);
        Matter[] matter = {ROCK, Matter.of(4 * DENSITY, 0.47)};
        double step = 1e-5;
        Evolution here = twoLayers(h, matter, 300 * MEV);
        ComplexMatrix slope = twoLayers(h, matter, 300 * MEV * (1 + step))
                .amplitude()
                .minus(twoLayers(h, matter, 300 * MEV * (1 - step)).amplitude())
                .scaled(0.5 / step);
        ComplexMatrix imaginary = ComplexMatrix.of(new double[3][3], new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        ComplexMatrix k = here.amplitude().adjoint().times(slope).times(imaginary);
        assertThat(k.minus(here.phases()).largest())
                .isLessThan(1e-7 * here.phases().largest());
    }

    /** A Gaussian in energy by brute force: 2001 energies over 6 widths. */
    @Test
    void averageOverEnergiesIsTheOneByBruteForce() {
        Hamiltonian h = Hamiltonian.at(Point.INITIAL);
        Matter[] matter = {ROCK, Matter.of(4 * DENSITY, 0.47)};
        FlavourState start = FlavourState.pure(Flavour.MUON);
        double sigma = 0.01;
        double[] sum = new double[FlavourState.SIZE];
        double all = 0;
        for (int i = -1000; i <= 1000; i++) {
            double x = i * 6e-3;
            double weight = Math.exp(-0.5 * x * x);
            FlavourState state =
                    twoLayers(h, matter, 100 * MEV * Math.exp(sigma * x)).of(start);
            all += weight;
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weight * state.element(k);
            }
        }
        FlavourState averaged = twoLayers(h, matter, 100 * MEV).of(start, sigma);
        FlavourState sharp = twoLayers(h, matter, 100 * MEV).of(start);
        double moved = 0;
        for (int k = 0; k < sum.length; k++) {
            assertThat(averaged.element(k)).isCloseTo(sum[k] / all, within(4e-3));
            moved = Math.max(moved, Math.abs(sharp.element(k) - sum[k] / all));
        }
        assertThat(moved).isGreaterThan(0.05);
    }

    @Test
    void averageWithoutWidthIsTheStateItself() {
        Evolution way = over(Hamiltonian.at(Point.INITIAL), ROCK, Helicity.NEUTRINO, GEV, 500 * KM);
        FlavourState start = FlavourState.pure(Flavour.MUON);
        assertThat(way.of(start, 0)).isEqualTo(way.of(start));
        assertThat(way.of(start, 1e-9).probability(Flavour.TAU))
                .isCloseTo(way.of(start).probability(Flavour.TAU), within(1e-12));
    }

    @Test
    void veryWideAverageLeavesNoCoherenceBetweenMasses() {
        Hamiltonian h = Hamiltonian.at(Point.INITIAL);
        FlavourState start = FlavourState.pure(Flavour.ELECTRON);
        Medium vacuum = h.in(ComplexMatrix.ZERO, Helicity.NEUTRINO, 3 * MEV);
        FlavourState averaged = vacuum.averaged(start);
        double[] content = {0.693 * 0.978, 0.307 * 0.978, 0.022};
        double survival = 0;
        for (double fraction : content) {
            survival += fraction * fraction;
        }
        assertThat(averaged.probability(Flavour.ELECTRON)).isCloseTo(survival, within(1e-13));
        FlavourState wide = vacuum.over(1e5 * KM).of(start, 0.1);
        for (int k = 0; k < FlavourState.SIZE; k++) {
            assertThat(wide.element(k)).isCloseTo(averaged.element(k), within(1e-10));
        }
    }

    @Test
    void levelsThatCoincideKeepTheirCoherence() {
        Hamiltonian h = Hamiltonian.of(MixingMatrix.of(0.3, 0, 0.4, 0), 0, 0);
        FlavourState start = FlavourState.of(0.5, 0.5, 0, 0.5, 0, 0, 0, 0, 0);
        FlavourState end = h.in(ComplexMatrix.ZERO, Helicity.NEUTRINO, 3 * MEV).averaged(start);
        assertThat(end).isEqualTo(start);
    }

    @Test
    void densitiesAreNotNegative() {
        assertThatThrownBy(() -> new Matter(-1, 0)).hasMessageContaining("not below zero");
        assertThatThrownBy(() -> Matter.of(Double.NaN, 0.5)).hasMessageContaining("not below zero");
    }

    private static Evolution twoLayers(Hamiltonian h, Matter[] matter, double energy) {
        return over(h, matter[0], Helicity.NEUTRINO, energy, 1500 * KM)
                .then(over(h, matter[1], Helicity.NEUTRINO, energy, 1100 * KM));
    }

    private static Evolution over(Hamiltonian h, Matter matter, Helicity helicity, double energy, double length) {
        return h.in(MatterPotential.STANDARD.of(matter), helicity, energy).over(length);
    }
}
