package org.nuprobe.source.atmospheric;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

class AtmosphericSourceTest {
    private static final double PER_CM2_S = 1 / (CM * CM * S);

    /** Rows of Battistoni et al. 2005: the first, one near the maximum and the last. */
    @ParameterizedTest
    @CsvSource({
        "nue, 13.2, 0.01059",
        "nuebar, 13.2, 0.0097259",
        "numu, 940, 0.00021239",
        "numubar, 940, 0.0002093",
        "numu, 883.65, 0.00025677"
    })
    void passesThroughTheRowsOfTheTable(String species, double energy, double flux) {
        double density = component("{}", species).spectrum().density(energy * MEV);
        assertThat(density / (PER_CM2_S / MEV)).isCloseTo(flux, withinPercentage(1e-9));
    }

    /** Half way in the logarithm a power law is the geometric mean of its neighbours. */
    @Test
    void isAPowerLawBetweenTheRows() {
        var spectrum = component("{}", "numu").spectrum();
        double first = 13.2 * MEV;
        double second = 14.042 * MEV;
        assertThat(spectrum.density(Math.sqrt(first * second)))
                .isCloseTo(Math.sqrt(spectrum.density(first) * spectrum.density(second)), withinPercentage(1e-9));
    }

    @Test
    void isNotContinuedBeyondTheTable() {
        var spectrum = component("{}", "nuebar").spectrum();
        assertThat(spectrum.density(13.1 * MEV)).isZero();
        assertThat(spectrum.density(941 * MEV)).isZero();
        assertThat(spectrum.support().low() / MEV).isCloseTo(13.2, within(1e-9));
        assertThat(spectrum.support().high() / MEV).isCloseTo(940, within(1e-9));
    }

    /** What is missing of the 10.7 of the literature lies below 13 and above 940 MeV. */
    @Test
    void addsUpToTheFluxOfTheLiteratureButForTheEnds() {
        assertThat(total("{}")).isCloseTo(10.7, withinPercentage(2)).isLessThan(10.7);
        assertThat(total("{}")).isCloseTo(10.5235, withinPercentage(1e-3));
    }

    /** Each muon decay gives one of both flavours and each pion one more muon neutrino: two to one below 1 GeV. */
    @Test
    void hasTwiceAsManyMuonsAsElectrons() {
        double electrons = one("nue") + one("nuebar");
        double muons = one("numu") + one("numubar");
        assertThat(muons / electrons).isBetween(1.9, 2.2);
    }

    @Test
    void aTotalKeepsShapeAndMixture() {
        String settings = "{ total-flux: 10.7 1/(cm^2 s) }";
        assertThat(total(settings)).isCloseTo(10.7, withinPercentage(1e-9));
        for (Flux.Component component : components(settings)) {
            double ratio = component.spectrum().density(100 * MEV)
                    / component("{}", component.name()).spectrum().density(100 * MEV);
            assertThat(ratio).isCloseTo(10.7 / total("{}"), withinPercentage(1e-9));
        }
    }

    @Test
    void allSpeciesShareOneNormalisationOfTwentyPerCent() {
        Parameter normalisation = source("{}").parameters().get(0);
        assertThat(normalisation.id()).isEqualTo("atmospheric_flux");
        assertThat(normalisation.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.2));
        assertThat(components("{}"))
                .allSatisfy(component -> assertThat(component.coefficient()).isEqualTo(Monomial.of(normalisation)));
        assertThat(source("{ uncertainty: 25 % }").parameters().get(0).constraint())
                .isEqualTo(new Constraint.Gaussian(1, 0.25));
    }

    @Test
    void helicitiesFollowTheNames() {
        assertThat(components("{}"))
                .extracting(Flux.Component::name)
                .containsExactly("nue", "nuebar", "numu", "numubar");
        assertThat(components("{}"))
                .extracting(Flux.Component::helicity)
                .containsExactly(Helicity.NEUTRINO, Helicity.ANTINEUTRINO, Helicity.NEUTRINO, Helicity.ANTINEUTRINO);
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> source("{ total-flux: 0 1/(cm^2 s) }"))
                .hasMessageContaining(
                        "\"total-flux\": a flux is positive, as in \"10.7 1/(cm^2 s)\"; leave it out for the table");
        assertThatThrownBy(() -> source("{ total-flux: 10.7 }"))
                .hasMessageContaining("\"10.7\" has no unit")
                .hasMessageContaining("1/(cm^2 s)");
        assertThatThrownBy(() -> source("{ uncertainty: 0 }"))
                .hasMessageContaining(
                        "a relative uncertainty is positive, as in \"20 %\"; to hold the flux where it is,"
                                + " write atmospheric_flux: { fit: false } under parameters");
    }

    private static double one(String species) {
        return Spectra.total(component("{}", species).spectrum());
    }

    private static double total(String settings) {
        return components(settings).stream()
                .mapToDouble(component -> Spectra.total(component.spectrum()) / PER_CM2_S)
                .sum();
    }

    private static Flux.Component component(String settings, String name) {
        return components(settings).stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Flux.Component> components(String settings) {
        return source(settings).flux(Point.INITIAL).components();
    }

    private static Source source(String settings) {
        return TestBench.component(Kind.SOURCE, "atmospheric", settings);
    }
}
