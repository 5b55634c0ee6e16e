package org.nuprobe.source.geoneutrinos;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

class GeoneutrinosTest {
    @TempDir
    private Path folder;

    private Source source(String settings) {
        return new SyntheticShapes(folder).source(settings);
    }

    private List<Flux.Component> components(String settings) {
        return source(settings).flux(Point.INITIAL).components();
    }

    private static double total(Flux.Component component) {
        return Spectra.total(component.spectrum()) * CM * CM * S;
    }

    @Test
    void onlyElementsWithAShapeAreThere() {
        assertThat(components("{ potassium: potassium.csv, uranium: uranium.csv }"))
                .extracting(Flux.Component::name)
                .containsExactly("uranium", "potassium");
    }

    /** Whatever the area of the table: the shape is normalised, the flux is the setting. */
    @ParameterizedTest
    @CsvSource({"uranium, 1.5e6", "thorium, 2e6", "potassium, 3e7"})
    void theFluxIsTheSettingAndTheTableOnlyTheShape(String element, double flux) {
        Flux.Component component = components(
                        "{ " + element + ": " + element + ".csv, " + element + "-flux: " + flux + " 1/(cm^2 s) }")
                .get(0);
        assertThat(total(component)).isCloseTo(flux, withinPercentage(1e-9));
    }

    @Test
    void theShapeIsTheTable() {
        var spectrum = components("{ uranium: uranium.csv }").get(0).spectrum();
        assertThat(spectrum.density(2 * MEV) / spectrum.density(0.5 * MEV)).isCloseTo(1, within(1e-12));
        assertThat(Spectra.meanEnergy(spectrum) / MEV).isCloseTo(4.0 / 3, within(1e-9));
        assertThat(spectrum.support().high() / MEV).isCloseTo(3, within(1e-12));
    }

    @Test
    void theyAreElectronAntineutrinosEachElementWithItsNormalisation() {
        Source source = source("{ uranium: uranium.csv, thorium: thorium.csv, uncertainty: 25 % }");
        assertThat(source.parameters())
                .extracting(Parameter::id)
                .containsExactly("geoneutrino_flux_uranium", "geoneutrino_flux_thorium");
        for (int k = 0; k < 2; k++) {
            Flux.Component component = source.flux(Point.INITIAL).components().get(k);
            Parameter normalisation = source.parameters().get(k);
            assertThat(component.helicity()).isEqualTo(Helicity.ANTINEUTRINO);
            assertThat(component.state().apply(MEV)).isEqualTo(FlavourState.pure(Flavour.ELECTRON));
            assertThat(component.coefficient()).isEqualTo(Monomial.of(normalisation));
            assertThat(normalisation)
                    .isEqualTo(Parameter.normalisation(normalisation.id(), 0.25, normalisation.description()));
        }
    }

    @Test
    void withoutAShapeItSaysWhatToBring() {
        assertThatThrownBy(() -> source("{}"))
                .hasMessageContaining(
                        "no shape of a spectrum is given: write uranium, thorium or potassium with the path"
                                + " of a table energy [MeV],density [1/MeV]");
        assertThatThrownBy(() -> source("{ uranium: uran.csv }")).hasMessageContaining("there is no such table");
        assertThatThrownBy(() -> source("{ uranium: uranium.csv, thorium-flux: 1e6 1/(cm^2 s) }"))
                .hasMessageContaining("the setting \"thorium-flux\" of the source \"geoneutrinos\" is not used");
        assertThatThrownBy(() -> source("{ uranium: uranium.csv, uranium-flux: -1 1/(cm^2 s) }"))
                .hasMessageContaining("a flux is positive, as in \"4.3e6 1/(cm^2 s)\"; leave out uranium for none");
    }

    @Test
    void aShapeThatDoesNotFitIsToldWithFileAndLine() {
        SyntheticShapes shapes = new SyntheticShapes(folder);
        shapes.write("falling.csv", "energy [MeV],density [1/MeV]\n1,1\n0.5,2\n");
        assertThatThrownBy(() -> shapes.source("{ uranium: falling.csv }"))
                .hasMessageStartingWith(folder.resolve("falling.csv") + ":3: the first column must rise");
        shapes.write("flux.csv", "energy [MeV],density [1/(cm^2 s MeV)]\n1,1\n2,2\n");
        assertThatThrownBy(() -> shapes.source("{ uranium: flux.csv }"))
                .hasMessageContaining(
                        "flux.csv:1: the column \"density\" is in 1/(cm^2 s MeV), of dimension flux per energy");
    }
}
