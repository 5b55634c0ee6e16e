package org.nuprobe.experiment.card;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.experiment.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.experiment.card.Cards.PARTS;
import static org.nuprobe.experiment.card.Cards.background;
import static org.nuprobe.experiment.card.Cards.experiment;
import static org.nuprobe.experiment.card.Cards.region;

class BinnedTableTest {
    /** The bins 2-3, 3-5 and 5-6 keV of rows that go from 1 to 8 keV. */
    @Test
    void aBinTakesTheRowsInsideOfItAndLeavesTheOthers() {
        assertThat(region("observed-table: rates/histogram.csv").observed().orElseThrow())
                .containsExactly(20, 70, 50);
        assertThat(background("counts-table: rates/histogram.csv, columns: [ peak ]"))
                .containsExactly(1, 5, 0);
    }

    @Test
    void columnsOfATableOfCountsAreAddedUp() {
        assertThat(background("counts-table: rates/histogram.csv, columns: [ counts, peak ]"))
                .containsExactly(21, 75, 50);
    }

    @Test
    void aTableWithoutEdgesHasARowForEachBin() {
        assertThat(background("counts-table: rates/counts.csv, columns: [ other ]"))
                .containsExactly(30, 40, 50);
    }

    @Test
    void theCountsOfABackgroundDoNotGrowWithTheExposure() {
        String section = ", backgrounds: [ { id: b, counts-table: rates/histogram.csv, columns: [ counts ] } ]";
        Sample once = experiment(PARTS + section).regions().get(0).backgrounds().get(0);
        Sample tenfold = experiment(PARTS.replace("10 t yr", "100 t yr") + section)
                .regions()
                .get(0)
                .backgrounds()
                .get(0);
        assertThat(((Sample.Counts) tenfold).counts()).containsExactly(((Sample.Counts) once).counts());
    }

    @Test
    void theLevelMultipliesEveryBackground() {
        var backgrounds = region("background-level: 0.5, backgrounds: [ { id: flat, rate: \"12 1/(t yr keV)\" },"
                        + " { id: listed, counts: [ 2, 4, 6 ] },"
                        + " { id: counted, counts-table: rates/histogram.csv, columns: [ counts ] },"
                        + " { id: tabulated, table: rates/peak.csv, columns: [ low ] },"
                        + " { id: fraction, signal-fraction: 0.4 } ]")
                .backgrounds();

        assertThat(counts(backgrounds.get(0))).containsExactly(new double[] {60, 120, 60}, within(1e-9));
        assertThat(counts(backgrounds.get(1))).containsExactly(1, 2, 3);
        assertThat(counts(backgrounds.get(2))).containsExactly(10, 35, 25);
        assertThat(counts(backgrounds.get(3))).containsExactly(new double[] {7.5, 2.5, 0}, within(1e-9));
        assertThat(((Sample.SignalFraction) backgrounds.get(4)).fraction()).isEqualTo(0.2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            observed-table: rates/gap.csv       | gap.csv:3: a row begins where the one before it ends, at 3 keV, not at 4 keV
            observed-table: rates/backwards.csv | backwards.csv:2: a row ends above where it begins, not at 2 keV
            observed-table: rates/histogram.csv, observed-column: none | none
            background-level: -1                | a factor on backgrounds cannot be negative
            backgrounds: [ { id: b, counts-table: rates/histogram.csv } ] | name the columns to add up, as in columns: [ counts ]
            """)
    void whatDoesNotFitIsExplained(String settings, String message) {
        assertThatThrownBy(() -> region(settings)).hasMessageContaining(message);
    }

    @Test
    void anEdgeInsideARowIsRefused() {
        String table = ", observed-table: rates/histogram.csv";
        assertThatThrownBy(() -> experiment(PARTS.replace("5 keV", "4.5 keV") + table))
                .hasMessageContaining("a bin of the response has the edge 4.5 keV, but no row of")
                .hasMessageContaining("histogram.csv begins or ends there; its rows go from 1 keV to 8 keV");
        assertThatThrownBy(() -> experiment(PARTS.replace("6 keV", "9 keV") + table))
                .hasMessageContaining("the edge 9 keV");
    }

    @Test
    void anOpenBinIsRefused() {
        assertThatThrownBy(() -> experiment(
                        PARTS.replace("6 keV ]", "6 keV ], open: true") + ", observed-table: rates/histogram.csv"))
                .hasMessageContaining("the edge infinity");
    }

    private static double[] counts(Sample sample) {
        return ((Sample.Counts) sample).counts();
    }
}
