package org.nuprobe.source.solar;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

class SolarSourceTest {
    private static final double PER_CM2_S = 1 / (CM * CM * S);

    /** Vinyoles et al., Astrophys. J. 835 (2017) 202. */
    @ParameterizedTest
    @CsvSource({
        "pp,5.98e10,0.006,6.03e10,0.005",
        "pep,1.44e8,0.010,1.46e8,0.009",
        "hep,7.98e3,0.30,8.25e3,0.30",
        "be7,4.93e9,0.06,4.50e9,0.06",
        "b8,5.46e6,0.12,4.50e6,0.12",
        "n13,2.78e8,0.15,2.04e8,0.14",
        "o15,2.05e8,0.17,1.44e8,0.16",
        "f17,5.29e6,0.20,3.26e6,0.18"
    })
    void hasTheFluxesAndUncertaintiesOfTheSolarModels(
            String name, double high, double highError, double low, double lowError) {
        check(name, "gs98", high, highError);
        check(name, "agss09met", low, lowError);
    }

    /** SNO 2013: 5.25 +- 0.16 +0.11 -0.13 1e6 per square centimetre and second. */
    @Test
    void theMeasuredBoronFluxReplacesThatOfTheModel() {
        check("b8", "gs98-sno", 5.25e6, 0.04);
        check("be7", "gs98-sno", 4.93e9, 0.06);
        assertThat(Registered.solar("{ composition: gs98-sno }").parameters())
                .hasSize(8)
                .allMatch(parameter -> parameter.description().endsWith("B16-GS98 with the 8B flux of SNO"));
    }

    @Test
    void aFreeFluxIsFittedWithoutAConstraint() {
        Source free = Registered.solar("{ uncertainty: free, components: [ b8, hep ] }");
        assertThat(free.parameters()).extracting(Parameter::id).containsExactly("solar_flux_hep", "solar_flux_b8");
        assertThat(free.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.constraint()).isEqualTo(Constraint.FITTED);
            assertThat(parameter.initial()).isEqualTo(1);
        });
        assertThat(Spectra.total(free.flux(Point.INITIAL).components().get(1).spectrum()) / PER_CM2_S)
                .isCloseTo(5.46e6, within(1e-3));
    }

    private static void check(String name, String composition, double flux, double uncertainty) {
        String settings = "{ composition: " + composition + ", components: [ " + name + " ] }";
        Flux.Component component = Registered.component(name, settings);
        assertThat(Spectra.total(component.spectrum()) / PER_CM2_S / flux).isCloseTo(1, within(1e-9));
        Parameter normalisation = Registered.solar(settings).parameters().get(0);
        assertThat(normalisation.id()).isEqualTo("solar_flux_" + name);
        assertThat(normalisation.role()).isEqualTo(Role.COEFFICIENT);
        assertThat(normalisation.initial()).isEqualTo(1);
        assertThat(normalisation.constraint()).isEqualTo(new Constraint.Gaussian(1, uncertainty));
        assertThat(component.coefficient()).isEqualTo(Monomial.of(normalisation));
    }

    @Test
    void withoutSettingsItIsTheHighMetallicityModelWithEveryFlux() {
        Source solar = Registered.solar("{}");
        List<Flux.Component> components = solar.flux(Point.INITIAL).components();
        assertThat(components)
                .extracting(Flux.Component::name)
                .containsExactly("pp", "pep", "hep", "be7", "b8", "n13", "o15", "f17");
        assertThat(solar.parameters())
                .extracting(Parameter::id)
                .containsExactlyElementsOf(
                        components.stream().map(c -> "solar_flux_" + c.name()).toList());
        double total = components.stream()
                .mapToDouble(component -> Spectra.total(component.spectrum()))
                .sum();
        assertThat(total / PER_CM2_S).isCloseTo(6.536e10, within(0.001e10));
    }

    @Test
    void producesSteadyElectronNeutrinos() {
        for (Flux.Component component :
                Registered.solar("{}").flux(Point.INITIAL).components()) {
            assertThat(component.helicity()).isEqualTo(Helicity.NEUTRINO);
            assertThat(component.time()).isSameAs(TimeProfile.STEADY);
            assertThat(component.state().apply(component.spectrum().support().low()))
                    .isEqualTo(FlavourState.pure(Flavour.ELECTRON));
        }
    }

    @Test
    void electronCaptureGivesLines() {
        assertThat(lines("pep")).hasSize(1);
        assertThat(lines("pep").get(0).energy() / MEV).isCloseTo(1.442, within(1e-12));
        assertThat(lines("be7")).extracting(line -> line.energy() / MEV).containsExactly(0.3843, 0.8613);
        double sum = lines("be7").stream().mapToDouble(Line::content).sum();
        assertThat(lines("be7").get(1).content() / sum).isCloseTo(0.8948, within(1e-12));
        assertThat(Registered.component("be7", "{}").spectrum().density(0.5 * MEV))
                .isZero();
        assertThat(lines("b8")).isEmpty();
    }

    private static List<Line> lines(String component) {
        return Registered.component(component, "{}").spectrum().lines();
    }

    @Test
    void boronHasTheMeanEnergyOfWinter() {
        for (String interpolation : List.of("monotone-cubic", "linear")) {
            var spectrum = Registered.component("b8", "{ interpolation: " + interpolation + " }")
                    .spectrum();
            assertThat(Spectra.meanEnergy(spectrum) / MEV).isCloseTo(6.770, within(5e-4));
            assertThat(spectrum.support().high() / MEV).isCloseTo(15.4, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"pp,0.42341", "hep,18.784", "n13,1.199", "o15,1.732", "f17,1.740"})
    void aTabulatedShapeIsClippedAtTheEndpointAndAgreesWithTheComputedOne(String name, double endpoint) {
        var table = Registered.component(name, "{ shape: table }").spectrum();
        var computed = Registered.component(name, "{}").spectrum();
        assertThat(table.support().high() / MEV).isCloseTo(endpoint, within(1e-12));
        assertThat(table.support().low()).isZero();
        assertThat(Spectra.total(table) / Spectra.total(computed)).isCloseTo(1, within(1e-12));
        assertThat(Spectra.meanEnergy(table) / Spectra.meanEnergy(computed)).isCloseTo(1, within(3e-4));
    }

    @Test
    void onlyTheListedComponentsAreThereInTheOrderOfTheTable() {
        Source solar = Registered.solar("{ components: [ b8, pp ] }");
        assertThat(solar.flux(Point.INITIAL).components())
                .extracting(Flux.Component::name)
                .containsExactly("pp", "b8");
        assertThat(solar.parameters()).extracting(Parameter::id).containsExactly("solar_flux_pp", "solar_flux_b8");
    }

    @Test
    void aComponentThatTheSunDoesNotHaveIsAnErrorWithThoseItHas() {
        assertThatThrownBy(() -> Registered.solar("{ components: [ b8, n14 ] }"))
                .hasMessageContaining(
                        "there is no solar flux \"n14\";" + " there are pp, pep, hep, be7, b8, n13, o15, f17");
        assertThatThrownBy(() -> Registered.solar("{ components: [ b8, b8 ] }"))
                .hasMessageContaining("b8 is listed twice");
        assertThatThrownBy(() -> Registered.solar("{ components: [] }"))
                .hasMessageContaining("the list is empty: name some of pp, pep");
    }
}
