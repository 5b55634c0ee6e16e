package org.nuprobe.spi.flux;

import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/** What happens to the flavour on the way from the source to the detector. */
@FunctionalInterface
public interface Propagation extends Parametrised {
    /** Nothing happens. */
    Propagation NONE = (produced, shape) -> produced;

    /**
     * The flux that arrives; usually the components of {@code produced} with another {@link Flux.Component#state()}.
     *
     * @param produced what the source made
     * @param shape answers for the declared SHAPE parameters
     */
    Flux propagate(Flux produced, Point shape);
}
