package org.nuprobe.propagation.solarmsw;

import java.util.Map;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.interpolation.LinearTable;
import org.nuprobe.toolkit.interpolation.Outside;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Earth;
import org.nuprobe.toolkit.oscillation.Hamiltonian;
import org.nuprobe.toolkit.oscillation.MatterPotential;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.KM;
import static org.nuprobe.spi.unit.Units.MEV;

class DayNightTest {
    private static final String KAMIOKA = "latitude: 36.4";

    /** A_DN = 2 (day - night)/(day + night) of electron neutrinos at 10 MeV: -3.1 % for dm2_21 = 7.42e-5 eV^2. */
    @Test
    void electronNeutrinosAreRegeneratedAtNight() {
        assertThat(asymmetryOfElectronNeutrinos(7.42e-5)).isCloseTo(-0.031, within(0.002));
        assertThat(asymmetryOfElectronNeutrinos(5e-5)).isLessThan(1.4 * asymmetryOfElectronNeutrinos(7.42e-5));
    }

    private static double asymmetryOfElectronNeutrinos(double dm221) {
        Map<String, Double> values = Map.of("dm2_21", dm221 * EV * EV);
        double day = state("{}", values).apply(10 * MEV).element(0);
        double night = state("{ livetime: night, " + KAMIOKA + " }", values)
                .apply(10 * MEV)
                .element(0);
        return 2 * (day - night) / (day + night);
    }

    /**
     * Super-Kamiokande I expected -2.1 % in scattering on electrons above 5 MeV for tan^2 theta = 0.55, dm2 = 6.3e-5 eV^2 (M. B.
     * Smy et al., Phys. Rev. D 69 (2004) 011104), from a fit with its energy resolution and livetime; a sharp threshold and even
     * nights give -2.35 %.
     */
    @Test
    void superKamiokandeExpectedTwoPerCentInElectronScattering() {
        Map<String, Double> values =
                Map.of("dm2_21", 6.3e-5 * EV * EV, "sin2_theta12", 0.55 / 1.55, "sin2_theta13", 0.0);
        DoubleFunction<FlavourState> day = state("{}", values);
        DoubleFunction<FlavourState> night = state("{ livetime: night, " + KAMIOKA + " }", values);
        var table = TestBench.workbench().table("solar/b8-spectrum.csv");
        LinearTable spectrum = LinearTable.of(
                table.column("energy", Dimension.ENERGY),
                table.column("density", Dimension.ENERGY.power(-1)),
                Outside.ZERO);
        double byDay = 0;
        double byNight = 0;
        for (double energy = 5; energy < 16; energy += 0.1) {
            double electron = scattered(energy, 0.5 + 0.2312);
            double other = scattered(energy, -0.5 + 0.2312);
            double weight = spectrum.applyAsDouble(energy * MEV);
            double p = day.apply(energy * MEV).element(0);
            byDay += weight * (p * electron + (1 - p) * other);
            double q = night.apply(energy * MEV).element(0);
            byNight += weight * (q * electron + (1 - q) * other);
        }
        assertThat(2 * (byDay - byNight) / (byDay + byNight)).isCloseTo(-0.021, within(0.003));
    }

    /** int [g_L^2 + g_R^2 (1 - T/E)^2 - g_L g_R m T/E^2] dT above a kinetic energy of 4.49 MeV. */
    private static double scattered(double energy, double left) {
        double right = 0.2312;
        double low = 4.49;
        double high = energy / (1 + 0.511 / (2 * energy));
        if (high <= low) {
            return 0;
        }
        return left * left * (high - low)
                + right * right * energy / 3 * (Math.pow(1 - low / energy, 3) - Math.pow(1 - high / energy, 3))
                - left * right * 0.511 / (2 * energy * energy) * (high * high - low * low);
    }

    @Test
    void theYearIsHalfNight() {
        FlavourState day = state("{}", Map.of()).apply(8 * MEV);
        FlavourState night =
                state("{ livetime: night, " + KAMIOKA + " }", Map.of()).apply(8 * MEV);
        FlavourState year =
                state("{ livetime: year, " + KAMIOKA + " }", Map.of()).apply(8 * MEV);
        for (int k = 0; k < FlavourState.SIZE; k++) {
            assertThat(year.element(k)).isCloseTo(0.5 * (day.element(k) + night.element(k)), within(1e-14));
        }
        assertThat(night.element(0)).isGreaterThan(1.01 * day.element(0));
        assertThat(night.trace()).isCloseTo(1, within(1e-14));
    }

    /** Full three-flavour evolution of the second mass state; both averaged over energies, dm2_31 being too fast for the eye. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 0.9})
    void twoLevelsAgreeWithThreeFlavours(double cosNadir) {
        Earth earth = earth(200);
        for (double energy : new double[] {3 * MEV, 8 * MEV, 15 * MEV}) {
            ComplexMatrix two = ComplexMatrix.ZERO;
            ComplexMatrix three = ComplexMatrix.ZERO;
            int points = 200;
            for (int k = 0; k < points; k++) {
                double near = energy * (1 + 0.02 * ((k + 0.5) / points - 0.5));
                two = two.plus(turnedOnTwoLevels(earth, cosNadir, near).scaled(1.0 / points));
                three = three.plus(turnedInThreeFlavours(earth, cosNadir, near).scaled(1.0 / points));
            }
            assertThat(three.minus(two).largest()).isLessThan(1e-3);
            assertThat(two.largest()).isGreaterThan(1.5e-3);
        }
    }

    /** What the Earth adds to the density matrix of the second mass state. */
    private static ComplexMatrix turnedOnTwoLevels(Earth earth, double cosNadir, double energy) {
        Oscillations oscillations = Registered.oscillations(Map.of("delta_cp", 0.7));
        EarthCrossing crossing = crossing(earth, oscillations);
        double[] b = crossing.firstState(crossing.axes(energy), earth.chord(cosNadir), 0);
        double[] day = FirstState.byDay(oscillations).at(energy);
        TwoLevelBasis basis = new TwoLevelBasis(oscillations, Helicity.NEUTRINO);
        return ComplexMatrix.of(basis.state(-b[0], -b[1], -b[2]))
                .minus(ComplexMatrix.of(basis.state(-day[0], -day[1], -day[2])))
                .scaled(1 / 0.978);
    }

    private static ComplexMatrix turnedInThreeFlavours(Earth earth, double cosNadir, double energy) {
        MixingMatrix mixing = MixingMatrix.of(0.307, 0.022, 0.57, 0.7);
        Hamiltonian hamiltonian = Hamiltonian.of(mixing, 7.42e-5 * EV * EV, 2.51e-3 * EV * EV);
        ComplexMatrix second = ComplexMatrix.of(FlavourState.of(mixing.projector(1, 1)));
        ComplexMatrix rho = second;
        for (Earth.Piece piece : earth.chord(cosNadir)) {
            ComplexMatrix potential = MatterPotential.STANDARD.of(
                    earth.shells().get(piece.shell()).matter());
            rho = hamiltonian.in(potential, Helicity.NEUTRINO, energy).after(rho, piece.length());
        }
        return rho.minus(second);
    }

    /** The table against the average over energies by brute force, with finer shells and angles; the Earth adds up to 0.016. */
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.8613, 3.3, 7.7, 10.1, 14.9})
    void tableIsTheAverageOverNightsAndEnergies(double energy) {
        Oscillations oscillations = Registered.oscillations(Map.of());
        EarthCrossing crossing = crossing(earth(60), oscillations);
        double[] nights = new Exposure(36.4).nights(600);
        double[] b = new double[3];
        double all = 0;
        for (int x = -45; x <= 45; x++) {
            double weight = Math.exp(-0.5 * x * x / 225.0);
            EarthCrossing.Axis[] axes = crossing.axes(energy * MEV * Math.exp(0.03 * x / 15));
            all += weight;
            for (int k = 0; k < nights.length; k++) {
                if (nights[k] > 0) {
                    double cosNadir = Math.cos(0.5 * Math.PI * (k + 0.5) / nights.length);
                    double[] one = crossing.firstState(axes, crossing.earth().chord(cosNadir), 0);
                    for (int i = 0; i < 3; i++) {
                        b[i] += weight * nights[k] * one[i];
                    }
                }
            }
        }
        double[] mean = {b[0] / all, b[1] / all, b[2] / all};
        FlavourState exact = new ArrivingStates(
                        new TwoLevelBasis(oscillations, Helicity.NEUTRINO),
                        Registered.conversion(oscillations, Registered.profile("b8")),
                        any -> mean)
                .apply(energy * MEV);
        FlavourState night =
                state("{ livetime: night, " + KAMIOKA + " }", Map.of()).apply(energy * MEV);
        assertThat(night.element(0)).isCloseTo(exact.element(0), within(3e-5));
        assertThat(ComplexMatrix.of(night).minus(ComplexMatrix.of(exact)).largest())
                .isLessThan(6e-5);
    }

    @Test
    void slowNeutrinosDoNotNoticeTheEarth() {
        FlavourState day = state("{}", Map.of()).apply(1e-4 * MEV);
        FlavourState night =
                state("{ livetime: night, " + KAMIOKA + " }", Map.of()).apply(1e-4 * MEV);
        assertThat(night.element(0)).isCloseTo(day.element(0), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ livetime: night } | latitude",
                "{ livetime: year, latitude: 95 } | degrees from -90 (south) to 90 (north) are wanted",
                "{ latitude: 42 } | it has no effect by day",
                "{ livetime: dusk } | is no choice",
                "{ neutron-ratio-centre: 0 } | a positive number is wanted, not 0"
            })
    void settingsThatDoNotFitAreRefused(String settings, String message) {
        assertThatThrownBy(() -> propagation(settings)).hasMessageContaining(message);
    }

    private static Earth earth(double kilometres) {
        return Earth.read(TestBench.workbench().table(Earth.TABLE), kilometres * KM);
    }

    private static EarthCrossing crossing(Earth earth, Oscillations oscillations) {
        TwoLevelBasis basis = new TwoLevelBasis(oscillations, Helicity.NEUTRINO);
        return new EarthCrossing(
                earth,
                earth.shells().stream()
                        .map(shell -> basis.vector(MatterPotential.STANDARD.of(shell.matter())))
                        .toList(),
                oscillations);
    }

    private static Propagation propagation(String settings) {
        return TestBench.component(Kind.PROPAGATION, "solar-msw", settings);
    }

    private static DoubleFunction<FlavourState> state(String settings, Map<String, Double> values) {
        return propagation(settings)
                .propagate(Registered.boron(), Registered.point(values))
                .components()
                .get(0)
                .state();
    }
}
