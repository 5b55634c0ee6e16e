package org.nuprobe.runtime.guard;

import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;

/**
 * A statistic of an extension behind its guard. It works for long, and every question that it asks is a sign of life.
 *
 * @param guard who asks
 * @param inner who is asked
 */
record GuardedStatistic(Guard guard, Statistic inner) implements Statistic {
    @Override
    public Result evaluate(Likelihood model, Scan scan, Run run) {
        return guard.ask("its result", () -> inner.evaluate(new OurLikelihood(model), scan, new OurRun(guard, run)));
    }
}
