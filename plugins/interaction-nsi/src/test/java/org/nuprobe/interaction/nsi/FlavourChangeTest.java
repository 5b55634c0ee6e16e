package org.nuprobe.interaction.nsi;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.nsi.Scattered.at;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** Flavour-changing couplings to d quarks on argon: x = (Z + 2N) eps beside the charge Q. */
class FlavourChangeTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final OneIsotope ARGON = new OneIsotope(18, 22);
    private static final double Q = StandardModel.charge(18, 22);
    private static final double QUARKS = 18 + 2 * 22;

    private final Interaction nsi = Scattered.nsi(
            "{ couplings: [ eps_ee_d, eps_mumu_d, eps_emu_d, eps_emu_d_im, eps_etau_d, eps_mutau_d, eps_mutau_d_im ] }");

    @ParameterizedTest
    @CsvSource({
        "ELECTRON, eps_emu_d, 1",
        "MUON, eps_emu_d, 1",
        "TAU, eps_emu_d, 0",
        "ELECTRON, eps_emu_d_im, 1",
        "TAU, eps_mutau_d_im, 1",
        "ELECTRON, eps_mutau_d, 0"
    })
    void pureFlavourGainsTheSquareOfTheChangingCharge(Flavour flavour, String id, double present) {
        double x = QUARKS * 0.2;

        assertThat(ratio(FlavourState.pure(flavour), Helicity.NEUTRINO, Map.of(id, 0.2)))
                .isCloseTo(1 + present * x * x / (Q * Q), EXACT);
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void mixtureWithoutCoherenceIsTheMeanOfItsFlavours(Helicity helicity) {
        Map<String, Double> couplings = Map.of(
                "eps_ee_d", 0.1, "eps_emu_d", -0.2, "eps_emu_d_im", 0.07, "eps_etau_d", 0.3, "eps_mutau_d", 0.05);
        double electron = ratio(FlavourState.pure(Flavour.ELECTRON), helicity, couplings);
        double muon = ratio(FlavourState.pure(Flavour.MUON), helicity, couplings);
        double tau = ratio(FlavourState.pure(Flavour.TAU), helicity, couplings);

        assertThat(ratio(FlavourState.diagonal(0.3, 0.45, 0.25), helicity, couplings))
                .isCloseTo(0.3 * electron + 0.45 * muon + 0.25 * tau, EXACT);
    }

    /**
     * The state (1, 1)/sqrt2 of e and mu goes into (Q + x)(1, 1)/sqrt2 for a real coupling. Q is negative, so a positive one is
     * destructive, whereas probabilities alone know only |x|^2, which adds.
     */
    @Test
    void coherentStateInterferesWithTheStandardModel() {
        double x = QUARKS * 0.05;
        FlavourState coherent = FlavourState.of(0.5, 0.5, 0, 0.5, 0, 0, 0, 0, 0);
        FlavourState probabilities = FlavourState.diagonal(0.5, 0.5, 0);

        double changed = ratio(coherent, Helicity.NEUTRINO, Map.of("eps_emu_d", 0.05));

        assertThat(changed).isCloseTo(Math.pow((Q + x) / Q, 2), EXACT).isLessThan(1);
        assertThat(ratio(probabilities, Helicity.NEUTRINO, Map.of("eps_emu_d", 0.05)))
                .isCloseTo(1 + x * x / (Q * Q), EXACT);
    }

    /**
     * The state (1, i)/sqrt2, rho_emu = -i/2, goes into ((Q + i x)/sqrt2, (i Q + x*)/sqrt2), of norm {@code Q^2 + |x|^2 - 2 Q Im
     * x}; antineutrinos in the same state scatter with x*, so the last term has the other sign.
     */
    @ParameterizedTest
    @CsvSource({"NEUTRINO, -1", "ANTINEUTRINO, 1"})
    void phaseOfTheCouplingInterferesWithThePhaseOfTheState(Helicity helicity, double sign) {
        FlavourState state = FlavourState.of(0.5, 0.5, 0, 0, 0, 0, -0.5, 0, 0);
        double re = QUARKS * 0.03;
        double im = QUARKS * 0.08;

        assertThat(ratio(state, helicity, Map.of("eps_emu_d", 0.03, "eps_emu_d_im", 0.08)))
                .isCloseTo(1 + (re * re + im * im + sign * 2 * Q * im) / (Q * Q), EXACT);
    }

    /** CP takes neutrinos to antineutrinos in the conjugate state and couplings to their conjugates. */
    @Test
    void conjugateStatesOfAntineutrinosScatterLikeNeutrinos() {
        double[] elements = {0.25, 0.25, 0.5, 0, 0.25, -0.25, -0.25, 0.25, 0.25};
        double[] conjugate = elements.clone();
        for (int k = 6; k < 9; k++) {
            conjugate[k] = -conjugate[k];
        }
        Map<String, Double> couplings =
                Map.of("eps_emu_d", 0.1, "eps_emu_d_im", -0.2, "eps_mutau_d_im", 0.15, "eps_mumu_d", 0.05);
        double neutrinos = ratio(FlavourState.of(elements), Helicity.NEUTRINO, couplings);

        assertThat(ratio(FlavourState.of(conjugate), Helicity.ANTINEUTRINO, couplings))
                .isCloseTo(neutrinos, EXACT);
        assertThat(ratio(FlavourState.of(elements), Helicity.ANTINEUTRINO, couplings))
                .isNotCloseTo(neutrinos, within(0.01));
    }

    /** The same couplings in another basis of flavour: e and mu rotated by 45 degrees make a diagonal coupling change flavour. */
    @Test
    void rotatedCouplingsAndStatesGiveTheSameRate() {
        double inDiagonalBasis = ratio(FlavourState.pure(Flavour.ELECTRON), Helicity.NEUTRINO, Map.of("eps_ee_d", 0.3));
        Map<String, Double> rotated = new HashMap<>(Map.of("eps_ee_d", 0.15, "eps_mumu_d", 0.15, "eps_emu_d", 0.15));

        assertThat(ratio(FlavourState.of(0.5, 0.5, 0, 0.5, 0, 0, 0, 0, 0), Helicity.NEUTRINO, rotated))
                .isCloseTo(inDiagonalBasis, EXACT);
    }

    private double ratio(FlavourState state, Helicity helicity, Map<String, Double> couplings) {
        return new Scattered(ARGON, 20 * MEV, 3 * KEV, state, helicity).ratioOnNucleus(nsi, at(couplings));
    }
}
