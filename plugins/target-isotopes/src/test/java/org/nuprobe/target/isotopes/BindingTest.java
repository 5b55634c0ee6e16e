package org.nuprobe.target.isotopes;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.KEV;

class BindingTest {
    private static final String HEADER = "binding_energy [eV],electrons [1]\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"xenon, 54, 17, 34759", "argon, 18, 5, 3206.2"})
    void everyElectronRespondsAboveTheInnermostEdge(String target, int electrons, int shells, double innermost) {
        Electrons bound = electrons(target, "{}").get(0);

        assertThat(bound.edges()).hasSize(shells).isSorted();
        assertThat(bound.edges()[shells - 1] / EV).isCloseTo(innermost, within(1e-9));
        assertThat(bound.active().applyAsDouble(innermost * 1.001 * EV)).isEqualTo(electrons);
        assertThat(bound.active().applyAsDouble(bound.edges()[0] * 0.999)).isZero();
    }

    /** Sums over the table of orbitals, done by hand: all but 1s; all but K and L; the n = 5 shell and 4d. */
    @ParameterizedTest
    @CsvSource({"30, 52", "4, 44", "0.1, 18", "0.012001, 4", "0.02, 6"})
    void xenonStepsUpShellByShell(double depositInKev, int electrons) {
        assertThat(electrons("xenon", "{}").get(0).active().applyAsDouble(depositInKev * KEV))
                .isEqualTo(electrons);
    }

    @Test
    void freeElectronsRespondToAnyDeposit() {
        Electrons free = electrons("xenon", "{ electrons: free }").get(0);

        assertThat(free.edges()).isEmpty();
        assertThat(free.active().applyAsDouble(EV)).isEqualTo(54);
    }

    @Test
    void electronsAreFreeWhereNoBindingEnergiesAreShipped() {
        assertThat(electrons("csi", "{}")).extracting(Electrons::protons).containsExactly(55, 53);
        assertThat(electrons("csi", "{}"))
                .allSatisfy(each -> assertThat(each.edges()).isEmpty());
    }

    @Test
    void isotopeBindsItsElectronsLikeItsElement() {
        Electrons bound = electrons("isotope", "{ nuclide: Xe136 }").get(0);

        assertThat(bound.edges()).isEqualTo(electrons("xenon", "{}").get(0).edges());
    }

    @Test
    void steppingWithoutATableSaysWhatToDo() {
        assertThatThrownBy(() -> electrons("germanium", "{ electrons: stepping }"))
                .hasMessageContaining("binding energies are shipped for Ar and Xe, not for Ge")
                .hasMessageContaining("electrons: free")
                .hasMessageContaining("orbitals: FILE");
        assertThatThrownBy(() -> electrons("nai", "{ electrons: stepping }"))
                .hasMessageContaining("not for Na")
                .hasMessageContaining("orbitals-na: FILE");
    }

    @Test
    void ownTableInAnyOrderOfRowsReplacesTheShippedOne() {
        Electrons bound = neon("870,2\n21.6,6\n48.5,1.5\n30,0.5\n");

        assertThat(bound.edges()).hasSize(4).isSorted();
        assertThat(bound.active().applyAsDouble(25 * EV)).isEqualTo(6);
        assertThat(bound.active().applyAsDouble(40 * EV)).isEqualTo(6.5);
        assertThat(bound.active().applyAsDouble(KEV)).isEqualTo(10);
    }

    @Test
    void everyElementOfACompoundHasItsOwnTable() {
        OwnTables own = new OwnTables(folder).with("na.csv", HEADER + "1072,2\n63,2\n31,7\n");
        List<Electrons> electrons =
                electrons(own.target("nai", "{ orbitals-na: na.csv }").constituents(Point.INITIAL));

        assertThat(electrons.get(0).edges()).hasSize(3);
        assertThat(electrons.get(1).edges()).isEmpty();
    }

    @Test
    void ownTableMustHoldEveryElectron() {
        assertThatThrownBy(() -> neon("870,2\n21.6,6\n48.5,3\n"))
                .hasMessageContaining("orbitals")
                .hasMessageContaining("the electrons in neon.csv add up to 11.0, but an atom of Ne has 10");
    }

    @Test
    void shellsWithTheSameEnergyAreOneStep() {
        assertThat(neon("870,2\n21.6,5\n48.5,2\n21.6,1\n").edges()).hasSize(3);
    }

    @Test
    void nonsenseInAnOwnTableNamesItsLine() {
        assertThatThrownBy(() -> neon("870,2\n-21.6,8\n"))
                .hasMessageContaining("neon.csv:3")
                .hasMessageContaining("a binding energy must be positive");
        assertThatThrownBy(() -> neon("870,-2\n21.6,12\n"))
                .hasMessageContaining("neon.csv:2")
                .hasMessageContaining("the number of electrons in an orbital must be positive, not -2.0");
    }

    @Test
    void freeElectronsTakeNoTable() {
        assertThatThrownBy(() -> electrons("xenon", "{ electrons: free, orbitals: atoms/xenon-orbitals.csv }"))
                .hasMessageContaining("binding energies mean nothing to free electrons");
    }

    @Test
    void ratioMultipliesTheSteps() {
        Electrons bound = ratio("1,0.5\n3,0.9\n10,0.7\n");

        assertThat(bound.active().applyAsDouble(0.5 * KEV)).as("constant below").isCloseTo(0.5 * 26, within(1e-12));
        assertThat(bound.active().applyAsDouble(2 * KEV)).as("linear").isCloseTo(0.7 * 44, within(1e-12));
        assertThat(bound.active().applyAsDouble(40 * KEV)).as("constant above").isCloseTo(0.7 * 54, within(1e-12));
        assertThat(bound.active().applyAsDouble(11 * EV)).isZero();
        assertThat(bound.edges())
                .as("steps and kinks")
                .hasSize(17 + 3)
                .isSorted()
                .contains(3 * KEV);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,0.5 3,0.9 2,0.7  | ratio.csv:4 | the energies must rise from row to row, but 2.0 keV follows 3.0 keV",
                "1,0.5 1,0.9        | ratio.csv:3 | but 1.0 keV follows 1.0 keV",
                "1,0.5 3,-0.9       | ratio.csv:3 | a ratio cannot be negative, and -0.9 is",
                "-1,0.5 3,0.9       | ratio.csv:2 | an energy deposit cannot be negative",
                "1,0.5              | ratio.csv:2 | at least two rows"
            })
    void nonsenseInATableOfRatiosNamesItsLine(String rows, String place, String message) {
        assertThatThrownBy(() -> ratio(rows.replaceAll(" +", "\n") + "\n"))
                .hasMessageContaining(place)
                .hasMessageContaining(message);
    }

    @Test
    void ratioNeedsATableAndBindingEnergies() {
        assertThatThrownBy(() -> electrons("xenon", "{ electrons: ratio }"))
                .hasMessageContaining("the setting \"ratio\" of the target \"xenon\" is missing");
        assertThatThrownBy(() -> electrons("germanium", "{ electrons: ratio, ratio: ratio.csv }"))
                .hasMessageContaining("binding energies are shipped for Ar and Xe, not for Ge");
        assertThatThrownBy(() -> electrons("xenon", "{ ratio: ratio.csv }"))
                .hasMessageContaining("\"ratio\"")
                .hasMessageContaining("is not used together with the other settings");
    }

    private Electrons ratio(String rows) {
        OwnTables own = new OwnTables(folder).with("ratio.csv", "energy [keV],ratio [1]\n" + rows);
        return electrons(own.target("xenon", "{ electrons: ratio, ratio: ratio.csv }")
                        .constituents(Point.INITIAL))
                .get(0);
    }

    private Electrons neon(String rows) {
        OwnTables own = new OwnTables(folder).with("neon.csv", HEADER + rows);
        return electrons(own.target("isotope", "{ nuclide: Ne20, orbitals: neon.csv }")
                        .constituents(Point.INITIAL))
                .get(0);
    }

    private static List<Electrons> electrons(String target, String settings) {
        return electrons(TestBench.component(Kind.TARGET, target, settings).constituents(Point.INITIAL));
    }

    private static List<Electrons> electrons(List<Constituent> constituents) {
        return constituents.stream()
                .map(Constituent::scatterer)
                .filter(Electrons.class::isInstance)
                .map(Electrons.class::cast)
                .toList();
    }
}
