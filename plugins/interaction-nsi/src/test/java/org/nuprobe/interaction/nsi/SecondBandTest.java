package org.nuprobe.interaction.nsi;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.nsi.Scattered.at;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/**
 * A rate knows the square of the charge: besides epsilon = 0 there is a second line in eps^u, eps^d with the rate of the
 * Standard Model, {@code (2Z + N) eps^u + (Z + 2N) eps^d = -2 Q_V} (K. Scholberg, Phys. Rev. D 73 (2006) 033005).
 */
class SecondBandTest {
    private static final OneIsotope CAESIUM = new OneIsotope(55, 78);
    private static final OneIsotope ARGON = new OneIsotope(18, 22);

    private final Interaction nsi = Scattered.nsi("{}");

    /** Computed apart from this program at s^2 = 0.23857; caesium and argon differ in slope, so that both together decide. */
    @ParameterizedTest
    @CsvSource({"55, 78, 0.40152, 0.35775, -0.8910", "18, 22, 0.36512, 0.34157, -0.9355"})
    void secondBandMeetsTheAxesAtMinusTwiceTheChargeOverTheQuarks(
            int protons, int neutrons, double up, double down, double slope) {
        Scattered electron = scattered(new OneIsotope(protons, neutrons), Flavour.ELECTRON);
        double foundUp = root(eps -> electron.ratioOnNucleus(nsi, at(Map.of("eps_ee_u", eps))) - 1);
        double foundDown = root(eps -> electron.ratioOnNucleus(nsi, at(Map.of("eps_ee_d", eps))) - 1);

        assertThat(foundUp).isCloseTo(up, within(1e-5));
        assertThat(foundDown).isCloseTo(down, within(1e-5));
        assertThat(-foundDown / foundUp).as("slope d eps_d / d eps_u").isCloseTo(slope, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.7, 0, 0.3, 1, 2.5})
    void everyPointOfTheLineHasTheRateOfTheStandardModel(double part) {
        double charge = StandardModel.charge(55, 78);
        Map<String, Double> point = Map.of(
                "eps_mumu_u",
                -2 * charge * part / (2 * 55 + 78),
                "eps_mumu_d",
                -2 * charge * (1 - part) / (55 + 2 * 78));

        assertThat(scattered(CAESIUM, Flavour.MUON).ratioOnNucleus(nsi, at(point)))
                .isCloseTo(1, within(1e-12));
        assertThat(scattered(ARGON, Flavour.MUON).ratioOnNucleus(nsi, at(point)))
                .as("another nucleus has another line")
                .isNotCloseTo(1, within(1e-3));
    }

    /** 2 eps^u + eps^d = -2 g_V^p and eps^u + 2 eps^d = -2 g_V^n: the lines of all nuclei meet there, whatever their radii. */
    @ParameterizedTest
    @CsvSource({"18, 22", "32, 42", "55, 78"})
    void signFlipOfBothNucleonsIsSeenByNoNucleus(int protons, int neutrons) {
        Nucleus extended = new Nucleus(
                "X", protons, neutrons, GEV, q2 -> 1 / (1 + q2 / (MEV * MEV)), q2 -> 1 - q2 / (9 * MEV * MEV));
        double proton = 1 - 4 * StandardModel.S2;
        Point flipped = at(Map.of("eps_ee_u", -(2 * proton + 1) / 3, "eps_ee_d", (2 + proton) / 3));
        for (double q2 : new double[] {0, 0.5 * MEV * MEV, 2 * MEV * MEV}) {
            double standard = amplitude(new StandardModel(), extended, q2, flipped);

            assertThat((standard + amplitude(nsi, extended, q2, flipped)) / standard)
                    .isCloseTo(-1, within(1e-12));
        }
    }

    @Test
    void halfWayBetweenTheBandsNothingScatters() {
        double up = -StandardModel.charge(18, 22) / (2 * 18 + 22);

        assertThat(scattered(ARGON, Flavour.TAU).ratioOnNucleus(nsi, at(Map.of("eps_tautau_u", up))))
                .isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Flavour.class)
    void epsilonOfOneFlavourMovesThatFlavourOnly(Flavour flavour) {
        Scattered scattered = scattered(ARGON, flavour);
        double charge = StandardModel.charge(18, 22);
        double moved = Math.pow((charge + 0.1 * (2 * 18 + 22)) / charge, 2);
        List<String> ids = List.of("eps_ee_u", "eps_mumu_u", "eps_tautau_u");
        for (int k = 0; k < 3; k++) {
            assertThat(scattered.ratioOnNucleus(nsi, at(Map.of(ids.get(k), 0.1))))
                    .as(ids.get(k))
                    .isCloseTo(k == flavour.ordinal() ? moved : 1, within(1e-12));
        }
    }

    private static double amplitude(Interaction interaction, Nucleus nucleus, double q2, Point point) {
        return interaction.onNucleus(nucleus, point).stream()
                .map(Term.Amplitude.class::cast)
                .mapToDouble(term -> term.coefficient().value(point)
                        * term.flavours().real(0, 0)
                        * term.ofQ2().applyAsDouble(q2))
                .sum();
    }

    private static Scattered scattered(OneIsotope target, Flavour flavour) {
        return new Scattered(target, 30 * MEV, 5 * KEV, FlavourState.pure(flavour), Helicity.NEUTRINO);
    }

    /** The zero between the valley, where nothing scatters, and far outside. */
    private static double root(DoubleUnaryOperator excess) {
        double low = 0.2;
        double high = 1;
        for (int k = 0; k < 60; k++) {
            double middle = (low + high) / 2;
            if (excess.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
