package org.nuprobe.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.nuprobe.spi.statistics.Run;

/**
 * Numbered units of work on a number of threads; the number of threads changes nothing in the results.
 *
 * <p>The random numbers of a unit come from a counter-based generator whose key is (seed, unit) and
 * whose counter starts at the stage: Philox 4x64 of J. K. Salmon et
 * al., Proc. SC11 (2011) 16, doi:10.1145/2063384.2063405. So streams never overlap and need no order.
 */
public final class WorkUnits implements Run {
    private static final Pattern STAGE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int WINDOW = 16;

    private final long seed;
    private final int threads;
    private final Records records;
    private final Share share;
    private final UnitWatcher watcher;

    private WorkUnits(long seed, int threads, Records records, Share share, UnitWatcher watcher) {
        this.seed = seed;
        this.threads = threads;
        this.records = records;
        this.share = share;
        this.watcher = watcher;
    }

    /**
     * Work under a seed.
     *
     * @param seed the seed of the analysis
     * @param threads how many threads may work at once, at least 1
     */
    public static WorkUnits of(long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("work needs at least one thread, not " + threads);
        }
        return new WorkUnits(seed, threads, Records.NONE, Share.WHOLE, UnitWatcher.SILENT);
    }

    /** The same with results that are kept: those that are there are not computed, and those that are computed are added. */
    public WorkUnits keeping(Records kept) {
        return new WorkUnits(seed, threads, kept, share, watcher);
    }

    /** The same for one of several processes that divide the units of a stage between them. */
    public WorkUnits taking(Share part) {
        return new WorkUnits(seed, threads, records, part, watcher);
    }

    /** The same under the eyes of somebody. */
    public WorkUnits watchedBy(UnitWatcher somebody) {
        return new WorkUnits(seed, threads, records, share, somebody);
    }

    @Override
    public RandomGenerator stream(String stage, long unit) {
        UniformRandomProvider philox = RandomSource.PHILOX_4X64.create(new long[] {seed, unit, 0, 0, 0, number(stage)});
        return philox::nextLong;
    }

    /** A number of the stage's name: the 64-bit hash FNV-1a, the same on every machine. */
    private static long number(String stage) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : stage.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnitFailure when units fail: that of the lowest-numbered one, whatever finished first
     * @throws StageUnfinished when this process has done its share and units of others are missing
     */
    @Override
    public void inUnits(String stage, long units, LongFunction<double[]> work, UnitResults each) {
        if (!STAGE.matcher(stage).matches()) {
            throw new IllegalArgumentException("the stage \"" + stage + "\" is not lower-case words with hyphens");
        }
        if (units < 0) {
            throw new IllegalArgumentException("cannot run " + units + " units of the stage " + stage);
        }
        int window = WINDOW * threads;
        try (Records.Stage kept = records.stage(stage, units, window)) {
            if (!share.divided() || isComplete(kept, units)) {
                new UnitWindow(stage, units, Share.WHOLE, window, work, kept, watcher).run(threads, each);
                return;
            }
            new UnitWindow(stage, units, share, window, work, kept, watcher).run(threads, (unit, numbers) -> {});
        }
        throw new StageUnfinished(stage, units);
    }

    private static boolean isComplete(Records.Stage stage, long units) {
        long found = 0;
        for (Iterator<Records.Kept> kept = stage.kept(); kept.hasNext(); kept.next()) {
            found++;
        }
        return found == units;
    }

    /**
     * {@inheritDoc}
     *
     * <p>If units fail, the failure of the lowest-numbered one is thrown, whatever finished first.
     */
    @Override
    public <R> List<R> inParallel(long units, LongFunction<R> work) {
        if (units < 0 || units > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("cannot run " + units + " units at once");
        }
        Batch<R> batch = new Batch<>((int) units, work);
        int workers = (int) Math.min(threads, units);
        List<Thread> others = new ArrayList<>();
        for (int k = 1; k < workers; k++) {
            Thread thread = new Thread(batch, "nuprobe-worker-" + k);
            thread.setDaemon(true);
            others.add(thread);
            thread.start();
        }
        batch.run();
        join(others);
        return batch.results();
    }

    /** Waits to the end, also when somebody interrupts the wait. */
    static void join(List<Thread> others) {
        boolean interrupted = false;
        for (Thread thread : others) {
            interrupted |= joined(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits to the end; true if somebody interrupted the wait. */
    private static boolean joined(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    /** Hands out units in rising order; after a failure only lower units can still matter, and those were handed out before. */
    private static final class Batch<R> implements Runnable {
        private final int units;
        private final LongFunction<R> work;
        private final AtomicReferenceArray<Outcome<R>> outcomes;
        private final AtomicLong next = new AtomicLong();

        Batch(int units, LongFunction<R> work) {
            this.units = units;
            this.work = work;
            this.outcomes = new AtomicReferenceArray<>(units);
        }

        @Override
        public void run() {
            for (long unit = next.getAndIncrement(); unit < units; unit = next.getAndIncrement()) {
                Outcome<R> outcome = attempt(unit);
                outcomes.set((int) unit, outcome);
                if (outcome.failure != null) {
                    next.set(units);
                }
            }
        }

        private Outcome<R> attempt(long unit) {
            try {
                return new Outcome<>(work.apply(unit), null);
            } catch (RuntimeException | Error failure) {
                return new Outcome<>(null, failure);
            }
        }

        List<R> results() {
            List<R> results = new ArrayList<>(units);
            for (int unit = 0; unit < units; unit++) {
                Outcome<R> outcome = outcomes.get(unit);
                if (outcome.failure instanceof Error error) {
                    throw error;
                }
                if (outcome.failure instanceof RuntimeException failure) {
                    throw failure;
                }
                results.add(outcome.result);
            }
            return results;
        }
    }

    private record Outcome<R>(R result, Throwable failure) {}
}
