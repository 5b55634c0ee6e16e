package org.nuprobe.target.isotopes;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.nucleus.Helm;
import org.nuprobe.toolkit.nucleus.KleinNystrand;
import org.nuprobe.toolkit.nucleus.SymmetrisedFermi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.FM;

class RadiusFormFactorTest {
    @ParameterizedTest
    @ValueSource(strings = {"helm-rms", "klein-nystrand-rms", "fermi-rms"})
    void slopeIsASixthOfTheRadiusThatWasGiven(String id) {
        FormFactor formFactor = create(id, "{ proton-radius: 4.8 fm, neutron-radius: 5.1 fm }");

        assertThat(radius(formFactor.proton(55, 78, Point.INITIAL))).isCloseTo(4.8, within(1e-4));
        assertThat(radius(formFactor.neutron(55, 78, Point.INITIAL))).isCloseTo(5.1, within(1e-4));
    }

    /** Charge radii of I. Angeli, K. P. Marinova, At. Data Nucl. Data Tables 99 (2013) 69. */
    @ParameterizedTest
    @CsvSource({
        "Cs, 55, 133, 4.8041",
        "I, 53, 127, 4.7500",
        "Ar, 18, 40, 3.4274",
        "Xe, 54, 132, 4.7859",
        "Ge, 32, 74, 4.0742",
        "W, 74, 184, 5.3658"
    })
    void protonsHaveTheMeasuredChargeRadiusOfEachNucleus(String element, int protons, int nucleons, double radius) {
        FormFactor formFactor = create("fermi-rms", "{}");
        int neutrons = nucleons - protons;

        assertThat(radius(formFactor.proton(protons, neutrons, Point.INITIAL)))
                .as(element)
                .isCloseTo(radius, within(1e-4));
        assertThat(radius(formFactor.neutron(protons, neutrons, Point.INITIAL))).isCloseTo(radius, within(1e-4));
    }

    @Test
    void skinAddsToEveryRadiusOfProtons() {
        FormFactor formFactor = create("helm-rms", "{ neutron-skin: 0.2 fm }");

        assertThat(radius(formFactor.neutron(55, 78, Point.INITIAL))).isCloseTo(5.0041, within(1e-4));
        assertThat(radius(formFactor.neutron(53, 74, Point.INITIAL))).isCloseTo(4.95, within(1e-4));
        assertThat(radius(formFactor.neutron(53, 74, parameter -> 0.3 * FM))).isCloseTo(5.05, within(1e-4));
    }

    @Test
    void radiiAreShapeParametersThatATargetHandsOn() {
        assertThat(create("helm-rms", "{ proton-radius: 4.8 fm, neutron-radius: 5 fm }")
                        .parameters())
                .extracting(Parameter::id)
                .containsExactly("R_p", "R_n");
        assertThat(create("helm-rms", "{ neutron-radius: 5 fm, parameter-suffix: CsI }")
                        .parameters())
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.id()).isEqualTo("R_n_CsI");
                    assertThat(parameter.role()).isEqualTo(Role.SHAPE);
                    assertThat(parameter.dimension()).isEqualTo(Dimension.LENGTH);
                    assertThat(parameter.initial() / FM).isCloseTo(5, within(1e-12));
                    assertThat(parameter.bounds().low() / FM).isCloseTo(Math.sqrt(3) * 0.9, within(1e-5));
                    assertThat(parameter.bounds().high() / FM).isCloseTo(10, within(1e-12));
                });
        assertThat(TestBench.component(Kind.TARGET, "csi", "{ form-factor: helm-rms }")
                        .parameters())
                .extracting(Parameter::id)
                .containsExactly("dR_np");
    }

    @Test
    void movingTheRadiusOfTheNeutronsLeavesTheProtonsAlone() {
        var target = TestBench.component(
                Kind.TARGET, "csi", "{ form-factor: { use: helm-rms, with: { neutron-radius: 5 fm } } }");
        Nucleus wide =
                (Nucleus) target.constituents(parameter -> 5.5 * FM).get(0).scatterer();
        Nucleus narrow = (Nucleus) target.constituents(Point.INITIAL).get(0).scatterer();

        assertThat(radius(wide.neutronFormFactor())).isCloseTo(5.5, within(1e-4));
        assertThat(radius(narrow.neutronFormFactor())).isCloseTo(5, within(1e-4));
        assertThat(radius(wide.protonFormFactor())).isCloseTo(4.8041, within(1e-4));
    }

    @Test
    void surfacesOfTheSettingsAreKept() {
        DoubleUnaryOperator helm =
                create("helm-rms", "{ proton-radius: 5 fm, skin: 1 fm }").proton(55, 78, Point.INITIAL);
        KleinNystrand folded = (KleinNystrand) create("klein-nystrand-rms", "{ proton-radius: 5 fm, range: 0.6 fm }")
                .proton(55, 78, Point.INITIAL);
        SymmetrisedFermi fermi = (SymmetrisedFermi) create("fermi-rms", "{ proton-radius: 5 fm, diffuseness: 0.5 fm }")
                .proton(55, 78, Point.INITIAL);

        assertThat(helm).isEqualTo(Helm.ofRadius(5 * FM, FM));
        assertThat(folded.range() / FM).isCloseTo(0.6, within(1e-12));
        assertThat(folded.meanSquareRadius() / (FM * FM)).isCloseTo(25, within(1e-9));
        assertThat(fermi.diffuseness() / FM).isCloseTo(0.5, within(1e-12));
        assertThat(fermi.meanSquareRadius() / (FM * FM)).isCloseTo(25, within(1e-9));
    }

    @Test
    void neutronsAreSpreadLikeProtonsUnlessToldOtherwise() {
        FormFactor formFactor = create("helm-rms", "{ proton-radius: 4.78 fm, skin: 1 fm }");

        assertThat(formFactor.neutron(54, 78, Point.INITIAL)).isEqualTo(Helm.ofRadius(4.78 * FM, FM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "helm-rms | proton-radius: 5 fm, neutron-radius: 1 fm | neutron-radius\": a root mean square radius of 1.0 fm is below sqrt(3) s = 1.55",
                "klein-nystrand-rms | proton-radius: 1.7 fm | proton-radius\": a root mean square radius of 1.7 fm is below sqrt(6) a_k = 1.71",
                "fermi-rms | proton-radius: 1.9 fm | proton-radius\": a root mean square radius of 1.9 fm is below sqrt(7/5) pi a = 1.93",
                "helm-rms | proton-radius: 12 fm | no nucleus has a radius of 12.0 fm",
                "helm-rms | neutron-skin: 3 fm | a skin lies between -0.5 fm and 2 fm, not at 3.0 fm",
                "helm-rms | neutron-skin: 0.1 fm, neutron-radius: 5 fm | \"neutron-skin\" of the form-factor",
                "helm-rms | proton-radius: 5 fm, radii: nuclei/radii.csv | \"radii\" of the form-factor",
                "helm-rms | parameter-suffix: Cs-I | \"Cs-I\" may hold letters, digits and _ only, such as CsI"
            })
    void impossibleRadiiNameTheirSetting(String id, String settings, String message) {
        assertThatThrownBy(() -> create(id, "{ " + settings + " }")).hasMessageContaining(message);
    }

    @Test
    void nucleusWithoutARadiusIsNamed() {
        assertThatThrownBy(() -> Inside.of("sulfur", "{ form-factor: helm-rms }"))
                .hasMessageContaining("form-factor")
                .hasMessageContaining("the table nuclei/radii.csv has no radius of S33")
                .hasMessageContaining("proton-radius");
        assertThatThrownBy(() -> Inside.of("helium", "{ form-factor: fermi-rms }"))
                .hasMessageContaining("a root mean square radius of 1.6755 fm is below sqrt(7/5) pi a")
                .hasMessageContaining("He4");
    }

    @Test
    void formFactorThatDoesNotExistNamesTheNearest() {
        assertThatThrownBy(() -> Inside.of("csi", "{ form-factor: helmrms }"))
                .hasMessageContaining("there is no form-factor \"helmrms\"")
                .hasMessageContaining("did you mean \"helm-rms\"");
    }

    private static double radius(DoubleUnaryOperator factor) {
        double q2 = 1e-6 / (FM * FM);
        return Math.sqrt(6 * (1 - factor.applyAsDouble(q2)) / 1e-6);
    }

    private static FormFactor create(String id, String settings) {
        return TestBench.component(Kind.FORM_FACTOR, id, settings);
    }
}
