package org.nuprobe.response.recoil;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecoilSettingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threshold: 30 keV, upper: 3 keV  | threshold | the threshold 30 keV must lie below the upper end 3 keV",
                "upper: 0 keV                     | upper     | the threshold 0 keV must lie below the upper end 0 keV",
                "threshold: -1 keV                | threshold | an energy cannot be negative: -1 keV",
                "upper: 3 keV, bins: 0            | bins      | write a whole number between 1 and 10000, not 0",
                "bins: 3                          | bins      | 3 bins need an upper end: add upper",
                "upper: 3 keV, spacing: log       | spacing   | logarithmic bins start above zero: add threshold",
                "edges: [ 1 keV ]                 | edges     | bins need two edges or more, not 1",
                "edges: [ 1 keV, 3 keV, 2 keV ]   | edges     | they must rise, but 2 keV follows 3 keV: sort them",
                "edges: [ -1 keV, 3 keV ]         | edges     | an energy cannot be negative: -1 keV",
                "edges: [ 1 keV, 3 keV ], bins: 2 | bins      | already says it: leave out bins or edges",
                "resolution: none, resolution-constant: 0.1 | resolution-constant | a perfect resolution has no width",
                "resolution-noise: -1 eV          | resolution-noise | a width cannot be negative: write 0 or more",
                "resolution: gaussian             | resolution | a width above zero is missing: add resolution-st",
                "resolution-constant: 0           | resolution-constant | a width above zero is missing",
                "efficiency: 1.1                  | efficiency | a probability lies between 0 and 1, not at 1.1",
                "efficiency-above: constant       | efficiency-above | no table to continue: add efficiency-table",
                "lowest-recoil: -1 keV            | lowest-recoil | an energy cannot be negative: -1 keV",
                "treshold: 1 keV                  | treshold  | did you mean \"threshold\"",
                "threshold: 0.3                   | threshold | keV"
            })
    void badSettingSaysWhatToDo(String settings, String key, String message) {
        assertThatThrownBy(() -> Responses.of(settings))
                .hasMessageContaining(key)
                .hasMessageContaining(message);
    }

    @Test
    void lowestRecoilAboveAllBinsSeesNothing() {
        assertThatThrownBy(() -> Responses.of("upper: 3 keV, lowest-recoil: 4 keV"))
                .hasMessageContaining("lowest-recoil")
                .hasMessageContaining("nothing can be seen: recoils are seen at 4 keV and above, while the bins"
                        + " collect those of 0 keV to 3 keV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,0.1;2,1.2  | 3 | an efficiency lies between 0 and 1, not at 1.2",
                "1,-0.1;2,1   | 2 | an efficiency lies between 0 and 1, not at -0.1",
                "2,0.1;1,0.2  | 3 | the energies must rise, but 1 keV follows 2 keV: sort the rows",
                "2,0.1        | 2 | a table needs at least two rows, not 1"
            })
    void badEfficiencyTableNamesItsLine(String rows, int line, String message, @TempDir Path folder) {
        assertThatThrownBy(() -> Responses.of("upper: 3 keV", folder, rows.replace(';', '\n') + "\n"))
                .hasMessageContaining("efficiency.csv:" + line)
                .hasMessageContaining(message);
    }

    @Test
    void efficiencyTableThatMissesTheBinsIsAnError(@TempDir Path folder) {
        assertThatThrownBy(() -> Responses.of("threshold: 5 keV", folder, "1,0.1\n2,0.9\n"))
                .hasMessageContaining("efficiency-table")
                .hasMessageContaining("nothing can be seen: recoils are seen at 1 keV to 2 keV, while the bins"
                        + " collect those of 5 keV and above");
    }
}
