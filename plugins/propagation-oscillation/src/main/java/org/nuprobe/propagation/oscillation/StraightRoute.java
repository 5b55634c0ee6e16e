package org.nuprobe.propagation.oscillation;

import java.util.function.Function;
import org.nuprobe.toolkit.oscillation.Averaging;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Matter;
import org.nuprobe.toolkit.oscillation.Medium;

/**
 * A way through uniform matter, or vacuum.
 *
 * @param matter what is there
 * @param length how long it is
 * @param averaging over what phases are averaged
 */
record StraightRoute(Matter matter, double length, Averaging averaging) implements Route {
    @Override
    public ComplexMatrix follow(ComplexMatrix start, Function<Matter, Medium> media) {
        return media.apply(matter).after(start, length, 0, averaging);
    }
}
