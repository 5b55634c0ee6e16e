package org.nuprobe.statistic.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import org.nuprobe.spi.statistics.Run;

/**
 * The run of a statistic that is evaluated inside a unit of work: it does everything there and then, with random numbers of its own.
 *
 * @param run the run of the unit
 * @param name of this evaluation, unique in the run
 */
record InsideUnit(Run run, String name) implements Run {
    @Override
    public RandomGenerator stream(String stage, long unit) {
        return run.stream(name + "-" + stage, unit);
    }

    @Override
    public <R> List<R> inParallel(long units, LongFunction<R> work) {
        List<R> results = new ArrayList<>();
        for (long unit = 0; unit < units; unit++) {
            results.add(work.apply(unit));
        }
        return results;
    }

    @Override
    public void inUnits(String stage, long units, LongFunction<double[]> work, UnitResults each) {
        for (long unit = 0; unit < units; unit++) {
            each.accept(unit, work.apply(unit));
        }
    }
}
