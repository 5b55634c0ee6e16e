package org.nuprobe.source.atmospheric;

import java.util.List;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * Neutrinos that cosmic rays make in the atmosphere, steady, with one normalisation for all species.
 *
 * @param normalisation the parameter {@code atmospheric_flux}
 * @param flux one component a species
 */
record AtmosphericSource(Parameter normalisation, Flux flux) implements Source {
    static AtmosphericSource of(AtmosphericFlux produced, Parameter normalisation) {
        Monomial coefficient = Monomial.of(normalisation);
        return new AtmosphericSource(
                normalisation,
                new Flux(AtmosphericFlux.SPECIES.stream()
                        .map(species -> species.component(produced.spectra().get(species), coefficient))
                        .toList()));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(normalisation);
    }

    @Override
    public Flux flux(Point shape) {
        return flux;
    }
}
