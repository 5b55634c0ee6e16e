package org.nuprobe.propagation.oscillation;

import java.util.function.Function;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Matter;
import org.nuprobe.toolkit.oscillation.Medium;

/**
 * A way through uniform matter, or vacuum, that is long beside every oscillation: probabilities become sums over levels.
 *
 * @param matter what is there
 */
record AveragedRoute(Matter matter) implements Route {
    @Override
    public ComplexMatrix follow(ComplexMatrix start, Function<Matter, Medium> media) {
        return media.apply(matter).averaged(start);
    }
}
