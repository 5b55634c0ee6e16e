package org.nuprobe.spi.target;

import java.util.List;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/** A material: which nuclei and electrons it holds, and how many of each per mass. */
@FunctionalInterface
public interface Target extends Parametrised {
    /**
     * The nuclei and the electrons of the material; a response decides which of them it sees.
     *
     * @param shape answers for the declared SHAPE parameters
     */
    List<Constituent> constituents(Point shape);
}
