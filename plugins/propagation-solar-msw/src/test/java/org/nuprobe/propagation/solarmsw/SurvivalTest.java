package org.nuprobe.propagation.solarmsw;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.oscillation.Matter;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.MOL;

class SurvivalTest {
    private static final double MOL_PER_CM3 = MOL / (CM * CM * CM);

    /** P_ee = c13^4 (1 + C cos 2theta12)/2 + s13^4, with the average done here by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"pp", "pep", "hep", "be7", "b8", "n13", "o15", "f17"})
    void isTheClosedFormWithTheAverageOverTheProductionRegion(String component) {
        var table = TestBench.table("solar/production-b16-gs98.csv");
        double[] fractions =
                table.texts(component).stream().mapToDouble(Double::parseDouble).toArray();
        double[] moles = table.texts("electron_density").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (double energyInMev : new double[] {0.05, 0.4, 1.44, 6, 18}) {
            double mean = 0;
            double all = 0;
            for (int shell = 0; shell < moles.length; shell++) {
                double beta = 1.526493e-7 * moles[shell] * energyInMev * 0.978 / 7.42e-5;
                mean += fractions[shell] * Math.cos(Math.atan2(Math.sqrt(1 - 0.386 * 0.386), 0.386 - beta));
                all += fractions[shell];
            }
            double expected = 0.978 * 0.978 * (1 + mean / all * 0.386) / 2 + 0.022 * 0.022;
            double survival = Registered.neutrinos(component, Map.of())
                    .apply(energyInMev * MEV)
                    .element(0);
            assertThat(survival).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void slowNeutrinosOscillateAsInVacuum() {
        double doubleAngle = 4 * 0.307 * 0.693;
        double vacuum = 0.978 * 0.978 * (1 - 0.5 * doubleAngle) + 0.022 * 0.022;
        for (String component : new String[] {"pp", "b8"}) {
            FlavourState state = Registered.neutrinos(component, Map.of()).apply(1e-7 * MEV);
            assertThat(state.element(0)).isCloseTo(vacuum, within(1e-7));
        }
        assertThat(vacuum).isCloseTo(0.5499, within(1e-4));
    }

    @Test
    void veryFastNeutrinosLeaveAsTheSecondMassState() {
        FlavourState state = Registered.neutrinos("b8", Map.of()).apply(1e7 * MEV);
        assertThat(state.element(0)).isCloseTo(0.978 * 0.978 * 0.307 + 0.022 * 0.022, within(1e-9));
    }

    @Test
    void fallsFromAHalfForPpToAThirdForBoron() {
        double pp = Registered.neutrinos("pp", Map.of()).apply(0.3 * MEV).element(0);
        double beryllium =
                Registered.neutrinos("be7", Map.of()).apply(0.8613 * MEV).element(0);
        double boron = Registered.neutrinos("b8", Map.of()).apply(8 * MEV).element(0);
        assertThat(pp).isBetween(0.54, 0.55);
        assertThat(beryllium).isBetween(0.51, 0.54);
        assertThat(boron).isCloseTo(1.0 / 3, within(0.02));
        double last = 1;
        for (double energy = 0.1 * MEV; energy < 20 * MEV; energy *= 1.2) {
            double next = Registered.neutrinos("b8", Map.of()).apply(energy).element(0);
            assertThat(next).isLessThan(last);
            last = next;
        }
    }

    @Test
    void withoutTheta13MuonAndTauShareByTheta23() {
        Map<String, Double> values = Map.of("sin2_theta13", 0.0, "sin2_theta23", 0.4);
        FlavourState state = Registered.neutrinos("b8", values).apply(10 * MEV);
        assertThat(state.element(1)).isCloseTo(0.6 * (1 - state.element(0)), within(1e-14));
        assertThat(state.element(2)).isCloseTo(0.4 * (1 - state.element(0)), within(1e-14));
    }

    @Test
    void withoutMixingNothingHappens() {
        Map<String, Double> values = Map.of("sin2_theta12", 0.0, "sin2_theta13", 0.0);
        FlavourState slow = Registered.neutrinos("pp", values).apply(1e-3 * MEV);
        assertThat(slow.element(0)).isCloseTo(1, within(1e-14));
    }

    /**
     * Three flavours without approximation: |U_ej|^2 in matter from the eigenvalues l_j of the Hamiltonian and m_k of its
     * mu-tau block, prod_k (l_j - m_k)/prod_k (l_j - l_k) (P. B. Denton et al., Bull. Am. Math. Soc. 59 (2022) 31). What is
     * neglected is of relative order A/dm2_31 in the third mass state.
     */
    @Test
    void agreesWithTheEigenvaluesOfTheThreeFlavourHamiltonian() {
        double atmospheric = 2.51e-3;
        Matrix u = Matrix.of(MixingMatrix.of(0.307, 0.022, 0.57, 0));
        Matrix vacuum = u.times(Matrix.diagonal(0, 7.42e-5, atmospheric)).times(u.adjoint());
        for (double density : new double[] {1, 20, 100}) {
            for (double energyInMev : new double[] {0.1, 1, 5, 15}) {
                double potential = 1.526493e-7 * density * energyInMev;
                double[][] h = copy(vacuum.re());
                h[0][0] += potential;
                double expected = 0;
                for (int j = 0; j < 3; j++) {
                    expected += ThreeLevels.electronContent(h, j) * (u.re()[0][j] * u.re()[0][j]);
                }
                ProductionProfile point =
                        ProductionProfile.of(List.of(new Matter(density * MOL_PER_CM3, 0)), new double[] {1});
                Oscillations oscillations = Registered.oscillations(Map.of());
                double survival = new ArrivingStates(
                                new TwoLevelBasis(oscillations, Helicity.NEUTRINO),
                                Registered.conversion(oscillations, point),
                                FirstState.byDay(oscillations))
                        .apply(energyInMev * MEV)
                        .element(0);
                assertThat(survival).isCloseTo(expected, within(0.025 * potential / atmospheric));
            }
        }
    }

    private static double[][] copy(double[][] matrix) {
        return new double[][] {matrix[0].clone(), matrix[1].clone(), matrix[2].clone()};
    }
}
