package org.nuprobe.target.isotopes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.GRAM;

class CompoundTest {
    private static final double AVOGADRO = 6.02214076e23;

    /** CaWO4 weighs 40.078 + 183.84 + 4 x 15.999 = 287.914 g/mol. */
    @Test
    void numberDensitiesOfCalciumTungstateFollowByHand() {
        Inside tungstate = Inside.of("compound", "{ formula: CaWO4 }");
        double perGram = AVOGADRO / 287.914;

        assertThat(tungstate.perMass("Ca40") * GRAM / perGram).isCloseTo(0.96941, within(1e-9));
        assertThat(tungstate.perMass("W184") * GRAM / perGram).isCloseTo(0.3064, within(1e-9));
        assertThat(tungstate.perMass("O16") * GRAM / perGram).isCloseTo(4 * 0.99757, within(1e-9));
        assertThat(tungstate.perMass("electrons of O") * GRAM / perGram).isCloseTo(4, within(1e-9));
        assertThat(tungstate.nuclei()).hasSize(6 + 5 + 3);
        assertThat(tungstate.electrons()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"csi, CsI", "csi, Cs2I2", "nai, NaI", "xenon, Xe", "xenon, Xe3"})
    void formulaIsTheSameTargetAsItsId(String id, String formula) {
        Inside named = Inside.of(id, "{}");
        Inside written = Inside.of("compound", "{ formula: " + formula + " }");

        assertThat(written.nuclei())
                .extracting(each -> each.scatterer().name())
                .containsExactlyElementsOf(named.nuclei().stream()
                        .map(each -> each.scatterer().name())
                        .toList());
        named.constituents().forEach(each -> {
            String name = each.scatterer().name();
            assertThat(written.perMass(name) / each.perMass()).isCloseTo(1, within(1e-12));
            assertThat(written.mass(name)).isEqualTo(each.scatterer().mass());
        });
    }

    @Test
    void hydrogenCarriesTwoInEighteenPartsOfWater() {
        Inside water = Inside.of("compound", "{ formula: H2O }");

        assertThat((water.perMass("H1") + water.perMass("H2")) * GRAM).isCloseTo(2 * AVOGADRO / 18.015, within(1e18));
    }

    /** Every preset of a target is made, so its formula is right and its elements are shipped. */
    @Test
    void shippedCompoundsAreThere() {
        assertThat(TestBench.workbench().catalogue().entries(Kind.TARGET).stream()
                        .filter(entry -> entry.preset().isPresent())
                        .map(Entry::id))
                .contains("cawo4", "al2o3", "c3f8", "lif", "caf2", "teo2", "bgo", "pbwo4", "germanium-76")
                .allSatisfy(id -> assertThat(Inside.of(id, "{}").nuclei()).isNotEmpty());
    }

    @Test
    void bindingEnergiesAreGivenByElement() {
        Inside hydrate = Inside.of(
                "compound",
                "{ formula: Xe(H2O)6, electrons: stepping, orbitals: { H: own/h.csv, O: own/o.csv } }",
                folder -> folder.with("own/h.csv", "binding_energy [eV],electrons [1]\n13.6,1\n")
                        .with("own/o.csv", "binding_energy [eV],electrons [1]\n543,2\n41.6,2\n13.6,4\n"));

        assertThat(hydrate.electrons()).extracting(each -> each.edges().length).containsExactly(17, 1, 3);
    }

    @Test
    void bindingEnergiesOfAnElementThatIsNotThereAreAnError() {
        assertThatThrownBy(() -> Inside.of("compound", "{ formula: CsI, orbitals: { Xe: atoms/xenon-orbitals.csv } }"))
                .hasMessageContaining("unknown key \"Xe\"")
                .hasMessageContaining("Cs");
        assertThatThrownBy(() -> Inside.of("compound", "{ formula: CsI, electrons: stepping }"))
                .hasMessageContaining("not for Cs")
                .hasMessageContaining("orbitals: { Cs: FILE }");
    }
}
