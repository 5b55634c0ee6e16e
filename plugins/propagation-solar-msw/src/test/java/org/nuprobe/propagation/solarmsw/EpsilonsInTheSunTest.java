package org.nuprobe.propagation.solarmsw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.nsi.Element;
import org.nuprobe.toolkit.nsi.Epsilon;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.nsi.Fermion;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.EigenBasis;
import org.nuprobe.toolkit.oscillation.Hamiltonian;
import org.nuprobe.toolkit.oscillation.Matter;
import org.nuprobe.toolkit.oscillation.MatterPotential;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.MOL;

class EpsilonsInTheSunTest {
    private static final String ALL_OF_D = "couplings: [ eps_ee_d, eps_mumu_d, eps_tautau_d, eps_emu_d, eps_etau_d, "
            + "eps_mutau_d, eps_emu_d_im, eps_etau_d_im, eps_mutau_d_im ]";
    private static final Map<String, Double> SOME = Map.of(
            "eps_ee_d", 0.1,
            "eps_mumu_d", -0.05,
            "eps_tautau_d", 0.2,
            "eps_emu_d", 0.07,
            "eps_etau_d", -0.11,
            "eps_mutau_d", 0.03,
            "eps_emu_d_im", 0.02,
            "eps_etau_d_im", 0.05,
            "eps_mutau_d_im", -0.04);

    @ParameterizedTest
    @ValueSource(strings = {"", "livetime: year, latitude: 42.4, "})
    void atZeroTheyChangeNothing(String when) {
        DoubleFunction<FlavourState> without = arriving("{ " + when.replaceAll(", $", "") + " }", Map.of());
        DoubleFunction<FlavourState> with = arriving("{ " + when + ALL_OF_D + " }", Map.of());
        for (double energy : new double[] {0.3 * MEV, 5 * MEV, 15 * MEV}) {
            assertSame(with.apply(energy), without.apply(energy), 1e-13);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "livetime: night, latitude: 42.4, "})
    void whatAllFlavoursShareChangesNothing(String when) {
        Map<String, Double> values = Map.of("eps_ee_d", 0.4, "eps_mumu_d", 0.4, "eps_tautau_d", 0.4);
        DoubleFunction<FlavourState> universal = arriving("{ " + when + ALL_OF_D + " }", values);
        DoubleFunction<FlavourState> without = arriving("{ " + when + ALL_OF_D + " }", Map.of());
        for (double energy : new double[] {0.3 * MEV, 5 * MEV, 15 * MEV}) {
            assertSame(universal.apply(energy), without.apply(energy), 1e-12);
        }
    }

    @Test
    void theyMoveBoronNeutrinos() {
        Map<String, Double> values = Map.of("eps_ee_d", 0.3);
        FlavourState moved = arrived("{ " + ALL_OF_D + " }", values, 8 * MEV);
        FlavourState without = arrived("{}", Map.of(), 8 * MEV);
        // A stronger potential: the resonance is passed more completely.
        assertThat(moved.element(0)).isLessThan(without.element(0) - 0.005);
    }

    /**
     * eps_D and eps_N in terms of eps (M. C. Gonzalez-Garcia, M. Maltoni, JHEP 09 (2013) 152, eqs. 2.12 and 2.13): H = sqrt2 G_F
     * n_f ((-eps_D, eps_N), (eps_N^*, eps_D)) beside the part of all levels.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.9, -2})
    void twoLevelsSeeThePublishedCombinations(double delta) {
        Oscillations oscillations = Registered.oscillations(Map.of("delta_cp", delta));
        double density = 100 * MOL / (CM * CM * CM);
        double[] vector = new TwoLevelBasis(oscillations, Helicity.NEUTRINO)
                .vector(potential(SOME).of(new Matter(0, density)));
        double c13 = Math.sqrt(0.978);
        double s13 = Math.sqrt(0.022);
        double c23 = Math.sqrt(0.43);
        double s23 = Math.sqrt(0.57);
        double cos = Math.cos(delta);
        double sin = Math.sin(delta);
        // Re[exp(i delta) (s23 eps_emu + c23 eps_etau)].
        double re = s23 * 0.07 + c23 * -0.11;
        double im = s23 * 0.02 + c23 * 0.05;
        double epsD = c13 * s13 * (cos * re - sin * im)
                - (1 + s13 * s13) * c23 * s23 * 0.03
                - c13 * c13 / 2 * (0.1 + 0.05)
                + (s23 * s23 - s13 * s13 * c23 * c23) / 2 * (0.2 + 0.05);
        // s23^2 eps_mutau - c23^2 eps_mutau^* + c23 s23 (eps_tautau - eps_mumu), times exp(-i delta).
        double insideRe = (s23 * s23 - c23 * c23) * 0.03 + c23 * s23 * 0.25;
        double insideIm = -0.04;
        double epsNRe = c13 * (c23 * 0.07 - s23 * -0.11) + s13 * (cos * insideRe + sin * insideIm);
        double epsNIm = c13 * (c23 * 0.02 - s23 * 0.05) + s13 * (cos * insideIm - sin * insideRe);
        // Two down quarks in a neutron.
        double unit = Math.sqrt(2) * G_F * 2 * density;
        assertThat(vector[0] / unit).isCloseTo(2 * epsNRe, within(1e-13));
        assertThat(vector[1] / unit).isCloseTo(-2 * epsNIm, within(1e-13));
        assertThat(vector[2] / unit).isCloseTo(-2 * epsD, within(1e-13));
    }

    /** The levels of the full 3 x 3 Hamiltonian at one place of birth; the third mass far away. */
    @Test
    void agreesWithTheLevelsOfThreeFlavours() {
        MixingMatrix mixing = MixingMatrix.of(0.307, 0.022, 0.57, 0.9);
        Hamiltonian three = Hamiltonian.of(mixing, 7.42e-5 * EV * EV, 10 * EV * EV);
        Oscillations oscillations = Registered.oscillations(Map.of("delta_cp", 0.9));
        double mole = MOL / (CM * CM * CM);
        for (Helicity helicity : Helicity.values()) {
            for (double energy : new double[] {0.4 * MEV, 4 * MEV, 14 * MEV}) {
                Matter matter = new Matter(90 * mole, 40 * mole);
                ComplexMatrix potential = potential(SOME).of(matter);
                ComplexMatrix h = helicity == Helicity.NEUTRINO
                        ? three.inVacuum(helicity, energy).plus(potential)
                        : three.inVacuum(helicity, energy).minus(potential.conjugate());
                double[] expected = bornAs(EigenBasis.of(h));
                TwoLevelBasis basis = new TwoLevelBasis(oscillations, helicity);
                double mean = new SolarConversion(
                                oscillations,
                                basis,
                                ProductionProfile.of(List.of(matter), new double[] {1}),
                                potential(SOME))
                        .meanCosine(energy);
                assertThat(0.978 * (1 + mean) / 2).isCloseTo(expected[0], within(1e-5));
                assertThat(0.978 * (1 - mean) / 2).isCloseTo(expected[1], within(1e-5));
            }
        }
    }

    /** |<nu_e|level>|^2 by rising level. */
    private static double[] bornAs(EigenBasis basis) {
        Integer[] order = {0, 1, 2};
        Arrays.sort(order, (i, j) -> Double.compare(basis.value(i), basis.value(j)));
        double[] contents = new double[3];
        for (int k = 0; k < 3; k++) {
            contents[k] = Math.pow(basis.vectors().re(0, order[k]), 2)
                    + Math.pow(basis.vectors().im(0, order[k]), 2);
        }
        return contents;
    }

    /** The dark side: theta_12 in the other octant with eps_ee - eps_mumu = -2 x the standard potential looks the same. */
    @Test
    void darkSideLooksLikeTheLightOne() {
        Map<String, Double> light = new HashMap<>(Map.of("sin2_theta13", 0.0));
        Map<String, Double> dark = new HashMap<>(light);
        dark.put("sin2_theta12", 0.693);
        dark.put("eps_ee_eL", -2.0);
        for (double energy : new double[] {0.5 * MEV, 3 * MEV, 12 * MEV}) {
            FlavourState one = arrived("{ couplings: [ eps_ee_eL ] }", light, energy);
            FlavourState other = arrived("{ couplings: [ eps_ee_eL ] }", dark, energy);
            assertThat(other.element(0)).isCloseTo(one.element(0), within(1e-13));
        }
    }

    @Test
    void neutronsCountMoreInTheCentre() {
        Map<String, Double> values = Map.of("eps_ee_d", 0.2);
        double usual = arrived("{ couplings: [ eps_ee_d ] }", values, 8 * MEV).element(0);
        double fewer = arrived("{ couplings: [ eps_ee_d ], neutron-ratio-centre: 0.2 }", values, 8 * MEV)
                .element(0);
        assertThat(fewer).isGreaterThan(usual);
        NeutronRatio ratio = new NeutronRatio(0.5, 1.0 / 6, 0.12);
        assertThat(ratio.at(0)).isEqualTo(0.5);
        assertThat(ratio.at(1)).isCloseTo(1.0 / 6, within(1e-12));
    }

    @Test
    void theyAreSharedShapes() {
        assertThat(TestBench.component(Kind.PROPAGATION, "solar-msw", "{ couplings: [ eps_etau_u ] }")
                        .parameters())
                .contains(Epsilon.of(Element.ETAU, Fermion.UP, true).parameter())
                .extracting(Parameter::id)
                .hasSize(6);
        assertThatThrownBy(() -> TestBench.component(Kind.PROPAGATION, "solar-msw", "{ couplings: [ eps_etau_x ] }"))
                .hasMessageContaining("eps_etau_x");
    }

    private static MatterPotential potential(Map<String, Double> values) {
        List<Epsilon> couplings = Arrays.stream(Element.values())
                .map(element -> Epsilon.of(element, Fermion.DOWN, true))
                .toList();
        return MatterPotential.of(new Epsilons(couplings, Map.of()), Registered.point(values));
    }

    private static FlavourState arrived(String settings, Map<String, Double> values, double energy) {
        return arriving(settings, values).apply(energy);
    }

    private static DoubleFunction<FlavourState> arriving(String settings, Map<String, Double> values) {
        return TestBench.component(Kind.PROPAGATION, "solar-msw", settings)
                .propagate(Registered.boron(), Registered.point(values))
                .components()
                .get(0)
                .state();
    }

    private static void assertSame(FlavourState state, FlavourState expected, double tolerance) {
        assertThat(ComplexMatrix.of(state).minus(ComplexMatrix.of(expected)).largest())
                .isLessThan(tolerance);
    }
}
