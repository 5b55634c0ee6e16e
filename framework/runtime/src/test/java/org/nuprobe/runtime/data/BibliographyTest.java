package org.nuprobe.runtime.data;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.spi.plugin.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class BibliographyTest {
    private static final Reference PAPER =
            new Reference("Freedman:1973yd", "Freedman, D. Z.", "Coherent effects", "Phys. Rev. D 9 (1974) 1389", "");

    @TempDir
    Path folder;

    @Test
    void anEntryAtHandIsTakenAsItIs() {
        String entry = "@article{Freedman:1973yd,\n  title = \"{Coherent {\\'e}ffects}\",\n  year = 1974\n}";
        Bench.file(folder.resolve("references.bib"), "% a comment\n\n" + entry + "\n\n@book{Other, title={x}}\n");

        assertThat(bibliography().bibtex(List.of(PAPER), List.of())).isEqualTo(entry + "\n");
    }

    @Test
    void anEntryThatIsNotAtHandIsMadeFromTheReference() {
        assertThat(bibliography().bibtex(List.of(PAPER), List.of())).isEqualTo("""
                @article{Freedman:1973yd,
                  author        = "Freedman, D. Z.",
                  title         = "{Coherent effects}",
                  note          = "Phys. Rev. D 9 (1974) 1389"
                }
                """);
    }

    @Test
    void entriesStandOnceAndSortedByKey() {
        Bench.file(folder.resolve("references.bib"), "@book{B, title={b}} @book{A, title={a}}");

        assertThat(bibliography().bibtex(List.of(), List.of("B", "A", "B", "C")))
                .isEqualTo("@book{A, title={a}}\n\n@book{B, title={b}}\n\n% no entry for C\n");
        assertThat(bibliography().bibtex(List.of(), List.of())).isEmpty();
    }

    @Test
    void everyKeyOfTheShippedDataIsInTheShippedBibliography() {
        Path data = Bench.root().resolve("data");
        Ledger ledger = new Ledger();
        Tables tables = new Tables(List.of(data), ledger, MissingTable.UNKNOWN);
        List.of(
                        "solar/b8-spectrum.csv",
                        "solar/fluxes.csv",
                        "nuclei/isotopes.csv",
                        "limits/neutrino-magnetic-moment.csv")
                .forEach(tables::table);

        assertThat(ledger.statements()).isEmpty();
        assertThat(Bibliography.of(List.of(data)).bibtex(List.of(), ledger.keys()))
                .doesNotContain("no entry");
    }

    private Bibliography bibliography() {
        return Bibliography.of(List.of(folder));
    }
}
