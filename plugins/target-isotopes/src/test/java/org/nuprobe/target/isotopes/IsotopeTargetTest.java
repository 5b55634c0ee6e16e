package org.nuprobe.target.isotopes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;

class IsotopeTargetTest {
    @ParameterizedTest
    @ValueSource(strings = {"Xe132", "Xe-132", "132Xe", "132-xe", "Xe 132", " XE132 "})
    void everyUsualSpellingMeansTheSameNucleus(String text) {
        assertThat(Nuclide.parse(text)).isEqualTo(new Nuclide(54, 132));
        assertThat(Nuclide.parse(text).name()).isEqualTo("Xe132");
    }

    @ParameterizedTest
    @CsvSource({
        "H1, 1, 0",
        "H2, 1, 1",
        "F19, 9, 10",
        "Fe56, 26, 30",
        "Pb208, 82, 126",
        "U238, 92, 146",
        "Og294, 118, 176"
    })
    void everyElementIsKnown(String text, int protons, int neutrons) {
        Nucleus nucleus = (Nucleus) constituents(text).get(0).scatterer();

        assertThat(nucleus.name()).isEqualTo(text);
        assertThat(nucleus.protons()).isEqualTo(protons);
        assertThat(nucleus.neutrons()).isEqualTo(neutrons);
        assertThat(nucleus.mass() / ATOMIC_MASS).isCloseTo(protons + neutrons, within(1e-12));
    }

    @Test
    void pureIsotopeWeighsWhatItsAtomsWeigh() {
        List<Constituent> germanium = constituents("Ge74");

        assertThat(germanium).hasSize(2);
        assertThat(germanium.get(0).perMass() * 74 * ATOMIC_MASS).isCloseTo(1, within(1e-12));
        assertThat(germanium.get(1).perMass()).isEqualTo(germanium.get(0).perMass());
        assertThat(germanium.get(1).scatterer().name()).isEqualTo("electrons of Ge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xf132 | \"Xf\" is not the symbol of an element; did you mean Xe?",
                "Qq12  | \"Qq\" is not the symbol of an element; none begins with Q",
                "Xe    | \"Xe\" is not a nuclide: write the symbol and the mass number, such as Xe132",
                "132   | \"132\" is not a nuclide: write the symbol and the mass number, such as Xe132",
                "Xe1322 | no nucleus of Xe has 1322 nucleons: with 54 protons, write a mass number between 54 and 166",
                "Xe12  | no nucleus of Xe has 12 nucleons: with 54 protons, write a mass number between 54 and 166"
            })
    void whatIsNoNuclideIsExplained(String text, String message) {
        assertThatThrownBy(() -> constituents(text))
                .hasMessageContaining("nuclide")
                .hasMessageContaining(message);
    }

    @Test
    void nuclideIsRequired() {
        assertThatThrownBy(() -> TestBench.component(Kind.TARGET, "isotope", "{}"))
                .hasMessageContaining("nuclide");
    }

    private static List<Constituent> constituents(String nuclide) {
        return TestBench.component(Kind.TARGET, "isotope", "{ nuclide: \"" + nuclide + "\" }")
                .constituents(Point.INITIAL);
    }
}
