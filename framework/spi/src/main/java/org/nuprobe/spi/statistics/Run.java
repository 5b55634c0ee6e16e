package org.nuprobe.spi.statistics;

import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/**
 * Where a statistic does its work: in numbered units whose result depends only on the analysis, the seed and the unit's
 * number, so that threads, a resumed run and a cluster give the same bytes.
 */
public interface Run {
    /** The random numbers of one unit, the same whenever and wherever they are asked for. */
    RandomGenerator stream(long unit);

    /**
     * Computes the units 0 to {@code units - 1}, possibly in parallel.
     *
     * @return the results in the order of the units
     */
    <R> List<R> inParallel(long units, LongFunction<R> work);
}
