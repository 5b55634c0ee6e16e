package org.nuprobe.source.tabulated;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a user reads when a table does not fit: file, line, what is wrong, and what to do. */
class MalformedTablesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E,F;2,1;1,1 | 3: energies must rise from row to row, but 1 MeV follows 2 MeV: sort the rows",
                "E,F;1,1;1,1 | 3: energies must rise from row to row, but 1 MeV follows 1 MeV",
                "E,F;-1,1;1,1 | 2: an energy cannot be negative: -1 MeV",
                "E,F;1,1;2,-3 | 3: the flux in the column \"nue\" is negative: -3 1/(cm^2 s MeV); write 0 where there is none",
                "E,F;1,1;2,NaN | 3: \"NaN\" in the column \"nue\" is no number",
                "E,F;1,1;2, | 3: an empty cell in the column \"nue\" is no number",
                "E,F;1,1;2 | 3: the row has 1 cells, and the header has 2",
                "E,F;1,1 | 2: two rows or more are wanted; a single energy is a line",
                "E,F;1,0;2,0 | 1: the column \"nue\" holds nothing but zeros: leave it out",
                "E,nu_e [1/(cm^2 s MeV)];1,1;2,1 | 1: the column \"nu_e\" is no kind of neutrino: beside energy a table"
                        + " of fluxes has any of nue, nuebar, numu, numubar, nutau, nutaubar",
                "E;1;2 | 1: there is no column with a flux: add any of nue, nuebar",
                "F;1;2 | 1: there is no column \"energy\"",
                "E,nue;1,1;2,1 | 1: the column \"nue\" has no unit",
                "energy,F;1,1;2,1 | 1: the column \"energy\" has no unit",
                "E,nue [1/(cm^2 s)];1,1;2,1 | 1: the column \"nue\" is in 1/(cm^2 s), of dimension flux",
                "energy_low [MeV],F;1,1;2,1 | 1: the edges of bins stand here: write interpolation: histogram",
            })
    void aTableOfPoints(String table, String message) {
        complains("{ table: my.csv }", table, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E,F;0,1;1,1 | 2: zero energy has no logarithm: leave the row out, or write interpolation: linear",
                "E,F;1,1;2,0;3,1 | 3: the column \"nue\" is zero between fluxes, and zero has no logarithm",
                "E,F;1,0;2,4;3,0 | 3: the column \"nue\" has a flux in one row only, through which no power law goes",
            })
    void aTableForLogarithms(String table, String message) {
        complains("{ table: my.csv, interpolation: log-log }", table, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L,H,F;1,2,1;3,4,1 | 3: bins must touch, but 3 MeV begins one and 2 MeV ended the one before",
                "L,H,F;2,1,1 | 2: a bin goes from an energy that is not negative to a higher one, not from 2 MeV to 1 MeV",
                "L,H,F;-1,1,1 | 2: a bin goes from an energy that is not negative",
                "L,H,F | 1: one row or more is wanted, each a bin",
                "E,F;1,1;2,1 | 1: a histogram has the columns energy_low and energy_high, the edges of each bin",
                "L,H,x [1];1,2,1 | 1: the column \"x\" is no kind of neutrino: beside energy_low and energy_high a table",
            })
    void aTableOfBins(String table, String message) {
        complains("{ table: my.csv, interpolation: histogram }", table, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "species,E,flux [1/(cm^2 s)];nu_e,1,1 | 2: \"nu_e\" is no kind of neutrino; there are nue, nuebar",
                "species,E,flux [1/(cm^2 s)];nue,0,1 | 2: the energy of a line must be positive, not 0 MeV",
                "species,E,flux [1/(cm^2 s)];nue,1,0 | 2: the flux of a line must be positive",
                "species,E,flux [1/(cm^2 s MeV)];nue,1,2 | 1: the column \"flux\" is in 1/(cm^2 s MeV), of dimension flux per energy",
                "species,E,flux [1/(cm^2 s)] | 1: there is no line: add a row, or leave the table out",
                "name,E,flux [1/(cm^2 s)];nue,1,1 | 1: a table of lines has the columns species, energy, flux, not \"name\"",
            })
    void aTableOfLines(String table, String message) {
        complains("{ lines: my.csv }", table, message);
    }

    private void complains(String settings, String table, String message) {
        String[] lines = table.replace("E", "energy [MeV]")
                .replace("L,H", "energy_low [MeV],energy_high [MeV]")
                .replace("F", "nue [1/(cm^2 s MeV)]")
                .split(";");
        UserFolder user = new UserFolder(folder).with("my.csv", lines);
        assertThatThrownBy(() -> user.source(settings))
                .hasMessageStartingWith(folder.resolve("my.csv") + ":" + message.strip());
    }
}
