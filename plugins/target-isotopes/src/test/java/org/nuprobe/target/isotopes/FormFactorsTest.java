package org.nuprobe.target.isotopes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.nucleus.Helm;
import org.nuprobe.toolkit.nucleus.KleinNystrand;
import org.nuprobe.toolkit.nucleus.SymmetrisedFermi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.FM;

class FormFactorsTest {
    private static final double C = 1.23 * Math.cbrt(132) - 0.60;
    private static final double WIDTH2 = Math.pow(Math.PI * 0.52, 2);

    /** Mean squared radii of Xe132 in fm^2 by the formulas of the papers. */
    @ParameterizedTest
    @CsvSource({"helm", "klein-nystrand", "fermi", "one"})
    void slopeIsASixthOfTheMeanSquaredRadius(String id) {
        double square = switch (id) {
            case "helm" -> 0.6 * (C * C + 7.0 / 3 * WIDTH2 - 5 * 0.81) + 3 * 0.81;
            case "klein-nystrand" -> 0.6 * Math.pow(1.2 * Math.cbrt(132), 2) + 6 * 0.49;
            case "fermi" -> 0.6 * C * C + 1.4 * WIDTH2;
            default -> 0;
        };
        FormFactor formFactor = create(id, "{}");
        double q = 1e-3 / FM;

        assertThat(formFactor.proton(54, 78, Point.INITIAL).applyAsDouble(0)).isEqualTo(1);
        assertThat((1 - formFactor.proton(54, 78, Point.INITIAL).applyAsDouble(q * q)) * 1e6)
                .isCloseTo(square / 6, within(1e-3));
        assertThat(formFactor.neutron(54, 78, Point.INITIAL).applyAsDouble(q * q))
                .isEqualTo(formFactor.proton(54, 78, Point.INITIAL).applyAsDouble(q * q));
    }

    @Test
    void protonsAndNeutronsMayHaveFormFactorsOfTheirOwn() {
        FormFactor separate =
                create("separate", "{ proton: klein-nystrand, neutron: { use: helm, with: { skin: 1 fm } } }");

        assertThat(separate.proton(54, 78, Point.INITIAL))
                .isEqualTo(create("klein-nystrand", "{}").proton(54, 78, Point.INITIAL));
        assertThat(separate.neutron(54, 78, Point.INITIAL))
                .isEqualTo(create("helm", "{ skin: 1 fm }").neutron(54, 78, Point.INITIAL));
    }

    @Test
    void separateFormFactorsDeclareTheParametersOfBoth() {
        FormFactor separate = create(
                "separate",
                "{ proton: { use: fermi-rms, with: { proton-radius: 4.8 fm, neutron-radius: 4.8 fm, parameter-suffix: a } },"
                        + " neutron: { use: helm-rms, with: { neutron-radius: 5 fm } } }");

        assertThat(separate.parameters()).extracting(Parameter::id).containsExactly("R_p_a", "R_n_a", "R_n");
    }

    @Test
    void lengthsOfTheSettingsReplaceTheUsualOnes() {
        assertThat(create("helm", "{ skin: 1 fm, diffuseness: 0.5 fm }").proton(32, 42, Point.INITIAL))
                .isEqualTo(Helm.lewinSmith(74, FM, 0.5 * FM));
        assertThat(create("klein-nystrand", "{ nucleon-radius: 1.3 fm, range: 0.6 fm }")
                        .proton(32, 42, Point.INITIAL))
                .isEqualTo(KleinNystrand.of(74, 1.3 * FM, 0.6 * FM));
        assertThat(create("fermi", "{ diffuseness: 0.5 fm }").proton(32, 42, Point.INITIAL))
                .isEqualTo(SymmetrisedFermi.of(74, 0.5 * FM));
    }

    @Test
    void impossibleLengthsNameTheirSetting() {
        assertThatThrownBy(() -> create("helm", "{ skin: -1 fm }"))
                .hasMessageContaining("skin")
                .hasMessageContaining("a length cannot be negative");
    }

    private static FormFactor create(String id, String settings) {
        return TestBench.component(Kind.FORM_FACTOR, id, settings);
    }
}
