package org.nuprobe.spi.statistics;

import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/**
 * Where a statistic does its work: in numbered units whose result depends only on the analysis, the seed, the stage and the
 * unit's number, so that threads, a resumed run and a cluster give the same bytes.
 *
 * <p>Quick work that every process may repeat goes through {@link #inParallel}. Long work, such as toy experiments, goes through
 * {@link #inUnits}: its results are kept in the journal of the run, so it can be taken up again or divided between machines.
 */
public interface Run {
    /** The random numbers of one unit of a stage, the same whenever and wherever they are asked for. */
    RandomGenerator stream(String stage, long unit);

    /**
     * Computes the units 0 to {@code units - 1}, possibly in parallel.
     *
     * @return the results in the order of the units
     */
    <R> List<R> inParallel(long units, LongFunction<R> work);

    /**
     * Computes the units 0 to {@code units - 1} of a stage, possibly in parallel, in an earlier run or on another machine, and
     * hands over their results one after the other. Only the results of units in flight are held in memory.
     *
     * @param stage its name, unique among the stages of an evaluation: lower-case words with hyphens
     * @param work the numbers that a unit makes; a unit should take between a hundredth of a second and a minute
     * @param each is told the results in the order of the units, one at a time
     */
    void inUnits(String stage, long units, LongFunction<double[]> work, UnitResults each);

    /** Is told what the units of a stage made. */
    @FunctionalInterface
    interface UnitResults {
        /**
         * A unit is done.
         *
         * @param unit its number, one more than that of the call before
         * @param numbers what it made
         */
        void accept(long unit, double[] numbers);
    }
}
