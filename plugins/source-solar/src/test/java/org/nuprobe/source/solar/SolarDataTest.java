package org.nuprobe.source.solar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens with tables of a user that do not fit, and what the plugin says of itself. */
class SolarDataTest {
    private static final String FLUXES = "component,flux_gs98 [1/(cm^2 s)],uncertainty_gs98 [1]\n";
    private static final String LINES = "component,energy [MeV],fraction [1]\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void startWithFittingTables() throws IOException {
        Files.createDirectory(folder.resolve("solar"));
        write("fluxes.csv", FLUXES + "pep,1e8,0.1\nx9,1e6,0.2\n");
        write("lines.csv", LINES + "pep,1.442,1\n");
        write("x9-spectrum.csv", "energy [MeV],density [1/MeV]\n1,0\n2,3\n4,0\n");
    }

    @Test
    void aFluxOfTheUserTakesItsShapeFromItsTable() {
        assertThat(read().parameters()).hasSize(2);
    }

    @Test
    void linesThatDoNotAddUpAreRefusedWithTheirLine() throws IOException {
        write("lines.csv", LINES + "be7,0.8,1\npep,1.4,0.5\npep,1.5,0.4\n");
        assertThatThrownBy(this::read)
                .hasMessage(folder.resolve("solar/lines.csv") + ":3: the lines of pep must add up to 1, not 0.9");
    }

    @Test
    void aNegativeFluxAndAMissingUncertaintyAreRefusedWithTheirLine() throws IOException {
        write("fluxes.csv", FLUXES + "pep,-1e8,0.1\n");
        assertThatThrownBy(this::read)
                .hasMessage(folder.resolve("solar/fluxes.csv") + ":2: the flux of pep cannot be negative");
        write("fluxes.csv", FLUXES + "pep,1e8,0\n");
        assertThatThrownBy(this::read)
                .hasMessage(
                        folder.resolve("solar/fluxes.csv") + ":2: the uncertainty of pep must be positive, not 0.0");
    }

    @Test
    void aNegativeDensityIsRefusedWithItsLine() throws IOException {
        write("x9-spectrum.csv", "energy [MeV],density [1/MeV]\n1,0\n2,-3\n4,0\n");
        assertThatThrownBy(this::read)
                .hasMessageStartingWith(folder.resolve("solar/x9-spectrum.csv") + ":3: a density cannot be negative");
    }

    @Test
    void citesTheSolarModelAndItsSpectra() {
        assertThat(TestBench.entry(Kind.SOURCE, "solar").description().references())
                .extracting(Reference::key)
                .contains("Vinyoles:2016djt", "Winter:2004kf", "Bahcall:1997eg", "Bahcall:1987jc");
    }

    private Source read() {
        return TestBench.component(Kind.SOURCE, "solar", "{}", folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("solar").resolve(name), text);
    }
}
