package org.nuprobe.runtime.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TablesTest {
    private static final String TABLE = "energy [MeV],density [1/MeV],name\n1,0.5,low\n2e0, 0.25 ,\"high, higher\"\n";

    @TempDir
    Path beside;

    @TempDir
    Path data;

    private final Ledger ledger = new Ledger();

    @Test
    void aColumnIsReadInNaturalUnits() {
        DataTable table = table(TABLE);

        assertThat(table.columns()).containsExactly("energy", "density", "name");
        double[] energies = table.column("energy", Dimension.ENERGY);
        double[] densities = table.column("density", Dimension.ENERGY.power(-1));
        assertThat(energies[1] / Units.MEV).isCloseTo(2, within(1e-14));
        assertThat(densities[1] * Units.MEV).isCloseTo(0.25, within(1e-14));
        assertThat(table.texts("name")).containsExactly("low", "high, higher");
    }

    @Test
    void theFolderOfTheAnalysisComesBeforeTheDataFolder() {
        Bench.file(data.resolve("a/x.csv"), "n [1]\n1\n");
        Bench.file(beside.resolve("a/x.csv"), "n [1]\n2\n");
        Bench.file(data.resolve("a/y.csv"), "n [1]\n3\n");

        assertThat(tables().table("a/x.csv").column("n", Dimension.NUMBER)).containsExactly(2);
        assertThat(tables().table("a/y.csv").column("n", Dimension.NUMBER)).containsExactly(3);
    }

    @Test
    void everyTableThatIsReadIsTakenDownWithItsHash() {
        Bench.file(data.resolve("a/x.csv"), TABLE);
        Tables tables = tables();
        tables.table("a/x.csv");
        tables.table("a/x.csv");

        assertThat(ledger.hashes()).containsOnlyKeys("a/x.csv");
        assertThat(ledger.hashes().get("a/x.csv")).isEqualTo(Sha256.of(TABLE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theHashIsSha256() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTableThatDiffersFromItsDocumentationIsSaidBesideTheResult() {
        Bench.file(data.resolve("a/x.csv"), TABLE);
        Bench.file(data.resolve("a/y.csv"), TABLE);
        Bench.file(
                data.resolve("a/SOURCE.yaml"),
                "files:\n  - { name: x.csv, key: Some:2020abc, sha256: \"" + "0".repeat(64)
                        + "\" }\n  - { name: y.csv, key: Other:2021, sha256: \""
                        + Sha256.of(TABLE.getBytes(StandardCharsets.UTF_8)) + "\" }\n");
        Tables tables = tables();
        tables.table("a/x.csv");
        tables.table("a/y.csv");

        assertThat(ledger.statements())
                .containsExactly(
                        "The table a/x.csv is not the one that its SOURCE.yaml documents: its SHA-256 differs.");
        assertThat(ledger.keys()).containsExactly("Other:2021", "Some:2020abc");
    }

    @Test
    void aBrokenDocumentationIsSaidBesideTheResult() {
        Bench.file(data.resolve("a/x.csv"), TABLE);
        Bench.file(data.resolve("a/SOURCE.yaml"), "nothing: here\n");
        tables().table("a/x.csv");

        assertThat(ledger.statements())
                .singleElement()
                .asString()
                .contains("SOURCE.yaml cannot be used")
                .contains("no list \"files\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.csv", "a/../../x.csv", "/etc/passwd", ""})
    void aPathCannotLeaveTheFolders(String path) {
        Bench.file(data.resolveSibling("x.csv"), TABLE);

        assertThatThrownBy(() -> tables().table(path))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("must stay inside the folders");
    }

    @Test
    void aMissingTableIsToldWithItsNeighbourOrTheFolders() {
        Bench.file(data.resolve("solar/b8-spectrum.csv"), TABLE);

        assertThatThrownBy(() -> tables().table("solar/b8-spectrm.csv"))
                .hasMessage("solar/b8-spectrm.csv: there is no such table\n    did you mean solar/b8-spectrum.csv?");
        assertThatThrownBy(() -> tables().table("else.csv"))
                .hasMessage("else.csv: there is no such table\n    searched in " + beside + ", " + data);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n [1]/1,2                 | x.csv:2: the row has 2 cells, and the header has 1",
                "n [1],m [1]/1,2/3         | x.csv:3: the row has 1 cells, and the header has 2",
                "n [1]/1/x                 | x.csv:3: \"x\" in the column \"n\" is no number",
                "n [1]/NaN                 | x.csv:2: \"NaN\" in the column \"n\" is no number",
                "n [1]/Infinity            | x.csv:2: \"Infinity\" in the column \"n\" is no number",
                "n [1]/1e999               | x.csv:2: \"1e999\" in the column \"n\" is too large for a number",
                "n [1],m/,2                | x.csv:2: an empty cell in the column \"n\" is no number",
                "m [1]/1                   | x.csv:1: there is no column \"n\"",
                "number [1]/1              | x.csv:1: there is no column \"n\"",
                "n/1                       | x.csv:1: the column \"n\" has no unit",
                "n [keV]/1                 | x.csv:1: the column \"n\" is in keV, of dimension energy",
                "n [kev]/1                 | x.csv:1: the column \"n\": in the unit \"kev\": the unit 'kev' is not known",
                "n [1],n [1]/1,1           | x.csv:1: two columns are called \"n\"",
                "n ]1[/1                   | x.csv:1: the header cell \"n ]1[\" is not \"name [unit]\"",
                "''                        | x.csv: the table is empty",
                "n [1]/\"1                 | x.csv: this is no CSV table",
            })
    void aMalformedTableIsToldWithFileAndLine(String table, String message) {
        Bench.file(data.resolve("x.csv"), table.replace('/', '\n'));

        assertThatThrownBy(() -> tables().table("x.csv").column("n", Dimension.NUMBER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(data + "/" + message);
    }

    @Test
    void aComponentComplainsAboutARowWithFileAndLine() {
        Bench.file(data.resolve("x.csv"), TABLE);
        DataTable table = tables().table("x.csv");

        assertThat(table.invalid(1, "must rise")).hasMessage(data.resolve("x.csv") + ":3: must rise");
        assertThat(table.invalid(-1, "no such column")).hasMessage(data.resolve("x.csv") + ":1: no such column");
        assertThat(table.invalid(9, "too short")).hasMessage(data.resolve("x.csv") + ": too short");
        assertThat(table.path()).isEqualTo("x.csv");
    }

    private DataTable table(String text) {
        Bench.file(data.resolve("t.csv"), text);
        return tables().table("t.csv");
    }

    private Tables tables() {
        return new Tables(List.of(beside, data), ledger, MissingTable.UNKNOWN);
    }
}
