package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/**
 * A p-value from toy experiments as a part of a result.
 *
 * @param tally how they came out
 * @param settings how many were asked for, and how many may fail
 */
record ToyPValue(Tally tally, ToySettings settings) {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);

    /**
     * Adds {@code p-value}, its error and the significance, and what must be said of them.
     *
     * @param significance the id of the significance
     * @param about what the p-value is about, for a statement
     */
    void write(List<Result.Value> values, List<String> statements, String significance, String about) {
        boolean tolerable = tally.tolerable(settings.tolerated());
        double p = tolerable ? tally.fraction() : Double.NaN;
        double least = 1.0 / Math.max(1, tally.used());
        if (tally.failed() > 0) {
            statements.add(tally.failed() + " of " + (tally.used() + tally.failed())
                    + " toy experiments were left out because a fit did not converge; "
                    + Text.rounded(100 * settings.tolerated()) + " % are tolerated"
                    + (tolerable ? "" : ", so there is no p-value for " + about));
        }
        if (tolerable && p == 0) {
            statements.add("none of " + tally.used()
                    + " toy experiments is as extreme as the data: the significance given is that of one in "
                    + tally.used() + ", a lower bound");
        }
        values.add(new Result.Value(
                significance,
                Normal.excess(Math.max(p, least)),
                ONE,
                "standard deviations, one side, from toy experiments"));
        values.add(new Result.Value("p-value", p, ONE, "probability of such data, from toy experiments"));
        values.add(new Result.Value("p-value.error", tally.error(), ONE, "binomial error of the p-value"));
    }
}
