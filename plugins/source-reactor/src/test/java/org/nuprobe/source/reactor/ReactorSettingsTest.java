package org.nuprobe.source.reactor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReactorSettingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model: huber | model | there is no \"huber\"; there are huber-mueller+summation, huber-mueller, mueller+summation",
                "model: huber-mueller, captures-per-fission: 0.5 | captures-per-fission | not used together with the other settings",
                "model: huber-mueller, low-flux-uncertainty: 20 % | low-flux-uncertainty | not used together",
                "fuel: mox | fuel | there is no \"mox\"; there are typical-pwr, daya-bay, kuo-sheng, conus, chooz, conus-plus; or give numbers of your own in fractions",
                "fission-energies: ma | fission-energies | there is no \"ma\"; there are ma-2013, bemporad, meulenberg; or give",
                "fractions: { u235: 0.5, u238: 0.1, pu239: 0.2, pu241: 0.1 } | fractions | the fission fractions must add up to 1, not 0.9; in proportion they would be u235: 0.5556, u238: 0.1111, pu239: 0.2222, pu241: 0.1111",
                "fractions: { u235: 0, u238: 0, pu239: 0, pu241: 0 } | fractions | the fission fractions must add up to 1, not 0.0",
                "fractions: { u235: 1.1, u238: -0.1, pu239: 0, pu241: 0 } | fractions | u238 cannot have less than nothing",
                "fractions: { u235: 1, u238: 0, pu239: 0 } | fractions | pu241",
                "fractions: { u235: 1, u238: 0, pu239: 0, pu241: 0, th232: 0 } | th232 | unknown key \"th232\"",
                "fuel: conus, fractions: { u235: 1, u238: 0, pu239: 0, pu241: 0 } | fuel | not used together with the other settings",
                "energies-per-fission: { u235: 0 MeV, u238: 200 MeV, pu239: 200 MeV, pu241: 200 MeV } | energies-per-fission | a fission of u235 sets energy free: write about 200 MeV",
                "energies-per-fission: { u235: 200, u238: 200 MeV, pu239: 200 MeV, pu241: 200 MeV } | u235 | \"200\" has no unit",
                "live-fraction: 0 | live-fraction | a reactor runs for a fraction of the time between 0 and 1, not 0.0",
                "captures-per-fission: -1 | captures-per-fission | by none (0), but not by fewer",
                "flux-uncertainty: 0 | flux-uncertainty | positive, as in \"3 %\"; to hold the flux, write fit: false for reactor_flux under",
                "low-flux-uncertainty: -5 % | low-flux-uncertainty | to hold the flux, write fit: false for reactor_flux_low",
                "flux-parameter: reactor-flux | flux-parameter | \"reactor-flux\" is no parameter id",
                "low-flux-parameter: reactor_flux | low-flux-parameter | it needs a name of its own: reactor_flux is the common one",
                "components: flavours | components | \"flavours\" is no choice",
                "cores: [ { power: 1 GW, distance: 9 m } ] | power | not used together with the other settings",
                "cores: [] | cores | the list is empty: write [ { power: 4.25 GW, distance: 72 m }"
            })
    void badSettingSaysWhatToDo(String setting, String key, String message) {
        assertThatThrownBy(() -> Reactors.of(Reactors.SUFFICIENT + ", " + setting))
                .hasMessageContaining(key)
                .hasMessageContaining(message);
    }

    @Test
    void powerAndDistanceMustBeThere() {
        assertThatThrownBy(() -> Reactors.of("power: 3 GW"))
                .hasMessageContaining("the setting \"distance\"")
                .hasMessageContaining("is missing");
        assertThatThrownBy(() -> Reactors.of("power: 0 GW, distance: 3 m"))
                .hasMessageContaining("it must be above zero, as in \"2.9 GW\"");
        assertThatThrownBy(() -> Reactors.of("cores: [ { power: 3 GW, distance: -3 m } ]"))
                .hasMessageContaining("it must be above zero, as in \"28 m\"");
    }

    @Test
    void aModelWithoutAnIsotopeIsNamedWithItsTable(@TempDir Path folder) {
        String table = """
                model,isotope,a1 [1],a2 [1/MeV],a3 [1/MeV^2],a4 [1/MeV^3],a5 [1/MeV^4],a6 [1/MeV^5]
                huber-mueller,u235,1,0,0,0,0,0
                """;
        assertThatThrownBy(() -> Reactors.withTable(folder, "polynomials.csv", table))
                .hasMessageContaining("polynomials.csv:2")
                .hasMessageContaining("the table ends without a row for u238 of the model huber-mueller");
    }

    @Test
    void itCitesItsPapers() {
        assertThat(TestBench.entry(Kind.SOURCE, "reactor").description().references())
                .extracting(Reference::key)
                .contains("Huber:2011wv", "Mueller:2011nm", "Perisse:2023efm", "Vogel:1989iv");
    }
}
