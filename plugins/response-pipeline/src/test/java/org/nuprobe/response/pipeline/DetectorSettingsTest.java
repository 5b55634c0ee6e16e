package org.nuprobe.response.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DetectorSettingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quenching: lindhard, recoil: electron  | quenching | electrons are not quenched",
                "quenching: lindhard, k: 0              | k         | it must be above zero",
                "quenching: lindhard, k-uncertainty: 1  | k-uncertainty | every nucleus has a constant of its own: add k",
                "quenching: lindhard, k: 1, k-uncertainty: -1 | k-uncertainty | above zero; leave it out if there is none",
                "quenching: lindhard, k: 1, k-parameter: 2k | k-parameter | no parameter id",
                "quenching: lindard                     | quenching | lindhard",
                "quenching: constant                    | quenching-factor | ",
                "quenching: polynomial, quenching-coefficients: [ 0.1, -0.1 ] | quenching-coefficients | it falls at",
                "quenching: polynomial, quenching-coefficients: [ ] | quenching-coefficients | a coefficient or more",
                "quenching: polynomial, quenching-coefficients: [ 0.1 ], quenching-unit: 0 keV | quenching-unit | above zero",
                "quenching-factor: 0.1                  | quenching-factor | ",
                "light-yield: 0 1/keV                   | light-yield | it must be above zero",
                "light-yield: 13                        | light-yield | 1/energy",
                "smearing: poisson                      | smearing  | it is for photoelectrons: add light-yield",
                "light-yield: 1 1/keV, smearing: gamma, gamma-shape: 0 1/keV | gamma-shape | above zero, as in",
                "light-yield: 1 1/keV, count-position: 2 | count-position | between n and n + 1, not at n + 2",
                "light-yield: 1 1/keV, threshold: -1    | threshold | a number of photoelectrons cannot be negative: -1",
                "light-yield: 1 1/keV, bins: 3          | bins      | add upper, such as upper: 30",
                "smearing: gaussian                     | smearing  | a width above zero is missing",
                "resolution-noise: 1 eV, resolution-fwhm: 1 eV | resolution-fwhm | stands in resolution-noise already",
                "resolution-fwhm: 0 eV                  | resolution-fwhm | it must be above zero",
                "resolution-noise: -1 eV                | resolution-noise | a width cannot be negative",
                "resolution-polynomial: [ 1, -1 ]       | resolution-polynomial | a width is above zero, but at",
                "selection: logistic, selection-height: 1.2, selection-slope: 1 1/keV, selection-middle: 1 keV | selection-height | 0 and 1",
                "selection: logistic, selection-height: 1, selection-slope: 0 1/keV, selection-middle: 1 keV | selection-slope | above zero",
                "selection: logistic, selection-height: 1, selection-slope: 1 1/keV, selection-middle: 1 keV, selection-middle-uncertainty: 0 keV | selection-middle-uncertainty | above zero; leave it out",
                "lowest-recoil: 5 keV, upper: 2 keV     | lowest-recoil | nothing can be seen: recoils are seen at 5 keV and above, while the bins collect those of 0 keV to 2 keV",
                "selection: logistic, selection-height: 0.5, selection-offset: -0.4, selection-slope: 1 1/keV, selection-middle: 20 keV, upper: 3 keV | selection | nothing can be seen",
                "selection-factors: [ 0, 1 ]            | selection-factors | where does the factor jump? Add selection-jumps",
                "selection-jumps: [ 1 keV ], selection-factors: [ 1 ] | selection-factors | 1 jumps lie between 2 values, not 1",
                "efficiency-by: recoil                  | efficiency-by | it is about a table: add efficiency-table",
                "time-efficiency: decay                 | time-efficiency | it needs bins of time: add time-edges",
                "time-edges: [ 1 us ]                   | time-edges | bins need two edges or more, not 1",
                "time-edges: [ 1 us, 0.5 us ]           | time-edges | they must rise, but 0.5 us follows 1 us: sort them",
                "time-edges: [ 0 us, 1 us ], time-efficiency: decay, time-efficiency-rate: 0 1/us | time-efficiency-rate | above zero",
            })
    void badSettingSaysWhatToDo(String settings, String key, String message) {
        assertThatThrownBy(() -> Detectors.of(settings))
                .hasMessageContaining(key)
                .hasMessageContaining(message == null ? "" : message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parameter: a, up: [ 0.1 ]                    | down | ",
                "parameter: a, up: [ 0.1, 1 ], down: [ 0.1 ]  | up   | each of the 1 of quenching-coefficients is wanted, not 2",
                "parameter: a, up: [ 0.1 ], down: [ -0.1 ]    | down | it falls at",
                "parameter: 1a, up: [ 0.1 ], down: [ 0.1 ]    | parameter | no parameter id",
                "parameter: a, up: [ 0.1 ], dwn: [ 0.1 ]      | dwn  | has the keys parameter, up and down",
            })
    void badVariationSaysWhatToDo(String variation, String key, String message) {
        String settings = "quenching: polynomial, quenching-coefficients: [ 0.1 ], quenching-variations: [ { "
                + variation + " } ]";
        assertThatThrownBy(() -> Detectors.of(settings))
                .hasMessageContaining(key)
                .hasMessageContaining(message == null ? "" : message);
    }

    /** 0.2 to 0.4 keV of electron equivalent are 4 to 8 photoelectrons. */
    @Test
    void anEfficiencyThatEndsBelowTheBinsIsAnErrorOfTheCard(@TempDir Path folder) {
        String table = "energy [keV],efficiency [1]\n0.2,0.3\n0.4,0.5\n";
        assertThatThrownBy(() -> Detectors.of(
                        "recoil: electron, efficiency-table: table.csv, light-yield: 20 1/keV, smearing: none, threshold: 8,"
                                + " upper: 30",
                        folder,
                        table))
                .hasMessageContaining("efficiency-table")
                .hasMessageContaining(
                        "recoils are seen at 0.2 keV to 0.4 keV, while the bins collect those of 0.4 keV to 1.5 keV");
        assertThat(Detectors.of(
                                "recoil: electron, efficiency-table: table.csv, efficiency-above: constant, light-yield: 20 1/keV,"
                                        + " smearing: none, threshold: 8, upper: 30",
                                folder,
                                table)
                        .axes())
                .hasSize(1);
    }

    @Test
    void badTablesNameTheirLine(@TempDir Path folder) {
        assertThatThrownBy(() -> Detectors.of(
                        "quenching: table, quenching-table: table.csv",
                        folder,
                        "energy [keV],quenching [1]\n1,0.3\n2,0.1\n"))
                .hasMessageContaining("table.csv:3")
                .hasMessageContaining("the signal, factor times recoil, falls from the row before");
        assertThatThrownBy(() -> Detectors.of(
                        "light-yield: 1 1/keV, selection: table, selection-table: table.csv",
                        folder,
                        "photoelectrons [1],efficiency [1]\n2,0.3\n1,0.1\n"))
                .hasMessageContaining("table.csv:3")
                .hasMessageContaining("the signals must rise, but 1 follows 2: sort the rows");
        assertThatThrownBy(() -> Detectors.of(
                        "time-edges: [ 0 us, 1 us ], time-efficiency: table, time-efficiency-table: table.csv",
                        folder,
                        "time [us],efficiency [1]\n0,1\n2,1.1\n"))
                .hasMessageContaining("table.csv:3")
                .hasMessageContaining("an efficiency lies between 0 and 1, not at 1.1");
    }
}
