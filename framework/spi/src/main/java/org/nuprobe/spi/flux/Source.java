package org.nuprobe.spi.flux;

import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/** Where neutrinos come from: the Sun, a reactor, pions that decay at rest. */
public interface Source extends Parametrised {
    /**
     * The flux at the detector's place as produced, before any oscillation.
     *
     * @param shape answers for the declared SHAPE parameters
     */
    Flux flux(Point shape);
}
