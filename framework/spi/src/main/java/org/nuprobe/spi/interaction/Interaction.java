package org.nuprobe.spi.interaction;

import java.util.List;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;

/**
 * A way for neutrinos to scatter, on nuclei, on electrons or on both. It never mentions another interaction: the framework
 * adds the amplitudes of all interactions of an analysis before it squares them.
 */
public interface Interaction extends Parametrised {
    /**
     * What this interaction contributes on a nucleus; nothing by default.
     *
     * @param nucleus the nucleus with its form factors
     * @param shape answers for the declared SHAPE parameters; COEFFICIENT parameters go into the monomials
     */
    default List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return List.of();
    }

    /**
     * What this interaction contributes on one electron; nothing by default.
     *
     * @param electrons the electrons of an atom; the framework multiplies by their active number
     * @param shape answers for the declared SHAPE parameters
     */
    default List<Term> onElectron(Electrons electrons, Point shape) {
        return List.of();
    }
}
