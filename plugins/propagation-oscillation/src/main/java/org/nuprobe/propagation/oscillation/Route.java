package org.nuprobe.propagation.oscillation;

import java.util.function.Function;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Matter;
import org.nuprobe.toolkit.oscillation.Medium;

/** The way that neutrinos take. */
@FunctionalInterface
interface Route {
    /**
     * The density matrix at its end.
     *
     * @param start the one at its beginning
     * @param media how neutrinos of the energy in question evolve in some matter
     */
    ComplexMatrix follow(ComplexMatrix start, Function<Matter, Medium> media);
}
