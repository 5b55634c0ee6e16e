package org.nuprobe.source.tabulated;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.flux.Species;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.DAY;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.M;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

class TabulatedSourceTest {
    private static final double UNIT = 1 / (CM * CM * S * MEV);

    @TempDir
    private Path folder;

    private Source source(String settings, String... table) {
        return new UserFolder(folder).with("my.csv", table).source(settings);
    }

    private Spectrum only(String settings, String... table) {
        List<Flux.Component> components =
                source(settings, table).flux(Point.INITIAL).components();
        assertThat(components).hasSize(1);
        return components.get(0).spectrum();
    }

    @Test
    void straightLinesGoFromRowToRow() {
        Spectrum flux = only("{ table: my.csv }", "energy [MeV],nue [1/(cm^2 s MeV)]", "1,10", "3,20", "4,0");
        assertThat(flux.density(2.5 * MEV) / UNIT).isCloseTo(17.5, within(1e-9));
        assertThat(Spectra.total(flux) * CM * CM * S).isCloseTo(40, within(1e-9));
        assertThat(flux.density(0.99 * MEV)).isZero();
        assertThat(flux.density(4.01 * MEV)).isZero();
    }

    @Test
    void powerLawsGoFromRowToRowAndEndAtZeros() {
        Spectrum flux = only(
                "{ table: my.csv, interpolation: log-log }",
                "energy [MeV],nue [1/(cm^2 s MeV)]",
                "0,0",
                "1,100",
                "10,1",
                "20,0",
                "30,0");
        assertThat(flux.density(2 * MEV) / UNIT).isCloseTo(25, within(1e-9));
        assertThat(flux.support()).isEqualTo(new Interval(1 * MEV, 10 * MEV));
        assertThat(Spectra.total(flux) * CM * CM * S).isCloseTo(90, within(1e-9));
    }

    @Test
    void aHistogramIsConstantInItsBins() {
        Spectrum flux = only(
                "{ table: my.csv, interpolation: histogram }",
                "energy_low [keV],energy_high [keV],nue [1/(cm^2 s MeV)]",
                "0,500,4",
                "500,2000,2");
        assertThat(flux.density(0.499 * MEV) / UNIT).isCloseTo(4, within(1e-9));
        assertThat(flux.density(0.501 * MEV) / UNIT).isCloseTo(2, within(1e-9));
        assertThat(Spectra.total(flux) * CM * CM * S).isCloseTo(5, within(1e-9));
    }

    @Test
    void unitsStandInTheHeader() {
        Spectrum flux = only("{ table: my.csv }", "energy [GeV],numu [1/(m^2 d GeV)]", "1,8.64e12", "2,8.64e12");
        assertThat(flux.density(1.5 * GEV) / (8.64e12 / (M * M * DAY * GEV))).isCloseTo(1, within(1e-12));
        // 8.64e12 per m^2, d and GeV are 1e8 per m^2, s and GeV, 1e4 per cm^2 and 10 per MeV.
        assertThat(flux.density(1.5 * GEV) / UNIT).isCloseTo(10, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void anySpeciesMayStandAlone(Species species) {
        Source source =
                source("{ table: my.csv }", "energy [MeV]," + species.word() + " [1/(cm^2 s MeV)]", "1,1", "2,1");
        Flux.Component component = source.flux(Point.INITIAL).components().get(0);
        assertThat(component.name()).isEqualTo(species.word());
        assertThat(component.helicity()).isEqualTo(species.helicity());
        assertThat(component.coefficient()).isEqualTo(Monomial.ONE);
        assertThat(source.parameters()).isEmpty();
    }

    @Test
    void linesJoinTheContinuumOfTheirSpecies() {
        Source source = new UserFolder(folder)
                .with("lines.csv", "species,energy [keV],flux [1/(cm^2 s)]", "nue,1500,7", "nuebar,800,2", "nue,900,3")
                .with("my.csv", "energy [MeV],nue [1/(cm^2 s MeV)]", "1,10", "2,10")
                .source("{ table: my.csv, lines: lines.csv, scale: 2 }");
        List<Flux.Component> components = source.flux(Point.INITIAL).components();
        assertThat(components).extracting(Flux.Component::name).containsExactly("nue", "nuebar");
        Spectrum nue = components.get(0).spectrum();
        assertThat(nue.lines()).extracting(line -> line.energy() / KEV).satisfies(energies -> {
            assertThat(energies.get(0)).isCloseTo(900, within(1e-9));
            assertThat(energies.get(1)).isCloseTo(1500, within(1e-9));
        });
        assertThat(Spectra.total(nue) * CM * CM * S).isCloseTo(2 * (10 + 7 + 3), within(1e-9));
        assertThat(Spectra.total(components.get(1).spectrum()) * CM * CM * S).isCloseTo(4, within(1e-9));
    }

    @Test
    void anUncertaintyMakesANormalisation() {
        String[] table = {"energy [MeV],nue [1/(cm^2 s MeV)],nuebar [1/(cm^2 s MeV)]", "1,1,1", "2,1,1"};
        Source plain = source("{ table: my.csv, uncertainty: 25 % }", table);
        Parameter own = Parameter.normalisation("tabulated_flux", 0.25, "flux relative to the table my.csv");
        assertThat(plain.parameters()).containsExactly(own);
        assertThat(plain.flux(Point.INITIAL).components())
                .allMatch(component -> component.coefficient().equals(Monomial.of(own)));
        Source near = source("{ table: my.csv, uncertainty: 25 %, parameter: my_flux }", table);
        Source far = source("{ table: my.csv, uncertainty: 25 %, parameter: my_flux, scale: 0.1 }", table);
        assertThat(near.parameters())
                .isEqualTo(far.parameters())
                .extracting(Parameter::id)
                .containsExactly("my_flux");
    }

    @Test
    void aScaleMultipliesEverything() {
        String[] table = {"energy [MeV],nue [1/(cm^2 s MeV)]", "1,1", "2,1"};
        double one = Spectra.total(only("{ table: my.csv }", table));
        assertThat(Spectra.total(only("{ table: my.csv, scale: 2.9 }", table)) / one)
                .isCloseTo(2.9, withinPercentage(1e-9));
        assertThatThrownBy(() -> source("{ table: my.csv, scale: 0 }", table))
                .hasMessageContaining("\"scale\": fluxes are multiplied by a positive number, as in \"1.2\"");
    }

    @Test
    void settingsThatDoNotBelongTogetherAreRefused() {
        String[] table = {"energy [MeV],nue [1/(cm^2 s MeV)]", "1,1", "2,1"};
        assertThatThrownBy(() -> source("{}", table))
                .hasMessageContaining("\"table\": the path of a table of fluxes is wanted here");
        assertThatThrownBy(() -> source("{ table: my.csv, parameter: my_flux }", table))
                .hasMessageContaining(
                        "\"parameter\": it names a normalisation that uncertainty makes, which is missing");
        assertThatThrownBy(() -> source("{ table: my.csv, uncertainty: 5 %, parameter: my-flux }", table))
                .hasMessageContaining("\"my-flux\" is no parameter id");
        assertThatThrownBy(() -> source("{ table: mine.csv }", table))
                .hasMessageContaining("there is no such table")
                .hasMessageContaining("searched in " + folder);
        assertThatThrownBy(() -> source("{ table: my.csv, interpolation: cubic }", table))
                .hasMessageContaining("\"cubic\" is no choice");
    }
}
