package org.nuprobe.source.reactor;

import java.util.List;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * A reactor, or several with the same fuel.
 *
 * <pre>Phi(E) = sum over cores P/(4 pi L^2) / (sum_k f_k e_k) * [ sum_k f_k S_k(E) + c (S_239U(E) + S_239Np(E)) ]</pre>
 *
 * <p>f_k fission fractions, e_k heat of a fission, c neutrons captured on 238U per fission. All are anti-nu_e: some ten metres
 * away nothing has oscillated.
 *
 * @param parameters the normalisations
 * @param flux the components
 */
record ReactorSource(List<Parameter> parameters, Flux flux) implements Source {
    ReactorSource {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Flux flux(Point shape) {
        return flux;
    }
}
