package org.nuprobe.source.supernovabackground;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
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

class SupernovaBackgroundTest {
    private static final double PER_CM2_S = 1 / (CM * CM * S);

    @Test
    void sixSpeciesComeInFourComponents() {
        List<Flux.Component> components = components("{}");
        assertThat(components).extracting(Flux.Component::name).containsExactly("nue", "nuebar", "nux", "nuxbar");
        assertThat(components)
                .extracting(Flux.Component::helicity)
                .containsExactly(Helicity.NEUTRINO, Helicity.ANTINEUTRINO, Helicity.NEUTRINO, Helicity.ANTINEUTRINO);
        FlavourState others = components.get(2).state().apply(MEV);
        assertThat(others)
                .isEqualTo(FlavourState.diagonal(0, 0.5, 0.5))
                .isEqualTo(components.get(3).state().apply(MEV));
    }

    /** With one temperature for all, each species has the same flux: nux and nuxbar hold two each. */
    @Test
    void atEqualTemperaturesEverySpeciesIsOneSixth() {
        String equal = "{ temperature-nue: 5 MeV, temperature-nuebar: 5 MeV, temperature-nux: 5 MeV }";
        List<Flux.Component> components = components(equal);
        double one = total(components.get(0));
        assertThat(total(components.get(1)) / one).isCloseTo(1, within(1e-12));
        assertThat(total(components.get(2)) / one).isCloseTo(2, within(1e-12));
        assertThat(total(components.get(3)) / one).isCloseTo(2, within(1e-12));
    }

    /** Ten to thirty per square centimetre and second for each species; one that is born at 16 MeV peaks at 4 MeV. */
    @Test
    void hasTheScaleOfTheLiterature() {
        double all = components("{ temperatures: strigari }").stream()
                .mapToDouble(SupernovaBackgroundTest::total)
                .sum();
        assertThat(all / 6).isBetween(10.0, 30.0);
        var nuebar = components("{ temperatures: strigari }").get(1).spectrum();
        double peak = 0;
        for (double energy = 0.5; energy < 20; energy += 0.1) {
            if (nuebar.density(energy * MEV) > nuebar.density(peak * MEV)) {
                peak = energy;
            }
        }
        assertThat(peak).isBetween(3.0, 6.0);
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', 6.6, 7, 10",
        "'{ temperatures: strigari }', 3, 5, 8",
        "'{ temperature-nuebar: 4 MeV }', 6.6, 4, 10"
    })
    void temperaturesAreShapeParametersThatSettingsStart(String settings, double nue, double nuebar, double nux) {
        List<Parameter> temperatures = source(settings).parameters().subList(1, 4);
        assertThat(temperatures)
                .extracting(Parameter::id)
                .containsExactly("dsnb_temperature_nue", "dsnb_temperature_nuebar", "dsnb_temperature_nux");
        assertThat(temperatures).allMatch(parameter -> parameter.role() == Role.SHAPE);
        assertThat(temperatures.get(0).initial() / MEV).isCloseTo(nue, within(1e-12));
        assertThat(temperatures.get(1).initial() / MEV).isCloseTo(nuebar, within(1e-12));
        assertThat(temperatures.get(2).initial() / MEV).isCloseTo(nux, within(1e-12));
    }

    @Test
    void aTemperatureMovesItsOwnSpeciesOnly() {
        Source source = source("{}");
        Point hotter = parameter -> parameter.id().equals("dsnb_temperature_nux") ? 13 * MEV : parameter.initial();
        List<Flux.Component> before = source.flux(Point.INITIAL).components();
        List<Flux.Component> after = source.flux(hotter).components();
        assertThat(total(after.get(0))).isEqualTo(total(before.get(0)));
        assertThat(total(after.get(1))).isEqualTo(total(before.get(1)));
        assertThat(total(after.get(2)) / total(before.get(2))).isCloseTo(10.0 / 13, within(1e-9));
        assertThat(total(after.get(3))).isEqualTo(total(after.get(2)));
    }

    @Test
    void oneNormalisationOfFortyFivePerCentIsShared() {
        Parameter normalisation = source("{}").parameters().get(0);
        assertThat(normalisation).isEqualTo(Parameter.normalisation("dsnb_flux", 0.45, normalisation.description()));
        assertThat(components("{}")).allMatch(it -> it.coefficient().powers().containsKey(normalisation));
        assertThat(source("{ uncertainty: 50 % }").parameters().get(0).constraint())
                .isEqualTo(new Constraint.Gaussian(1, 0.5));
    }

    /** The flux is proportional to energy and formation rate, and inversely to the Hubble constant. */
    @ParameterizedTest
    @CsvSource({
        "total-energy: 6e53 erg, 2",
        "star-formation-rate: 0.0089 Msun/(yr Mpc^3), 0.5",
        "hubble-constant: 134.9 km/(s Mpc), 0.5",
        "'stellar-masses: [ 0.1 Msun, 100 Msun ], supernova-masses: [ 8 Msun, 50 Msun ]', 1",
        "'star-formation-slopes: [ 3.4, -0.3, -3.5 ], star-formation-breaks: [ 1, 4 ], imf-slope: 2.35', 1",
    })
    void settingsActInProportion(String setting, double factor) {
        double changed = total(components("{ " + setting + " }").get(1));
        assertThat(changed / total(components("{}").get(1))).isCloseTo(factor, withinPercentage(1e-9));
    }

    /** In an empty universe H = H0 at all times, so more arrives than in one that expanded faster in the past. */
    @Test
    void lessMatterLeavesMoreTime() {
        assertThat(total(components("{ matter-density: 0 }").get(0)))
                .isGreaterThan(1.3 * total(components("{}").get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "temperature-nue: 30 MeV | a temperature from 1 MeV to 20 MeV is wanted",
                "temperatures: warm | \"warm\" is no choice",
                "total-energy: 0 erg | it must be positive, as in \"3e53 erg\"",
                "hubble-constant: 67 | \"67\" has no unit",
                "matter-density: 1.2 | a fraction of the critical density, from 0 to 1",
                "maximum-redshift: -1 | it must be positive, as in \"6\"",
                "star-formation-slopes: [ 3, -1 ] | 3 numbers are wanted, not 2",
                "star-formation-slopes: [ 3, 0, -1 ] | the second and the third slope cannot be 0",
                "star-formation-breaks: [ 4, 1 ] | two redshifts are wanted, the lower one first",
                "stellar-masses: [ 100 Msun, 0.1 Msun ] | two masses are wanted, the lower one first",
                "supernova-masses: [ 8 Msun, 120 Msun ] | they must lie within the stellar masses",
            })
    void settingsThatMakeNoSenseAreRefused(String setting, String message) {
        String key = setting.substring(0, setting.indexOf(':'));
        assertThatThrownBy(() -> source("{ " + setting + " }"))
                .hasMessageContaining("\"" + key + "\"")
                .hasMessageContaining(message);
    }

    private static double total(Flux.Component component) {
        return Spectra.total(component.spectrum()) / PER_CM2_S;
    }

    private static List<Flux.Component> components(String settings) {
        return source(settings).flux(Point.INITIAL).components();
    }

    private static Source source(String settings) {
        return TestBench.component(Kind.SOURCE, "supernova-background", settings);
    }
}
