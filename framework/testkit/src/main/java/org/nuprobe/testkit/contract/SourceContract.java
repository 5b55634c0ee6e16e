package org.nuprobe.testkit.contract;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every source must do. */
public interface SourceContract extends ComponentContract<Source> {
    @Override
    default Kind<Source> kind() {
        return Kind.SOURCE;
    }

    @Override
    default double[] fingerprint(Source component, Point point) {
        return Fluxes.fingerprint(component.flux(point));
    }

    /** How closely integrals with 10 and 20 nodes between breakpoints agree, relative to the whole spectrum. */
    default double smoothness() {
        return 1e-6;
    }

    /** The flux of the source at its initial parameters. */
    default Flux flux() {
        Source source = component();
        return source.flux(DeclaredPoint.initial(declared(source)));
    }

    /** It has components with lower-case names. */
    @Test
    default void itsComponentsAreNamed() {
        assertThat(flux().components()).isNotEmpty();
        assertThat(flux().components())
                .allSatisfy(component -> assertThat(component.name()).matches("[a-z0-9]+([-_][a-z0-9]+)*"));
    }

    /** Densities are not negative, breakpoints and lines rise inside a finite support, and outside there is nothing. */
    @Test
    default void itsSpectraAreMeasuresOnTheirSupport() {
        for (Flux.Component component : flux().components()) {
            Fluxes.assertMeasure(component.name(), component.spectrum());
        }
    }

    /** There is something in every component, but not infinitely much. */
    @Test
    default void itsNormsArePositiveAndFinite() {
        for (Flux.Component component : flux().components()) {
            assertThat(norm(component.spectrum(), 20))
                    .as("norm of " + component.name())
                    .isPositive()
                    .isFinite();
        }
    }

    /** Between its breakpoints a spectrum is smooth, so that few nodes integrate it: norms from few and many nodes agree. */
    @Test
    default void itsSpectraAreSmoothBetweenBreakpoints() {
        for (Flux.Component component : flux().components()) {
            double many = norm(component.spectrum(), 20);
            assertThat(norm(component.spectrum(), 10))
                    .as("norm of " + component.name() + " with 10 nodes between breakpoints, beside that with 20")
                    .isCloseTo(many, within(smoothness() * many));
        }
    }

    /** Flavour states are density matrices. */
    @Test
    default void itsFlavourStatesArePhysical() {
        for (Flux.Component component : flux().components()) {
            for (double energy : Fluxes.energies(component.spectrum())) {
                Fluxes.assertPhysical(component.name(), component.state().apply(energy));
            }
        }
    }

    /** Normalisations are declared, and the spectrum is that at their initial value. */
    @Test
    default void itsNormalisationsAreDeclaredAndStartAtOne() {
        for (Flux.Component component : flux().components()) {
            assertThat(declared(component()))
                    .as("parameters, with those of " + component.name())
                    .containsAll(component.coefficient().powers().keySet());
            assertThat(component.coefficient().value(Parameter::initial))
                    .as("coefficient of " + component.name() + " at the initial values")
                    .isEqualTo(1);
        }
    }

    /** The arrival of a pulse is shared out between windows of time. */
    @Test
    default void itsTimeProfilesShareOutThePulse() {
        double[] edges = {0, 0.3 * Units.US, Units.US, 3 * Units.US, 20 * Units.US};
        for (Flux.Component component : flux().components()) {
            if (component.time() != TimeProfile.STEADY) {
                Fluxes.assertFractions(component.name(), component.time(), edges);
            }
        }
    }

    private static double norm(Spectrum spectrum, int order) {
        double sum = spectrum.lines().stream().mapToDouble(Line::content).sum();
        double[] breakpoints = spectrum.breakpoints();
        for (int piece = 0; piece + 1 < breakpoints.length; piece++) {
            sum += Numbers.integral(spectrum::density, order, breakpoints[piece], breakpoints[piece + 1]);
        }
        return sum;
    }
}
