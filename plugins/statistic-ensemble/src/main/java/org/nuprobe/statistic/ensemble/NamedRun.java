package org.nuprobe.statistic.ensemble;

import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import org.nuprobe.spi.statistics.Run;

/**
 * The run of a statistic that is evaluated besides other work: the same, with stages under a name of its own.
 *
 * @param run the run of everything
 * @param name of this evaluation
 */
record NamedRun(Run run, String name) implements Run {
    @Override
    public RandomGenerator stream(String stage, long unit) {
        return run.stream(name + "-" + stage, unit);
    }

    @Override
    public <R> List<R> inParallel(long units, LongFunction<R> work) {
        return run.inParallel(units, work);
    }

    @Override
    public void inUnits(String stage, long units, LongFunction<double[]> work, UnitResults each) {
        run.inUnits(name + "-" + stage, units, work, each);
    }
}
