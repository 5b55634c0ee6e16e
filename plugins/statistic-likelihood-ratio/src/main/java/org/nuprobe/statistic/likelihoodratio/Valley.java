package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.nuprobe.spi.statistics.Fit;

/** The lowest point of a profile of one parameter between two values, by golden section. */
final class Valley {
    private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
    private static final int STEPS = 45;

    private Valley() {}

    /**
     * The minimum between two values of the parameter of interest that enclose a lower one.
     *
     * @param low the value on one side
     * @param inside a fit between them, lower than both
     * @param high the value on the other side
     */
    static Fit minimum(Profile profile, double low, Fit inside, double high) {
        double left = low;
        double right = high;
        Fit best = inside;
        for (int step = 0; step < STEPS; step++) {
            double middle = profile.interest(best, 0);
            boolean rightIsWider = right - middle > middle - left;
            double next = rightIsWider ? middle + GOLDEN * (right - middle) : middle - GOLDEN * (middle - left);
            Fit fit = profile.at(List.of(best.point()), next);
            if (fit.value() < best.value()) {
                left = rightIsWider ? middle : left;
                right = rightIsWider ? right : middle;
                best = fit;
            } else {
                right = rightIsWider ? next : right;
                left = rightIsWider ? left : next;
            }
        }
        return best;
    }
}
