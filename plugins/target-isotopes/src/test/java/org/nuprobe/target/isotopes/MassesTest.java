package org.nuprobe.target.isotopes;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.spi.unit.Constants;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Units.MEV;

class MassesTest {
    private static final double AVOGADRO = 6.02214076e23;

    static Stream<String> elements() {
        return NaturalElements.symbols().keySet().stream();
    }

    /** Masses of isotopes, their abundances and the weight of the element come from three evaluations: they must agree. */
    @ParameterizedTest
    @MethodSource("elements")
    void weightOfAnElementIsTheMeanOfTheMassesOfItsIsotopes(String id) {
        Inside element = Inside.of(id, "{ masses: ame2020 }");
        double electrons = element.electrons().get(0).protons() * Constants.ELECTRON_MASS;
        double sum = element.nuclei().stream()
                .mapToDouble(each -> each.perMass() * (each.scatterer().mass() + electrons))
                .sum();

        assertThat(sum).isCloseTo(1, within(id.equals("argon") ? 4e-4 : 2e-4));
    }

    /** The mass number is a good mass, except for hydrogen, which has no binding energy. */
    @ParameterizedTest
    @MethodSource("elements")
    void massNumberIsTheMassToAQuarterOfAPercent(String id) {
        double sum = Inside.of(id, "{}").nuclei().stream()
                .mapToDouble(each -> each.perMass() * each.scatterer().mass())
                .sum();

        assertThat(sum).isCloseTo(1, within(id.equals("hydrogen") ? 8e-3 : 2.5e-3));
    }

    /** Constants of particle physics: the proton, the deuteron 1875.61294 MeV and the alpha particle 3727.3794 MeV (CODATA 2018). */
    @ParameterizedTest
    @CsvSource({"hydrogen, H1, 938.272088", "hydrogen, H2, 1875.61294257", "helium, He4, 3727.3794066"})
    void lightestNucleiAreTheKnownParticles(String id, String nucleus, double mass) {
        assertThat(Inside.of(id, "{ masses: ame2020 }").mass(nucleus) / MEV).isCloseTo(mass, within(2e-5));
    }

    @Test
    void nucleusOfXenonIsLighterThanItsMassNumber() {
        double exact =
                Inside.of("isotope", "{ nuclide: Xe132, masses: ame2020 }").mass("Xe132");

        assertThat(Inside.of("xenon", "{}").mass("Xe132")).isEqualTo(132 * ATOMIC_MASS);
        assertThat((132 * ATOMIC_MASS - exact) / MEV)
                .as("mass excess and electrons, less 0.2 MeV of their binding")
                .isCloseTo(89.278963 + 54 * 0.51099895 - 0.2, within(0.03));
    }

    @Test
    void atomsOfOneIsotopeAreCountedByTheirMass() {
        double excess = -89.278963 * Units.MEV;

        assertThat(Inside.of("isotope", "{ nuclide: Xe132, masses: ame2020 }").perMass("Xe132")
                        * (132 * ATOMIC_MASS + excess))
                .isCloseTo(1, within(1e-9));
        assertThat(Inside.of("isotope", "{ nuclide: Xe132, masses: ame2020 }").perMass("Xe132") * Units.GRAM)
                .isCloseTo(AVOGADRO / 131.904155, within(1e-8 * AVOGADRO));
    }

    @Test
    void nuclideThatIsNotInTheTableIsNamed() {
        assertThatThrownBy(() -> Inside.of("isotope", "{ nuclide: Xe120, masses: ame2020 }"))
                .hasMessageContaining("masses")
                .hasMessageContaining("the table nuclei/masses.csv has no mass of Xe120: write masses: a-u");
    }

    @Test
    void unknownEvaluationNamesTheKnownOnes() {
        assertThatThrownBy(() -> Inside.of("xenon", "{ masses: ame2002 }"))
                .hasMessageContaining("did you mean \"ame2020\"");
    }

    @Test
    void nuclideThatStandsInATableTwiceIsAnError() {
        assertThatThrownBy(() -> Inside.of(
                        "argon",
                        "{ masses: ame2020 }",
                        own -> own.with(
                                "nuclei/masses.csv",
                                "element,z [1],a [1],mass_excess [keV]\nAr,18,40,-35039.9\nAr,18,40,-35039.9\n")))
                .hasMessageContaining("masses.csv:3")
                .hasMessageContaining("Ar40 stands in the table twice");
    }
}
