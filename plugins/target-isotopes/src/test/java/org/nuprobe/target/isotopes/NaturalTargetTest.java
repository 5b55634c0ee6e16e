package org.nuprobe.target.isotopes;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Units.GRAM;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.TONNE;

class NaturalTargetTest {
    private static final double AVOGADRO = 6.02214076e23;

    @ParameterizedTest
    @CsvSource({
        "xenon, 54, 9, 131.293",
        "germanium, 32, 5, 72.630",
        "argon, 18, 1, 39.948",
        "silicon, 14, 3, 28.0855",
        "sodium, 11, 1, 22.990",
        "iodine, 53, 1, 126.904",
        "caesium, 55, 1, 132.905"
    })
    void elementHoldsAvogadrosNumberOfAtomsPerWeight(String id, int protons, int isotopes, double weight) {
        List<Constituent> nuclei = nuclei(id);

        assertThat(nuclei)
                .hasSize(isotopes)
                .allSatisfy(each -> assertThat(nucleus(each).protons()).isEqualTo(protons));
        assertThat(perMass(nuclei) * GRAM / (AVOGADRO / weight)).isCloseTo(1, within(1e-3));
        assertThat(electrons(id))
                .singleElement()
                .satisfies(each -> assertThat(each.perMass() * GRAM)
                        .isCloseTo(AVOGADRO / weight, within(1e-9 * AVOGADRO / weight)));
    }

    /** The weight of an element is a measurement of its own: the masses A u and the abundances must reproduce it. */
    @ParameterizedTest
    @ValueSource(strings = {"xenon", "germanium", "argon", "silicon", "sodium", "iodine", "caesium", "csi", "nai"})
    void massesOfTheNucleiAddUpToTheMassOfTheTarget(String id) {
        double sum = nuclei(id).stream()
                .mapToDouble(each -> each.perMass() * each.scatterer().mass())
                .sum();

        assertThat(sum).isCloseTo(1, within(1.5e-3));
    }

    @Test
    void abundancesOfXenonAreNumberFractions() {
        List<Constituent> nuclei = nuclei("xenon");

        assertThat(nuclei)
                .filteredOn(each -> each.scatterer().name().equals("Xe132"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.perMass() / perMass(nuclei)).isCloseTo(0.26909, within(1e-6));
                    assertThat(nucleus(each).neutrons()).isEqualTo(78);
                    assertThat(each.scatterer().mass() / ATOMIC_MASS).isEqualTo(132);
                });
    }

    @Test
    void tonneOfXenonHolds4586Times10To24Nuclei() {
        assertThat(perMass(nuclei("xenon")) * TONNE / 1e27).isCloseTo(4.5868, within(1e-4));
    }

    @Test
    void caesiumIodideIsOneToOneInNumberAndByNucleonsInMass() {
        List<Constituent> nuclei = nuclei("csi");
        Constituent caesium = nuclei.get(0);
        Constituent iodine = nuclei.get(1);

        assertThat(caesium.perMass()).isEqualTo(iodine.perMass());
        assertThat(caesium.perMass()
                        * caesium.scatterer().mass()
                        / (iodine.perMass() * iodine.scatterer().mass()))
                .isCloseTo(133.0 / 127, within(1e-12));
        assertThat(AVOGADRO / (caesium.perMass() * GRAM)).isCloseTo(259.81, within(0.005));
        assertThat(electrons("csi"))
                .extracting(each -> each.scatterer().name())
                .containsExactly("electrons of Cs", "electrons of I");
        assertThat(electrons("csi"))
                .allSatisfy(each -> assertThat(each.perMass()).isEqualTo(caesium.perMass()));
    }

    @Test
    void sodiumIodideHoldsBothElements() {
        assertThat(nuclei("nai")).extracting(each -> each.scatterer().name()).containsExactly("Na23", "I127");
    }

    @Test
    void formFactorOfTheSettingsIsUsedForEveryNucleus() {
        double q2 = 2 * 133 * ATOMIC_MASS * 10 * KEV;
        List<Constituent> points = constituents("csi", "{ form-factor: one }");
        List<Constituent> spread = constituents("csi", "{}");

        assertThat(nucleus(points.get(1)).charge(1, 1, q2)).isEqualTo(127);
        assertThat(nucleus(spread.get(0)).protonFormFactor().applyAsDouble(q2)).isBetween(0.7, 0.9);
        assertThat(nucleus(spread.get(1)).protonFormFactor().applyAsDouble(q2))
                .as("iodine is smaller than caesium")
                .isGreaterThan(nucleus(spread.get(0)).protonFormFactor().applyAsDouble(q2));
    }

    @Test
    void formFactorThatDoesNotFitANucleusIsAnErrorOfTheSetting() {
        assertThatThrownBy(() -> constituents("silicon", "{ form-factor: { use: helm, with: { skin: 3 fm } } }"))
                .hasMessageContaining("form-factor")
                .hasMessageContaining("a skin of 3")
                .hasMessageContaining("28 nucleons");
    }

    @Test
    void abundancesOfAnOwnTableMustAddUpToOne(@TempDir Path folder) {
        OwnTables own = new OwnTables(folder)
                .with("nuclei/isotopes.csv", "element,z [1],a [1],abundance [1]\nAr,18,36,0.5\nAr,18,40,0.4\n");

        assertThatThrownBy(() -> own.target("argon", "{}"))
                .hasMessageContaining("isotopes.csv:3")
                .hasMessageContaining("the abundances of Ar must add up to 1, not 0.9");
    }

    @Test
    void nucleiOfAnOwnTableMustBePossible(@TempDir Path folder) {
        OwnTables own =
                new OwnTables(folder).with("nuclei/isotopes.csv", "element,z [1],a [1],abundance [1]\nAr,18,4,1\n");

        assertThatThrownBy(() -> own.target("argon", "{}"))
                .hasMessageContaining("isotopes.csv:2")
                .hasMessageContaining("no nucleus of Ar has 4 nucleons");
    }

    @Test
    void elementsOfAnOwnTableKeepTheirChargeAndWeight(@TempDir Path folder) {
        OwnTables own = new OwnTables(folder)
                .with("nuclei/isotopes.csv", "element,z [1],a [1],abundance [1]\nAr,19,40,1\n")
                .with("nuclei/weights.csv", "element,z [1],weight [g/mol]\nAr,18,39.948\nXe,54,-1\n");

        assertThatThrownBy(() -> own.target("argon", "{}"))
                .hasMessageContaining("isotopes.csv:2")
                .hasMessageContaining("the charge of Ar is 18, not 19");
        assertThatThrownBy(() -> own.target("xenon", "{}"))
                .hasMessageContaining("weights.csv:3")
                .hasMessageContaining("the weight of Xe must be positive");
        assertThatThrownBy(() -> own.target("silicon", "{}"))
                .hasMessageContaining("no row of the table is about the element Si");
    }

    private static List<Constituent> nuclei(String id) {
        return constituents(id, "{}").stream()
                .filter(each -> each.scatterer() instanceof Nucleus)
                .toList();
    }

    private static List<Constituent> electrons(String id) {
        return constituents(id, "{}").stream()
                .filter(each -> each.scatterer() instanceof Electrons)
                .toList();
    }

    private static List<Constituent> constituents(String id, String settings) {
        return TestBench.component(Kind.TARGET, id, settings).constituents(Point.INITIAL);
    }

    private static double perMass(List<Constituent> constituents) {
        return constituents.stream().mapToDouble(Constituent::perMass).sum();
    }

    private static Nucleus nucleus(Constituent constituent) {
        return (Nucleus) constituent.scatterer();
    }
}
