package org.nuprobe.propagation.solarmsw;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MEV;

/** What rho means: Tr[rho G^+ G] with G_ba for incoming flavour a, outgoing b. */
class DensityMatrixTest {
    private static final double[] ENERGIES = {0.1 * MEV, 0.8613 * MEV, 3 * MEV, 15 * MEV};

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.3, -1.9})
    void hasTraceOneAndTheMassFractionsAsEigenvalues(double delta) {
        for (double energy : ENERGIES) {
            FlavourState state =
                    Registered.neutrinos("b8", Map.of("delta_cp", delta)).apply(energy);
            double[] w = massFractions("b8", delta, energy);
            Matrix rho = Matrix.of(state);
            Matrix square = rho.times(rho);
            assertThat(state.trace()).isCloseTo(1, within(1e-14));
            assertThat(square.trace()).isCloseTo(sumOfPowers(w, 2), within(1e-14));
            assertThat(square.times(rho).trace()).isCloseTo(sumOfPowers(w, 3), within(1e-14));
            assertThat(Arrays.stream(w).min().orElseThrow()).isPositive();
        }
    }

    /** A mixture of mass states does not change in vacuum, [H, rho] = 0; the transposed matrix would, if delta is not 0. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1.3, -1.9})
    void incoherentMassStatesAreStationaryInVacuum(double delta) {
        Matrix u = mixing(delta);
        Matrix hamiltonian = u.times(Matrix.diagonal(0, 0.0742, 2.5)).times(u.adjoint());
        for (double energy : ENERGIES) {
            Matrix rho = Matrix.of(
                    Registered.neutrinos("b8", Map.of("delta_cp", delta)).apply(energy));
            assertThat(hamiltonian.times(rho).distance(rho.times(hamiltonian))).isLessThan(1e-14);
            Matrix transposed = rho.conjugate();
            double turning = hamiltonian.times(transposed).distance(transposed.times(hamiltonian));
            assertThat(turning > 1e-3).isEqualTo(delta != 0);
        }
    }

    /** A detector that takes mass state j only, G_ej = <nu_j|nu_a> = U_aj^*, counts the fraction w_j. */
    @Test
    void aDetectorOfMassStatesCountsTheirFractions() {
        double delta = 0.9;
        Matrix u = mixing(delta);
        for (double energy : ENERGIES) {
            Matrix rho = Matrix.of(
                    Registered.neutrinos("o15", Map.of("delta_cp", delta)).apply(energy));
            double[] w = massFractions("o15", delta, energy);
            for (int j = 0; j < 3; j++) {
                Matrix coupling = Matrix.zero();
                for (int a = 0; a < 3; a++) {
                    coupling.re()[0][a] = u.re()[a][j];
                    coupling.im()[0][a] = -u.im()[a][j];
                }
                double seen = rho.times(coupling.adjoint().times(coupling)).trace();
                assertThat(seen).isCloseTo(w[j], within(1e-14));
            }
        }
    }

    @Test
    void thePhaseDoesNotChangeWhatElectronNeutrinosDo() {
        for (double energy : ENERGIES) {
            FlavourState plain = Registered.neutrinos("b8", Map.of()).apply(energy);
            FlavourState phased =
                    Registered.neutrinos("b8", Map.of("delta_cp", 2.1)).apply(energy);
            assertThat(phased.element(0)).isCloseTo(plain.element(0), within(1e-15));
            assertThat(phased.element(1)).isNotCloseTo(plain.element(1), within(1e-4));
            for (int k = 6; k < 9; k++) {
                assertThat(plain.element(k)).isZero();
            }
        }
    }

    @Test
    void theOppositePhaseConjugates() {
        FlavourState one = Registered.neutrinos("b8", Map.of("delta_cp", 0.8)).apply(5 * MEV);
        FlavourState other =
                Registered.neutrinos("b8", Map.of("delta_cp", -0.8)).apply(5 * MEV);
        assertThat(Matrix.of(one).conjugate().distance(Matrix.of(other))).isLessThan(1e-15);
        assertThat(Math.abs(one.element(6))).isGreaterThan(1e-3);
    }

    /** CP: antineutrinos in vacuum are neutrinos with the opposite phase; in matter the potential has the opposite sign. */
    @Test
    void antineutrinosConjugateThePhaseAndTurnThePotential() {
        Map<String, Double> values = Map.of("delta_cp", 0.8);
        FlavourState slow =
                Registered.state("b8", Helicity.ANTINEUTRINO, values).apply(1e-6 * MEV);
        FlavourState mirror =
                Registered.neutrinos("b8", Map.of("delta_cp", -0.8)).apply(1e-6 * MEV);
        assertThat(Matrix.of(slow).distance(Matrix.of(mirror))).isLessThan(1e-6);
        double suppressed = Registered.neutrinos("b8", values).apply(15 * MEV).element(0);
        double enhanced = Registered.state("b8", Helicity.ANTINEUTRINO, values)
                .apply(15 * MEV)
                .element(0);
        assertThat(suppressed).isLessThan(0.32);
        assertThat(enhanced).isGreaterThan(0.62);
    }

    private static Matrix mixing(double delta) {
        return Matrix.rotation(1, 2, 0.57, 0)
                .times(Matrix.rotation(0, 2, 0.022, delta))
                .times(Matrix.rotation(0, 1, 0.307, 0));
    }

    /** w_1 = c13^2 (1 + C)/2, w_2 = c13^2 (1 - C)/2, w_3 = s13^2. */
    private static double[] massFractions(String component, double delta, double energy) {
        Oscillations oscillations = Registered.oscillations(Map.of("delta_cp", delta));
        double mean = Registered.conversion(oscillations, Registered.profile(component))
                .meanCosine(energy);
        return new double[] {0.978 * (1 + mean) / 2, 0.978 * (1 - mean) / 2, 0.022};
    }

    private static double sumOfPowers(double[] values, int power) {
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value, power);
        }
        return sum;
    }
}
