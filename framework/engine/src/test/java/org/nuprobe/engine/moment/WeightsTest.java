package org.nuprobe.engine.moment;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Complex3;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.FlavourCoupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WeightsTest {
    private final Random random = new Random(5);

    @Test
    void weightsGiveTheTraceOfTheMatrixProduct() {
        for (int trial = 0; trial < 200; trial++) {
            FlavourCoupling first = coupling();
            FlavourCoupling second = trial % 2 == 0 ? first : coupling();
            FlavourState state = state();
            for (Helicity helicity : Helicity.values()) {
                Complex3 one = Complex3.zero().plus(1, first, helicity);
                Complex3 two = Complex3.zero().plus(1, second, helicity);
                double expected =
                        Complex3.of(state).times(one.adjoint()).times(two).realTrace();
                assertThat(sum(Weights.of(first, second, helicity), state)).isCloseTo(expected, within(1e-13));
            }
        }
    }

    @Test
    void equalCouplingsNeedOnlyTheTrace() {
        Weights weights = Weights.of(FlavourCoupling.universal(), FlavourCoupling.diagonal(3, 3, 3), Helicity.NEUTRINO);
        assertThat(weights.elements()).containsExactly(Weights.TRACE);
        assertThat(weights.of(Weights.TRACE)).isEqualTo(3);
    }

    @Test
    void twoEqualFlavoursNeedTheTraceAndTheThird() {
        for (int odd = 0; odd < 3; odd++) {
            double[] strengths = {0.27, 0.27, 0.27};
            strengths[odd] = 0.73;
            FlavourCoupling coupling = FlavourCoupling.diagonal(strengths[0], strengths[1], strengths[2]);
            Weights weights = Weights.of(coupling, FlavourCoupling.universal(), Helicity.NEUTRINO);
            assertThat(weights.elements()).containsExactly(odd, Weights.TRACE);
            FlavourState state = FlavourState.diagonal(0.5, 0.3, 0.1);
            double expected = 0.5 * strengths[0] + 0.3 * strengths[1] + 0.1 * strengths[2];
            assertThat(sum(weights, state)).isCloseTo(expected, within(1e-15));
        }
    }

    @Test
    void aFlavourThatIsNotTouchedIsNotSubtractedFromTheTrace() {
        Weights weights =
                Weights.of(FlavourCoupling.diagonal(0, 1, 1), FlavourCoupling.diagonal(0, 1, 1), Helicity.NEUTRINO);
        assertThat(weights.elements()).containsExactly(1, 2);
    }

    @Test
    void couplingsOfDifferentFlavoursLeaveNothing() {
        Weights weights =
                Weights.of(FlavourCoupling.diagonal(1, 0, 0), FlavourCoupling.diagonal(0, 1, 0), Helicity.NEUTRINO);
        assertThat(weights.vanish()).isTrue();
        assertThat(weights.elements()).isEmpty();
        assertThat(Weights.of(coupling(), coupling(), Helicity.NEUTRINO).vanish())
                .isFalse();
    }

    private static double sum(Weights weights, FlavourState state) {
        double sum = weights.of(Weights.TRACE) * state.trace();
        for (int e = 0; e < FlavourState.SIZE; e++) {
            sum += weights.of(e) * state.element(e);
        }
        return sum;
    }

    private FlavourState state() {
        double[] elements = new double[FlavourState.SIZE];
        for (int e = 0; e < elements.length; e++) {
            elements[e] = e < 3 ? random.nextDouble() : random.nextDouble() - 0.5;
        }
        return FlavourState.of(elements);
    }

    private FlavourCoupling coupling() {
        double[][] real = new double[3][3];
        double[][] imaginary = new double[3][3];
        for (int b = 0; b < 3; b++) {
            for (int a = 0; a < 3; a++) {
                real[b][a] = random.nextDouble() - 0.5;
                imaginary[b][a] = random.nextDouble() - 0.5;
            }
        }
        return FlavourCoupling.matrix(real, imaginary);
    }
}
