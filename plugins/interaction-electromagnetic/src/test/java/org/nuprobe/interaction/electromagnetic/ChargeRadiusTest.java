package org.nuprobe.interaction.electromagnetic;

import java.util.List;
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
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.electromagnetic.Scattered.XENON;
import static org.nuprobe.interaction.electromagnetic.Scattered.interaction;
import static org.nuprobe.interaction.electromagnetic.Scattered.onElectron;
import static org.nuprobe.interaction.electromagnetic.Scattered.onNucleus;
import static org.nuprobe.interaction.electromagnetic.Scattered.point;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class ChargeRadiusTest {
    private static final Offset<Double> EXACT = within(1e-11);
    private static final double UNIT = 1e-32 * CM * CM;

    /** kappa times 1e-32 cm^2, computed by hand from CODATA 2018 numbers: 2.37956e30 cm^-2. */
    private static final double SHIFT = 2.37956e-2;

    private final Interaction radius = interaction("charge-radius", "{}");
    private final Interaction tree = new TreeLevel(SIN2_THETA_W);

    @Test
    void kappaIsThePublishedNumber() {
        assertThat(shiftOfProtonCharge(radius, "r2_nue") / SHIFT).isCloseTo(-1, within(1e-5));
    }

    /** g_V^p -> g_V^p - kappa r^2 and g_V^p = 1/2 - 2 s^2: a radius is a shift of s^2 by kappa r^2/2, on electrons too. */
    @ParameterizedTest
    @CsvSource({
        "ELECTRON, NEUTRINO, -3", "MUON, NEUTRINO, 2", "TAU, NEUTRINO, 5",
        "ELECTRON, ANTINEUTRINO, 4", "MUON, ANTINEUTRINO, -5", "TAU, ANTINEUTRINO, 1"
    })
    void radiusIsAShiftOfTheMixingAngle(Flavour flavour, Helicity helicity, double size) {
        String id = List.of("r2_nue", "r2_numu", "r2_nutau").get(flavour.ordinal());
        Point point = point(Map.of(id, size * UNIT));
        Interaction shifted = new TreeLevel(SIN2_THETA_W - shiftOfProtonCharge(radius, id) * size / 2);
        FlavourState state = FlavourState.pure(flavour);
        List<Interaction> both = List.of(tree, radius);
        List<Interaction> one = List.of(shifted);

        assertThat(onNucleus(both, point, 12 * MEV, KEV, state, helicity)
                        / onNucleus(one, Point.INITIAL, 12 * MEV, KEV, state, helicity))
                .isCloseTo(1, EXACT);
        assertThat(onElectron(both, point, MEV, 400 * KEV, state, helicity)
                        / onElectron(one, Point.INITIAL, MEV, 400 * KEV, state, helicity))
                .isCloseTo(1, EXACT);
    }

    @Test
    void radiusOfVogelAndEngelIsHalfAsLarge() {
        Interaction other = interaction("charge-radius", "{ convention: vogel-engel }");

        assertThat(shiftOfProtonCharge(other, "r2_numu") / shiftOfProtonCharge(radius, "r2_numu"))
                .isCloseTo(2, EXACT);
    }

    @Test
    void kappaFromTheMassOfTheWIsElevenPerCentLarger() {
        Interaction other = interaction("charge-radius", "{ kappa: mw-sin2 }");
        Interaction given = interaction("charge-radius", "{ kappa: mw-sin2, w-mass: 160.754 GeV, sin2-theta-w: 0.1 }");

        assertThat(shiftOfProtonCharge(other, "r2_nue") / shiftOfProtonCharge(radius, "r2_nue"))
                .isCloseTo(1.109, within(1e-3));
        assertThat(shiftOfProtonCharge(given, "r2_nue") / shiftOfProtonCharge(other, "r2_nue"))
                .isCloseTo(4 * 0.1 / SIN2_THETA_W, EXACT);
    }

    /** The radii printed by Bernabeu et al. and the shifts of M. Atzori Corona et al., Eur. Phys. J. C 83 (2023) 683. */
    @ParameterizedTest
    @CsvSource({"0, -0.83, 0.0197", "1, -0.48, 0.0114", "2, -0.30, 0.0071"})
    void standardModelRadiiArePublished(int flavour, double published, double shift) {
        Interaction included = interaction("charge-radius", "{ standard-model-radii: included }");
        Term term = fixed(included);
        double size = term.flavours().real(flavour, flavour);

        assertThat(size / UNIT).isCloseTo(published, within(5e-3));
        assertThat(((Term.Amplitude) term).ofQ2().applyAsDouble(MEV * MEV) * size / XENON.protons())
                .isCloseTo(shift, within(5e-5));
    }

    @Test
    void includedRadiiAreWhatTheParametersDeviateFrom() {
        Interaction included =
                interaction("charge-radius", "{ standard-model-radii: included, convention: vogel-engel }");
        double ofTau = fixed(included).flavours().real(2, 2);
        Point whole = point(Map.of("r2_nutau", ofTau + 2 * UNIT));
        Point deviation = point(Map.of("r2_nutau", UNIT));

        assertThat(onElectron(List.of(tree, included), deviation, MEV, 400 * KEV, States.TAU, Helicity.NEUTRINO)
                        / onElectron(List.of(tree, radius), whole, MEV, 400 * KEV, States.TAU, Helicity.NEUTRINO))
                .isCloseTo(1, EXACT);
    }

    /** The charges by flavour of the reference above, 0.0184 without the radii: 0.0382, 0.0300, 0.0256 to a unit in the last digit. */
    @ParameterizedTest
    @CsvSource({"0, 0.0382", "1, 0.0300", "2, 0.0256"})
    void chargesByFlavourContainTheRadii(int flavour, double charge) {
        Term term = fixed(interaction("charge-radius", "{ standard-model-radii: included }"));
        double perRadius = ((Term.Amplitude) term).ofQ2().applyAsDouble(MEV * MEV) / XENON.protons();

        assertThat(0.0184 + perRadius * term.flavours().real(flavour, flavour)).isCloseTo(charge, within(3e-4));
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void antineutrinosExchangeLeftAndRight(Helicity helicity) {
        double shift = -SHIFT * 3;
        double left = SIN2_THETA_W + 0.5 - shift / 2;
        double right = SIN2_THETA_W - shift / 2;
        double first = helicity == Helicity.NEUTRINO ? left : right;
        double second = helicity == Helicity.NEUTRINO ? right : left;
        double energy = MEV;
        double recoil = 300 * KEV;
        double y = recoil / energy;
        double closed = 2
                * G_F
                * G_F
                * ELECTRON_MASS
                / Math.PI
                * (first * first
                        + second * second * (1 - y) * (1 - y)
                        - first * second * ELECTRON_MASS * recoil / (energy * energy));

        assertThat(onElectron(
                                List.of(tree, radius),
                                point(Map.of("r2_nue", 3 * UNIT)),
                                energy,
                                recoil,
                                States.ELECTRON,
                                helicity)
                        / closed)
                .isCloseTo(1, within(1e-5));
    }

    @Test
    void transitionAddsToAPureFlavourWithoutInterference() {
        Point point = point(Map.of("r2_emu", 4 * UNIT));
        double alone = onNucleus(List.of(radius), point, 12 * MEV, KEV, States.ELECTRON, Helicity.NEUTRINO);
        double together = onNucleus(List.of(tree, radius), point, 12 * MEV, KEV, States.ELECTRON, Helicity.NEUTRINO);
        double without = onNucleus(List.of(tree), point, 12 * MEV, KEV, States.ELECTRON, Helicity.NEUTRINO);

        assertThat(alone).isPositive();
        assertThat((together - without) / alone).isCloseTo(1, within(1e-9));
        assertThat(onNucleus(List.of(radius), point, 12 * MEV, KEV, States.TAU, Helicity.NEUTRINO))
                .isZero();
    }

    /** (e^(i phase), 1, 0)/sqrt2 is an eigenstate of the matrix: the transition shifts its charge as a radius of its own would. */
    @ParameterizedTest
    @CsvSource({"0, NEUTRINO", "0.8, NEUTRINO", "-2.4, NEUTRINO", "0.8, ANTINEUTRINO"})
    void transitionInterferesWithASuperposition(double phase, Helicity helicity) {
        double sign = helicity == Helicity.NEUTRINO ? 1 : -1;
        FlavourState state = FlavourState.of(0.5, 0.5, 0, Math.cos(phase) / 2, 0, 0, sign * Math.sin(phase) / 2, 0, 0);
        Interaction transitions = interaction("charge-radius", "{ phase-emu: " + phase + " }");
        double size = 3 * UNIT;

        assertThat(onNucleus(List.of(tree, transitions), point(Map.of("r2_emu", size)), 12 * MEV, KEV, state, helicity)
                        / onNucleus(
                                List.of(tree, radius),
                                point(Map.of("r2_nue", size)),
                                12 * MEV,
                                KEV,
                                States.ELECTRON,
                                helicity))
                .isCloseTo(1, EXACT);
    }

    @Test
    void anapoleMomentIsARadiusOfMinusSixTimesItsSize() {
        Interaction anapole = interaction("anapole", "{}");

        assertThat(shiftOfProtonCharge(anapole, "a_numu") / shiftOfProtonCharge(radius, "r2_numu"))
                .isCloseTo(-6, EXACT);
        assertThat(anapole.parameters())
                .extracting(Parameter::id)
                .containsExactly("a_nue", "a_numu", "a_nutau", "a_emu", "a_etau", "a_mutau");
    }

    @Test
    void radiusHasBothSignsAndBoundsFarBeyondEveryLimit() {
        assertThat(radius.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.bounds().low() / (CM * CM)).isCloseTo(-1e-28, within(1e-40));
            assertThat(parameter.bounds().high() / (CM * CM)).isCloseTo(1e-28, within(1e-40));
        });
    }

    /** What a radius of 1e-32 cm^2 adds to g_V^p. */
    private static double shiftOfProtonCharge(Interaction interaction, String id) {
        Point point = point(Map.of(id, UNIT));
        return interaction.onNucleus(XENON.nucleus(), point).stream()
                .mapToDouble(term -> term.coefficient().value(point)
                        * ((Term.Amplitude) term).ofQ2().applyAsDouble(MEV * MEV)
                        / XENON.protons())
                .sum();
    }

    /** The term without a parameter. */
    private static Term fixed(Interaction interaction) {
        return interaction.onNucleus(XENON.nucleus(), Point.INITIAL).stream()
                .filter(term -> term.coefficient().powers().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
