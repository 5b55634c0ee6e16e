package org.nuprobe.source.tabulated;

import java.util.List;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * A steady flux from tables of a user.
 *
 * @param parameters the normalisation, if there is one
 * @param flux one component a species
 */
record TabulatedSource(List<Parameter> parameters, Flux flux) implements Source {
    TabulatedSource {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Flux flux(Point shape) {
        return flux;
    }
}
