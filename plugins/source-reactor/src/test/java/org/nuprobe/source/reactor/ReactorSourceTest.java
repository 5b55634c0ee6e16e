package org.nuprobe.source.reactor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MEV;

class ReactorSourceTest {
    @Test
    void allAreSteadyElectronAntineutrinos() {
        Flux flux = Reactors.of(Reactors.SUFFICIENT).flux(Point.INITIAL);
        assertThat(flux.components()).allSatisfy(component -> {
            assertThat(component.helicity()).isEqualTo(Helicity.ANTINEUTRINO);
            assertThat(component.state().apply(MEV)).isEqualTo(FlavourState.pure(Flavour.ELECTRON));
            assertThat(component.time()).isSameAs(TimeProfile.STEADY);
        });
    }

    @Test
    void componentsAreRangesOrIsotopes() {
        assertThat(Reactors.names(Reactors.of(Reactors.SUFFICIENT)))
                .containsExactly("fission", "fission-low", "capture");
        assertThat(Reactors.names(Reactors.of(Reactors.SUFFICIENT + ", components: isotopes")))
                .containsExactly(
                        "u235", "u238", "pu239", "pu241", "u235-low", "u238-low", "pu239-low", "pu241-low", "capture");
        assertThat(Reactors.names(Reactors.of(Reactors.SUFFICIENT + ", model: huber-mueller")))
                .containsExactly("fission");
        assertThat(Reactors.names(Reactors.of(Reactors.SUFFICIENT + ", captures-per-fission: 0")))
                .containsExactly("fission", "fission-low");
        assertThat(
                        Reactors.names(
                                Reactors.of(
                                        Reactors.SUFFICIENT
                                                + ", components: isotopes, model: mueller, fractions: { u235: 1, u238: 0, pu239: 0, pu241: 0 }")))
                .containsExactly("u235");
    }

    @Test
    void theIsotopesAddUpToTheWhole() {
        Source whole = Reactors.of(Reactors.SUFFICIENT);
        Source parts = Reactors.of(Reactors.SUFFICIENT + ", components: isotopes");
        Spectrum one = Reactors.everything(whole);
        Spectrum other = Reactors.everything(parts);
        for (double energy : new double[] {0.3, 1.1, 3.21, 7.7, 9.1}) {
            assertThat(other.density(energy * MEV) / one.density(energy * MEV)).isCloseTo(1, within(1e-12));
        }
    }

    /** P/(sum_k f_k e_k) fissions a second, shared out among the isotopes, over the sphere. */
    @Test
    void fissionsFollowFromTheHeat() {
        double heat = 0.55 * 202.36 + 0.07 * 205.99 + 0.32 * 211.12 + 0.06 * 214.26;
        Source source = Reactors.of(Reactors.SUFFICIENT + ", fuel: kuo-sheng, components: isotopes");
        double ratio = Spectra.total(Reactors.spectrum(source, "pu239-low"))
                / Spectra.total(Reactors.spectrum(Reactors.ofOneFission(Isotope.PU239, "summation"), "fission-low"));
        assertThat(ratio / (0.32 * Reactors.fissions(2.9, 28, heat))).isCloseTo(1, within(1e-9));
    }

    /** Two neutrinos follow a capture: from 239U with an endpoint of 1.26 MeV and from 239Np below 0.72 MeV. */
    @Test
    void captureGivesTwoSoftAntineutrinosEach() {
        Spectrum capture = Reactors.spectrum(Reactors.ofOneFission(Isotope.U235, "summation"), "capture");
        assertThat(Spectra.total(capture) / Reactors.PER_CM2_S).isCloseTo(0.6 * 2, within(1e-3));
        assertThat(capture.density(1.27 * MEV)).isPositive();
        assertThat(capture.density(1.31 * MEV)).isZero();
        assertThat(capture.density(0.76 * MEV) * MEV / Reactors.PER_CM2_S).isCloseTo(0.6 * 1.227, within(1e-9));
    }

    @Test
    void capturesAreInProportionToTheirNumber() {
        Source twice = Reactors.of(Reactors.SUFFICIENT + ", captures-per-fission: 1.2");
        assertThat(Spectra.total(Reactors.spectrum(twice, "capture"))
                        / Spectra.total(Reactors.spectrum(Reactors.of(Reactors.SUFFICIENT), "capture")))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void coresAddAsPowerOverDistanceSquared() {
        double near = Reactors.total(Reactors.of("power: 4.25 GW, distance: 72 m"));
        double far = Reactors.total(Reactors.of("power: 2 GW, distance: 102 m"));
        double both = Reactors.total(
                Reactors.of("cores: [ { power: 4.25 GW, distance: 72 m }, { power: 2 GW, distance: 102 m } ]"));
        assertThat(both / (near + far)).isCloseTo(1, within(1e-12));
        assertThat(far / near).isCloseTo(2 / 4.25 * 72 * 72 / (102.0 * 102), within(1e-12));
    }

    @Test
    void aReactorThatIsOffGivesNothing() {
        double whole = Reactors.total(Reactors.of(Reactors.SUFFICIENT));
        double part = Reactors.total(Reactors.of(Reactors.SUFFICIENT + ", live-fraction: 80 %"));
        assertThat(part / whole).isCloseTo(0.8, within(1e-12));
    }

    /** What is below 2 MeV has both normalisations, what is above only the common one. */
    @Test
    void theLowPartIsLessWellKnown() {
        Source source = Reactors.of(Reactors.SUFFICIENT);
        Parameter all = source.parameters().get(0);
        Parameter low = source.parameters().get(1);
        assertThat(all.id()).isEqualTo("reactor_flux");
        assertThat(all.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.03));
        assertThat(low.id()).isEqualTo("reactor_flux_low");
        assertThat(low.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.1));
        Monomial both = Monomial.of(all).times(Monomial.of(low));
        assertThat(Reactors.component(source, "fission").coefficient()).isEqualTo(Monomial.of(all));
        assertThat(Reactors.component(source, "fission-low").coefficient()).isEqualTo(both);
        assertThat(Reactors.component(source, "capture").coefficient()).isEqualTo(both);
        assertThat(Reactors.of(Reactors.SUFFICIENT + ", model: mueller").parameters())
                .containsExactly(all);
    }

    /** At Kuo-Sheng, with whichever of the shipped fuels. */
    @ParameterizedTest
    @CsvSource({"typical-pwr", "daya-bay", "kuo-sheng", "conus", "chooz", "conus-plus"})
    void namedFuelsGiveNearlyTheSameFlux(String fuel) {
        double number = Reactors.total(Reactors.of(Reactors.SUFFICIENT + ", fuel: " + fuel));
        assertThat(number).isBetween(6.2e12, 6.6e12);
    }

    @ParameterizedTest
    @CsvSource({"bemporad,1.0028", "meulenberg,1.0047"})
    void lessHeatPerFissionMeansMoreFissions(String energies, double ratio) {
        String uranium = Reactors.SUFFICIENT
                + ", model: huber-mueller, fractions: { u235: 0.55, u238: 0.07, pu239: 0.32," + " pu241: 0.06 }";
        assertThat(Reactors.total(Reactors.of(uranium + ", fission-energies: " + energies))
                        / Reactors.total(Reactors.of(uranium)))
                .isCloseTo(ratio, within(5e-4));
    }
}
