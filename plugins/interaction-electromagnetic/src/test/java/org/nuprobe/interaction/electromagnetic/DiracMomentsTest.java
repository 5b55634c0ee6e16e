package org.nuprobe.interaction.electromagnetic;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.interaction.electromagnetic.DiracMoments.Shape;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.electromagnetic.Scattered.point;
import static org.nuprobe.interaction.electromagnetic.Scattered.squaredMoment;

class DiracMomentsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Map<String, Double> GENERAL = Map.of(
            "mu_ee",
            1.0,
            "mu_emu",
            0.5,
            "mu_etau",
            -0.3,
            "mu_mue",
            0.2,
            "mu_mumu",
            -2.0,
            "mu_mutau",
            0.7,
            "mu_taue",
            1.1,
            "mu_taumu",
            -0.4,
            "mu_tautau",
            0.6);

    @Test
    void eachFlavourFeelsTheSumOverWhatItTurnsInto() {
        DiracMoments moments = new DiracMoments(Basis.FLAVOUR, Shape.GENERAL);
        Point point = point(GENERAL);

        assertThat(squaredMoment(moments, point, States.ELECTRON, Helicity.ANTINEUTRINO))
                .isCloseTo(1.0 + 0.2 * 0.2 + 1.1 * 1.1, EXACT);
        assertThat(squaredMoment(moments, point, States.MUON, Helicity.NEUTRINO))
                .isCloseTo(0.5 * 0.5 + 2.0 * 2.0 + 0.4 * 0.4, EXACT);
        assertThat(squaredMoment(moments, point, States.TAU, Helicity.NEUTRINO))
                .isCloseTo(0.3 * 0.3 + 0.7 * 0.7 + 0.6 * 0.6, EXACT);
    }

    @Test
    void superpositionIsAddedBeforeItIsSquared() {
        DiracMoments moments = new DiracMoments(Basis.FLAVOUR, Shape.SYMMETRIC);
        // (1, 1, 0)/sqrt2 -> (mu_ee + mu_emu, mu_emu, 0)/sqrt2
        FlavourState plus = FlavourState.of(0.5, 0.5, 0, 0.5, 0, 0, 0, 0, 0);

        assertThat(squaredMoment(moments, point(Map.of("mu_ee", 1.0, "mu_emu", -0.4)), plus, Helicity.NEUTRINO))
                .isCloseTo((0.6 * 0.6 + 0.4 * 0.4) / 2, EXACT);
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void momentsOnTheDiagonalAreThoseByFlavour(Helicity helicity) {
        DiracMoments moments = new DiracMoments(Basis.FLAVOUR, Shape.SYMMETRIC);
        Point matrix = point(Map.of("mu_ee", 1.3, "mu_mumu", 0.2, "mu_tautau", 0.8));
        Point byFlavour = point(Map.of("mu_nue", 1.3, "mu_numu", 0.2, "mu_nutau", 0.8));

        assertThat(squaredMoment(moments, matrix, States.SUPERPOSED, helicity))
                .isCloseTo(squaredMoment(MagneticMoment.diagonal(), byFlavour, States.SUPERPOSED, helicity), EXACT);
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void massStateFeelsItsColumn(Helicity helicity) {
        DiracMoments moments = new DiracMoments(Basis.MASS, Shape.SYMMETRIC);
        Point point =
                point(Map.of("mu_11", 1.0, "mu_12", 0.5, "mu_13", -0.3, "mu_22", 2.0, "mu_33", 0.1, "delta_cp", 1.2));
        MixingMatrix mixing = MixingMatrix.at(point);
        FlavourState sun = States.mass(mixing, helicity, 0.6, 0.38, 0.02);

        assertThat(squaredMoment(moments, point, sun, helicity))
                .isCloseTo(0.6 * (1 + 0.25 + 0.09) + 0.38 * (0.25 + 4) + 0.02 * (0.09 + 0.01), EXACT);
    }

    @Test
    void equalMomentsOfAllMassStatesAreTheUniversalMoment() {
        DiracMoments moments = new DiracMoments(Basis.MASS, Shape.SYMMETRIC);
        Point point = point(Map.of("mu_11", 1.7, "mu_22", 1.7, "mu_33", 1.7, "delta_cp", 1.2));

        assertThat(squaredMoment(moments, point, States.SUPERPOSED, Helicity.NEUTRINO))
                .isCloseTo(1.7 * 1.7, EXACT);
    }

    /** Without CP violation U is real, and U mu U^+ is again a real matrix. */
    @Test
    void momentsBetweenFlavoursAndBetweenMassStatesAreOneThing() {
        DiracMoments mass = new DiracMoments(Basis.MASS, Shape.GENERAL);
        Point point = point(Map.of("mu_11", 1.0, "mu_12", 0.5, "mu_31", -0.3, "mu_22", 2.0, "mu_32", 0.1));
        String[] names = {"e", "mu", "tau"};
        Map<String, Double> flavour = new TreeMap<>();
        for (Term term : mass.onElectron(Scattered.XENON.electrons(), point)) {
            for (int b = 0; b < 3; b++) {
                for (int a = 0; a < 3; a++) {
                    flavour.merge(
                            "mu_" + names[b] + names[a],
                            term.coefficient().value(point) * term.flavours().real(b, a),
                            Double::sum);
                }
            }
        }

        assertThat(squaredMoment(
                        new DiracMoments(Basis.FLAVOUR, Shape.GENERAL),
                        point(flavour),
                        States.SUPERPOSED,
                        Helicity.ANTINEUTRINO))
                .isCloseTo(squaredMoment(mass, point, States.SUPERPOSED, Helicity.ANTINEUTRINO), EXACT);
    }

    @Test
    void transitionAndItsInverseAreOneParameterUnlessSaidOtherwise() {
        assertThat(new DiracMoments(Basis.FLAVOUR, Shape.SYMMETRIC).parameters())
                .extracting(Parameter::id)
                .containsExactly("mu_ee", "mu_emu", "mu_etau", "mu_mumu", "mu_mutau", "mu_tautau");
        assertThat(new DiracMoments(Basis.MASS, Shape.GENERAL).parameters())
                .extracting(Parameter::id)
                .startsWith("mu_11", "mu_12", "mu_13", "mu_21", "mu_22", "mu_23", "mu_31", "mu_32", "mu_33");
    }
}
