package org.nuprobe.runtime.guard;

import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.statistics.Run;

/**
 * The run as an extension sees it: threads and order are nuprobe's, the work in a unit is the extension's.
 *
 * @param guard who asks the extension
 * @param inner the run
 */
record OurRun(Guard guard, Run inner) implements Run {
    @Override
    public RandomGenerator stream(String stage, long unit) {
        return Station.here().ours(() -> inner.stream(stage, unit));
    }

    @Override
    public <R> List<R> inParallel(long units, LongFunction<R> work) {
        return Station.here()
                .ours(() -> inner.inParallel(units, unit -> guard.ask("the unit " + unit, () -> work.apply(unit))));
    }

    @Override
    public void inUnits(String stage, long units, LongFunction<double[]> work, UnitResults each) {
        Station.here().ours(() -> {
            inner.inUnits(
                    stage,
                    units,
                    unit -> guard.ask("the unit " + unit + " of " + stage, () -> work.apply(unit)),
                    (unit, numbers) -> guard.ask("what to do with the unit " + unit + " of " + stage, () -> {
                        each.accept(unit, numbers);
                        return numbers;
                    }));
            return stage;
        });
    }
}
