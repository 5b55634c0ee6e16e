package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.nuprobe.spi.statistics.Fit;

/**
 * The accepted values of one parameter.
 *
 * @param pieces intervals in rising order
 * @param crossings the ends that were searched for
 */
record Pieces(List<Piece> pieces, List<Crossing> crossings) {
    Pieces {
        pieces = List.copyOf(pieces);
        crossings = List.copyOf(crossings);
    }

    /**
     * An interval of accepted values.
     *
     * @param lower its end, minus infinity when the profile does not cross the level on that side
     * @param upper its end, infinity when the profile does not cross the level on that side
     */
    record Piece(double lower, double upper) {
        boolean contains(double value) {
            return lower <= value && value <= upper;
        }
    }

    /** The piece that holds a value. */
    Piece around(double value) {
        return pieces.stream()
                .filter(piece -> piece.contains(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no accepted piece holds the best fit " + value));
    }

    /** The lowest fit met in the search for ends, or the given one. */
    Fit lowest(Fit known) {
        return crossings.stream().map(Crossing::lowest).reduce(known, Profile::lower);
    }

    /** How many fits in the search for ends did not converge. */
    int failures() {
        return crossings.stream().mapToInt(Crossing::failures).sum();
    }
}
