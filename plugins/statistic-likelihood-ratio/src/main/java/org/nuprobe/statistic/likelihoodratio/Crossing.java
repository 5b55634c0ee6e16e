package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.nuprobe.spi.statistics.Fit;

/**
 * A place where a profile crosses a level, found by Brent's method between two knots on different sides of it.
 *
 * @param value of the parameter of interest
 * @param lowest the lowest fit met on the way
 * @param failures how many fits on the way did not converge
 */
record Crossing(double value, Fit lowest, int failures) {
    private static final double RELATIVE = 1e-10;
    private static final double ABSOLUTE = 1e-14;
    private static final double LEVEL_ACCURACY = 1e-10;
    private static final double LARGEST = 1e9;

    /** Finds it; {@code level} is the value of -2 ln L to cross. */
    static Crossing between(Profile profile, Knot left, Knot right, double level) {
        Search search = new Search(profile, left, right, level);
        double at = new BrentSolver(RELATIVE, ABSOLUTE, LEVEL_ACCURACY).findRoot(search::difference, 0, 1);
        return new Crossing(search.way.value(at), search.lowest, search.failures);
    }

    /** One search: nuisances start where they were at the last value. */
    private static final class Search {
        private final Profile profile;
        private final Knot left;
        private final Knot right;
        private final double level;
        private final Way way;
        private Fit last;
        private Fit lowest;
        private int failures;

        Search(Profile profile, Knot left, Knot right, double level) {
            this.profile = profile;
            this.left = left;
            this.right = right;
            this.level = level;
            this.way = new Way(left.value(), right.value());
            this.last = left.fit();
            this.lowest = left.fit();
        }

        double difference(double fraction) {
            if (fraction == 0 || fraction == 1) {
                return bounded((fraction == 0 ? left : right).fit());
            }
            Fit fit = profile.at(
                    List.of(last.point(), left.fit().point(), right.fit().point()), way.value(fraction));
            if (fit.converged()) {
                last = fit;
            } else {
                failures++;
            }
            lowest = Profile.lower(lowest, fit);
            return bounded(fit);
        }

        private double bounded(Fit fit) {
            return Math.max(-LARGEST, Math.min(LARGEST, fit.value() - level));
        }
    }
}
