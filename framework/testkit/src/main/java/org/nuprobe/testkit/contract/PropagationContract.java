package org.nuprobe.testkit.contract;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** What every propagation must do. */
public interface PropagationContract extends ComponentContract<Propagation> {
    @Override
    default Kind<Propagation> kind() {
        return Kind.PROPAGATION;
    }

    /** A flux as it leaves a source that this propagation is made for. */
    Flux produced();

    @Override
    default double[] fingerprint(Propagation component, Point point) {
        return Fluxes.fingerprint(component.propagate(produced(), point));
    }

    /** What arrives of {@link #produced()} at the initial parameters. */
    default Flux arrived() {
        Propagation propagation = component();
        return propagation.propagate(produced(), DeclaredPoint.initial(declared(propagation)));
    }

    /** The components keep their names and order. */
    @Test
    default void itKeepsTheComponents() {
        assertThat(arrived().components())
                .extracting(Flux.Component::name)
                .containsExactlyElementsOf(produced().components().stream()
                        .map(Flux.Component::name)
                        .toList());
    }

    /** No neutrinos are made on the way: neither the flux nor its active fraction grows. */
    @Test
    default void itMakesNoNeutrinos() {
        for (int k = 0; k < produced().components().size(); k++) {
            Flux.Component before = produced().components().get(k);
            Flux.Component after = arrived().components().get(k);
            for (double energy : Fluxes.energies(before.spectrum())) {
                assertThat(active(after, energy))
                        .as("active neutrinos of " + before.name() + " at " + energy)
                        .isLessThanOrEqualTo(active(before, energy) * (1 + 1e-9));
            }
        }
    }

    /** What arrives has spectra and flavour states that make sense. */
    @Test
    default void itsFlavourStatesArePhysical() {
        for (Flux.Component component : arrived().components()) {
            Fluxes.assertMeasure(component.name(), component.spectrum());
            for (double energy : Fluxes.energies(component.spectrum())) {
                Fluxes.assertPhysical(component.name(), component.state().apply(energy));
            }
        }
    }

    private static double active(Flux.Component component, double energy) {
        Spectrum spectrum = component.spectrum();
        double content = spectrum.density(energy)
                + spectrum.lines().stream()
                        .filter(line -> line.energy() == energy)
                        .mapToDouble(line -> line.content() / energy)
                        .sum();
        return content * component.state().apply(energy).trace();
    }
}
