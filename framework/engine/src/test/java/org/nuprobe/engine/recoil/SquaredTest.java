package org.nuprobe.engine.recoil;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Couplings;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;

import static org.assertj.core.api.Assertions.assertThat;

class SquaredTest {
    private static final Parameter G = Parameter.coefficient("g", "coupling");

    @Test
    void aSumOfTwoAmplitudesHasThreeProductsOnOneFold() {
        Squared squared = Squared.of(List.of(
                Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> 1),
                Couplings.amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.of(G, 2).times(3), q2 -> 1)));
        assertThat(squared.folds()).hasSize(1);
        assertThat(squared.folds().get(0).pairs())
                .containsExactly(
                        new Squared.Pair(0, 0, Monomial.ONE),
                        new Squared.Pair(0, 1, Monomial.of(G, 2).times(6)),
                        new Squared.Pair(1, 1, Monomial.of(G, 4).times(9)));
    }

    @Test
    void channelsWithOneIdAreTheSameAndOthersDoNotMix() {
        Channel copy = new Channel() {
            @Override
            public String id() {
                return Channels.NUCLEAR_VECTOR.id();
            }

            @Override
            public int components() {
                return 1;
            }

            @Override
            public void kernel(int i, int j, Helicity helicity, double recoil, double mass, double[] inversePowersOfE) {
                Channels.NUCLEAR_VECTOR.kernel(i, j, helicity, recoil, mass, inversePowersOfE);
            }
        };
        assertThat(pairs(Channels.NUCLEAR_VECTOR, copy)).isEqualTo(3);
        assertThat(pairs(Channels.NUCLEAR_VECTOR, Channels.NUCLEAR_AXIAL)).isEqualTo(2);
    }

    @Test
    void leftAndRightMixInTheKernelOfBoth() {
        Squared squared = Squared.of(List.of(
                Couplings.amplitude(Channels.ELECTRON_CHIRAL, 1, Monomial.ONE, q2 -> 1),
                Couplings.amplitude(Channels.ELECTRON_CHIRAL, 0, Monomial.ONE, q2 -> 1)));
        assertThat(squared.folds())
                .extracting(fold -> fold.key().kernel())
                .containsExactly(
                        new Kernel(Channels.ELECTRON_CHIRAL, 1, 1),
                        new Kernel(Channels.ELECTRON_CHIRAL, 0, 1),
                        new Kernel(Channels.ELECTRON_CHIRAL, 0, 0));
    }

    @Test
    void pairsOfOrthogonalFlavoursAreLeftOut() {
        Squared squared = Squared.of(List.of(
                new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.diagonal(1, 0, 0), q2 -> 1),
                new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.diagonal(0, 1, 0), q2 -> 1)));
        assertThat(squared.folds()).hasSize(2);
    }

    private static int pairs(Channel first, Channel second) {
        return Squared.of(List.of(
                        Couplings.amplitude(first, 0, Monomial.ONE, q2 -> 1),
                        Couplings.amplitude(second, 0, Monomial.ONE, q2 -> 1)))
                .folds()
                .stream()
                .mapToInt(fold -> fold.pairs().size())
                .sum();
    }
}
