package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.DifferentialCrossSection;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.electromagnetic.Scattered.XENON;
import static org.nuprobe.interaction.electromagnetic.Scattered.interaction;
import static org.nuprobe.interaction.electromagnetic.Scattered.onElectron;
import static org.nuprobe.interaction.electromagnetic.Scattered.onNucleus;
import static org.nuprobe.interaction.electromagnetic.Scattered.point;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class EquivalentPhotonsTest {
    private static final double BARN = 1e-24 * CM * CM;

    private final EquivalentPhotons photons =
            new EquivalentPhotons(List.of(new PhotoAbsorption(54, recoil -> 3 * BARN * KEV / recoil)), 0.1 * EV);
    private final Interaction bound = interaction("millicharge", "{ electrons: equivalent-photon }");

    @ParameterizedTest
    @CsvSource({"0.3, 2", "1, 10", "0.05, 0.5"})
    void crossSectionFollowsTheClosedForm(double energyInMev, double recoilInKev) {
        double energy = energyInMev * MEV;
        double recoil = recoilInKev * KEV;
        double closed = 2 * ALPHA / Math.PI * (3 * BARN / recoilInKev) / recoil * Math.log(energy / (0.1 * EV));

        assertThat(54 * onOneElectron(XENON.electrons()).at(energy, recoil, Helicity.NEUTRINO) / closed)
                .isCloseTo(1, within(1e-13));
    }

    /** However many electrons are counted as active, an atom absorbs what it absorbs. */
    @Test
    void atomKnowsItsOwnElectrons() {
        Electrons stepping = new Electrons("Xe", 54, recoil -> recoil > KEV ? 44 : 26, new double[] {KEV});
        double atom = 54 * onOneElectron(XENON.electrons()).at(MEV, 0.5 * KEV, Helicity.NEUTRINO);

        assertThat(26 * onOneElectron(stepping).at(MEV, 0.5 * KEV, Helicity.NEUTRINO) / atom)
                .isCloseTo(1, within(1e-13));
        assertThat(44
                        * onOneElectron(stepping).at(MEV, KEV, Helicity.NEUTRINO)
                        / (54 * onOneElectron(XENON.electrons()).at(MEV, KEV, Helicity.NEUTRINO)))
                .isCloseTo(1, within(1e-13));
    }

    @Test
    void nothingHappensBelowTheLowestBindingEnergy() {
        Electrons bindingAll = new Electrons("Xe", 54, recoil -> recoil > KEV ? 54 : 0, new double[] {KEV});

        assertThat(onOneElectron(bindingAll).at(MEV, 0.9 * KEV, Helicity.NEUTRINO))
                .isZero();
        assertThat(onOneElectron(bindingAll).at(MEV, 1.1 * KEV, Helicity.NEUTRINO))
                .isPositive();
    }

    @Test
    void neutrinoMustBeAbleToGiveTheEnergyToAFreeElectron() {
        double energy = 0.05 * MEV;
        double most = Kinematics.maximumRecoil(energy, ELECTRON_MASS);
        DifferentialCrossSection one = onOneElectron(XENON.electrons());

        assertThat(one.at(energy, 0.999 * most, Helicity.NEUTRINO)).isPositive();
        assertThat(one.at(energy, 1.001 * most, Helicity.NEUTRINO)).isZero();
        assertThat(one.minimumEnergy(most) / energy).isCloseTo(1, within(1e-12));
    }

    @Test
    void ionisationAddsToTheStandardModel() {
        Interaction tree = new TreeLevel(SIN2_THETA_W);
        double alone = ofElectron(List.of(bound), at("q_nue", 1e-12));
        double sum = ofElectron(List.of(tree), Point.INITIAL) + alone;

        assertThat(ofElectron(List.of(tree, bound), at("q_nue", 1e-12)) / sum).isCloseTo(1, within(1e-12));
        assertThat(ofElectron(List.of(tree, bound), at("q_nue", -1e-12)) / sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void nucleiAreHitAsByFreeCharges() {
        Interaction free = interaction("millicharge", "{}");

        assertThat(onNucleus(List.of(bound), at("q_nue", 1e-9), 12 * MEV, KEV, States.ELECTRON, Helicity.NEUTRINO))
                .isEqualTo(
                        onNucleus(List.of(free), at("q_nue", 1e-9), 12 * MEV, KEV, States.ELECTRON, Helicity.NEUTRINO));
    }

    /** The square of a Hermitian matrix of charges: (1, i, 1 - i)/2 goes to the sum of what each part makes of it. */
    @ParameterizedTest
    @EnumSource(Helicity.class)
    void chargesOfASuperpositionAreAddedBeforeTheyAreSquared(Helicity helicity) {
        double q = 1e-12;
        double sign = helicity == Helicity.NEUTRINO ? 1 : -1;
        // q (2 on e, 1 between e and mu) on (1, i, 1 - i)/2, or its conjugate against the conjugate matrix of
        // antineutrinos.
        double electron = (2 * 2 + 1) / 4.0;
        double muon = 1 / 4.0;
        double unit = ofSuperposition(at("q_nue", q), States.ELECTRON, helicity);
        Interaction turned =
                interaction("millicharge", "{ electrons: equivalent-photon, phase-emu: 1.5707963267948966 }");
        Point both = point(Map.of("q_nue", 2 * q, "q_emu", q));

        assertThat(ofSuperposition(both, States.SUPERPOSED, helicity) / unit).isCloseTo(electron + muon, within(1e-12));
        // With the phase i at (e, mu) the two contributions to e are 2/2 and -1/2 for neutrinos, 2/2 and +1/2 for
        // antineutrinos.
        double interfering = (2 - sign) * (2 - sign) / 4.0;
        assertThat(onElectron(List.of(turned), both, 0.3 * MEV, 2 * KEV, States.SUPERPOSED, helicity) / unit)
                .isCloseTo(interfering + muon, within(1e-12));
    }

    /** For keV energies free electrons underestimate the rate by about an order of magnitude (J.-W. Chen et al. 2014). */
    @Test
    void atomsAreIonisedMoreOftenThanFreeElectronsAreHit() {
        Interaction free = interaction("millicharge", "{}");
        double ratio = ofElectron(List.of(bound), at("q_nue", 1e-10)) / ofElectron(List.of(free), at("q_nue", 1e-10));

        assertThat(ratio).isBetween(3.0, 20.0);
    }

    @Test
    void elementWithoutATableNamesTheOnesThereAre() {
        assertThatThrownBy(() -> photons.on(Electrons.free("electrons of Ar", 18)))
                .hasMessage(
                        "millicharge knows no photo-absorption of the electrons of Ar (Z = 18), only that of Z = 54: add "
                                + "{ protons: 18, photo-absorption: TABLE } under atoms, or set electrons: free");
    }

    private DifferentialCrossSection onOneElectron(Electrons electrons) {
        return photons.on(electrons);
    }

    private double ofSuperposition(Point point, FlavourState state, Helicity helicity) {
        return onElectron(List.of(bound), point, 0.3 * MEV, 2 * KEV, state, helicity);
    }

    private static double ofElectron(List<Interaction> interactions, Point point) {
        return onElectron(interactions, point, 0.3 * MEV, 2 * KEV, States.ELECTRON, Helicity.NEUTRINO);
    }

    private static Point at(String id, double value) {
        return point(Map.of(id, value));
    }
}
