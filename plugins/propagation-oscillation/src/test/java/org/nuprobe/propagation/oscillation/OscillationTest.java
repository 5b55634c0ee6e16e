package org.nuprobe.propagation.oscillation;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.MEV;

class OscillationTest {
    private static final FlavourState ELECTRON = FlavourState.pure(Flavour.ELECTRON);
    private static final FlavourState MIXED = FlavourState.of(0.4, 0.3, 0.2, 0.1, -0.1, 0.05, 0.1, 0.02, -0.03);

    /** P_ee = 1 - c13^4 sin^2 2theta12 s21^2 - sin^2 2theta13 (c12^2 s31^2 + s12^2 s32^2), for reactors. */
    @ParameterizedTest
    @ValueSource(doubles = {1.05, 53, 180})
    void reactorAntineutrinosDisappearByTheThreeFlavourFormula(double kilometres) {
        double energy = 4;
        double phase = 1.2669328 * kilometres / (energy * 1e-3);
        double s21 = Math.pow(Math.sin(phase * 7.42e-5), 2);
        double s31 = Math.pow(Math.sin(phase * 2.51e-3), 2);
        double s32 = Math.pow(Math.sin(phase * (2.51e-3 - 7.42e-5)), 2);
        double expected = 1 - 0.978 * 0.978 * 4 * 0.307 * 0.693 * s21 - 4 * 0.022 * 0.978 * (0.693 * s31 + 0.307 * s32);
        FlavourState state = Given.arrived(
                Given.propagation("vacuum-oscillation", "{ baseline: " + kilometres + " km, energy-spread: 0 }"),
                Map.of(),
                ELECTRON,
                Helicity.ANTINEUTRINO,
                energy * MEV);
        assertThat(state.probability(Flavour.ELECTRON)).isCloseTo(expected, within(1e-5));
    }

    @ParameterizedTest
    @EnumSource(Helicity.class)
    void matterWithoutDensityIsVacuum(Helicity helicity) {
        for (String way : new String[] {"baseline: 500 km, baseline-spread: 2 %", "averaged: true"}) {
            Map<String, Double> values = Map.of("delta_cp", 1.1);
            FlavourState vacuum = Given.arrived(
                    Given.propagation("vacuum-oscillation", "{ " + way + " }"), values, MIXED, helicity, 30 * MEV);
            FlavourState matter = Given.arrived(
                    Given.propagation("matter-oscillation", "{ " + way + ", density: 0 g/cm^3 }"),
                    values,
                    MIXED,
                    helicity,
                    30 * MEV);
            assertClose(matter, vacuum, 1e-12);
        }
    }

    /** The conjugated Hamiltonian: neutrinos that start in rho* with the opposite phase end in the conjugate. */
    @Test
    void antineutrinosAreTheMirrorImageInVacuum() {
        Propagation vacuum = Given.propagation("vacuum-oscillation", "{ baseline: 295 km }");
        FlavourState anti = Given.arrived(vacuum, Map.of("delta_cp", 1.3), ELECTRON, Helicity.ANTINEUTRINO, 600 * MEV);
        FlavourState mirror = Given.arrived(vacuum, Map.of("delta_cp", -1.3), ELECTRON, Helicity.NEUTRINO, 600 * MEV);
        FlavourState same = Given.arrived(vacuum, Map.of("delta_cp", 1.3), ELECTRON, Helicity.NEUTRINO, 600 * MEV);
        assertClose(anti, mirror, 1e-14);
        assertThat(anti.probability(Flavour.MUON)).isNotCloseTo(same.probability(Flavour.MUON), within(1e-3));
    }

    /** Matter helps neutrinos in the normal ordering and antineutrinos in the inverted one. */
    @Test
    void appearanceInMatterTellsTheOrdering() {
        Propagation dune = Given.propagation("matter-oscillation", "{ baseline: 1300 km, density: 2.8 g/cm^3 }");
        double normal = appearance(dune, 2.51e-3, Helicity.NEUTRINO);
        double inverted = appearance(dune, -2.44e-3, Helicity.NEUTRINO);
        assertThat(normal).isGreaterThan(1.5 * inverted);
        assertThat(appearance(dune, -2.44e-3, Helicity.ANTINEUTRINO))
                .isGreaterThan(1.5 * appearance(dune, 2.51e-3, Helicity.ANTINEUTRINO));
    }

    private static double appearance(Propagation propagation, double dm231, Helicity helicity) {
        double unit = EV * EV;
        return Given.arrived(
                        propagation,
                        Map.of("dm2_31", dm231 * unit),
                        FlavourState.pure(Flavour.MUON),
                        helicity,
                        2.5 * GEV)
                .probability(Flavour.ELECTRON);
    }

    @Test
    void farAwayCoherenceIsLostWhetherByWidthOrByDecree() {
        FlavourState averaged = Given.arrived(
                Given.propagation("vacuum-oscillation", "{ averaged: true }"),
                Map.of("delta_cp", 0.4),
                MIXED,
                Helicity.NEUTRINO,
                10 * MEV);
        FlavourState far = Given.arrived(
                Given.propagation("vacuum-oscillation", "{ baseline: 1e8 km, energy-spread: 1 % }"),
                Map.of("delta_cp", 0.4),
                MIXED,
                Helicity.NEUTRINO,
                10 * MEV);
        assertClose(far, averaged, 1e-12);
        assertThat(averaged.trace()).isCloseTo(0.9, within(1e-13));
    }

    @Test
    void whatAllFlavoursShareInMatterDoesNotShow() {
        String way = "baseline: 2000 km, density: 3 g/cm^3, energy-spread: 0";
        FlavourState standard = Given.arrived(
                Given.propagation("matter-oscillation", "{ " + way + " }"), Map.of(), MIXED, Helicity.NEUTRINO, GEV);
        Propagation universal = Given.propagation(
                "matter-oscillation", "{ " + way + ", couplings: [ eps_ee_d, eps_mumu_d, eps_tautau_d ] }");
        Map<String, Double> values = Map.of("eps_ee_d", 0.3, "eps_mumu_d", 0.3, "eps_tautau_d", 0.3);
        assertClose(Given.arrived(universal, values, MIXED, Helicity.NEUTRINO, GEV), standard, 1e-12);
        assertThat(universal.parameters())
                .extracting(Parameter::id)
                .containsExactly(
                        "sin2_theta12",
                        "sin2_theta13",
                        "sin2_theta23",
                        "dm2_21",
                        "dm2_31",
                        "delta_cp",
                        "eps_ee_d",
                        "eps_mumu_d",
                        "eps_tautau_d");
        FlavourState only = Given.arrived(
                universal, Map.of("eps_ee_d", 0.3), FlavourState.pure(Flavour.MUON), Helicity.NEUTRINO, GEV);
        FlavourState muon = Given.arrived(
                Given.propagation("matter-oscillation", "{ " + way + " }"),
                Map.of(),
                FlavourState.pure(Flavour.MUON),
                Helicity.NEUTRINO,
                GEV);
        assertThat(only.element(1)).isNotCloseTo(muon.element(1), within(1e-3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vacuum-oscillation | { } | baseline",
                "vacuum-oscillation | { baseline: -1 km } | a length is not below zero: write one such as 53 km",
                "vacuum-oscillation | { baseline: 1 km, energy-spread: 1.5 } | a relative spread is a number from 0 to 1",
                "vacuum-oscillation | { averaged: true, baseline: 1 km } | it has no effect when every phase is averaged",
                "vacuum-oscillation | { averaged: true, energy-spread: 1 % } | it has no effect when every phase",
                "matter-oscillation | { baseline: 1 km } | density",
                "matter-oscillation | { baseline: 1 km, density: -1 g/cm^3 } | a density is not below zero",
                "matter-oscillation | { baseline: 1 km, density: 3 km } | density",
                "matter-oscillation | { baseline: 1 km, density: 3 g/cm^3, electron-fraction: 2 } | electrons per nucleon",
                "earth-oscillation | { cos-zenith: 0.5 } | neutrinos that cross the Earth come from below",
                "earth-oscillation | { cos-zenith: -0.5, shell-thickness: 1 m } | a shell is at least 1 km thick",
                "earth-oscillation | { cos-zenith: -0.5, arrival: somehow } | is no choice"
            })
    void settingsThatDoNotFitAreRefused(String id, String settings, String message) {
        assertThatThrownBy(() -> Given.propagation(id, settings)).hasMessageContaining(message);
    }

    private static void assertClose(FlavourState state, FlavourState expected, double tolerance) {
        assertThat(ComplexMatrix.of(state).minus(ComplexMatrix.of(expected)).largest())
                .isLessThan(tolerance);
    }
}
