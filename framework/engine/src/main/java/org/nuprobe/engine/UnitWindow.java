package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.LongFunction;
import org.nuprobe.spi.statistics.Run.UnitResults;

/**
 * The units of a stage that one process needs, on several threads. Results are handed over in the order of the units by the
 * thread that asked for them; no unit begins that is a whole window ahead of the last one handed over, so memory does not grow
 * with the number of units.
 */
final class UnitWindow {
    private static final long DONE = -1;
    private static final long DELIVER = -2;

    private final String stage;
    private final Share share;
    private final long count;
    private final int window;
    private final LongFunction<double[]> work;
    private final Records.Stage records;
    private final UnitWatcher watcher;
    private final Iterator<Records.Kept> kept;

    private final Map<Long, double[]> ready = new HashMap<>();
    private Records.Kept earlier;
    private long next;
    private long delivered;
    private long done;
    private boolean stopped;
    private long failedAt = Long.MAX_VALUE;
    private RuntimeException failure;
    private Error error;

    UnitWindow(
            String stage,
            long units,
            Share share,
            int window,
            LongFunction<double[]> work,
            Records.Stage records,
            UnitWatcher watcher) {
        this.stage = stage;
        this.share = share;
        this.count = share.count(units);
        this.window = window;
        this.work = work;
        this.records = records;
        this.watcher = watcher;
        this.kept = records.kept();
        forward();
    }

    /** Computes what is not kept, and hands everything over. */
    void run(int threads, UnitResults each) {
        List<Thread> others = new ArrayList<>();
        for (int k = 1; k < Math.min(threads, count); k++) {
            Thread thread = new Thread(this::help, "nuprobe-worker-" + k);
            thread.setDaemon(true);
            others.add(thread);
            thread.start();
        }
        try {
            deliver(each);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the stage " + stage + " was interrupted");
        } finally {
            stop();
            WorkUnits.join(others);
        }
        settle();
    }

    private void help() {
        try {
            for (long index = take(); index >= 0; index = take()) {
                attempt(index);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            fail(count, e, null); // what is kept cannot be read
        }
    }

    /** Hands over what is ready, works itself when the next one is not, and waits when there is nothing to do. */
    private void deliver(UnitResults each) throws InterruptedException {
        while (true) {
            long index = turn();
            if (index == DONE) {
                return;
            }
            if (index == DELIVER) {
                each.accept(unit(delivered), head());
                advance();
            } else {
                attempt(index);
            }
        }
    }

    private synchronized long turn() throws InterruptedException {
        while (!stopped && delivered < count) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (ready.containsKey(delivered)) {
                return DELIVER;
            }
            long index = free();
            if (index >= 0) {
                return index;
            }
            if (!ready.containsKey(delivered)) {
                wait();
            }
        }
        return DONE;
    }

    /** The next unit for another thread to compute, or a negative number when there is none left. */
    private synchronized long take() throws InterruptedException {
        while (!stopped && next < count) {
            long index = free();
            if (index >= 0) {
                return index;
            }
            if (next < count) {
                wait();
            }
        }
        return DONE;
    }

    /** The next unit inside the window that nobody has computed; those that are kept become ready on the way. */
    private long free() {
        while (next < count && next < delivered + window) {
            long unit = unit(next);
            while (earlier != null && earlier.unit() < unit) {
                forward();
            }
            if (earlier == null || earlier.unit() > unit) {
                return next++;
            }
            put(next++, earlier.numbers(), true);
            forward();
        }
        return -1;
    }

    private void forward() {
        earlier = kept.hasNext() ? kept.next() : null;
    }

    private void attempt(long index) {
        long unit = unit(index);
        try {
            double[] numbers = made(unit);
            records.add(unit, numbers);
            finish(index, numbers);
        } catch (RuntimeException e) {
            fail(index, e, null);
        } catch (Error e) {
            fail(index, null, e);
        }
    }

    private double[] made(long unit) {
        try {
            return Objects.requireNonNull(work.apply(unit), "it made no numbers");
        } catch (RuntimeException | LinkageError e) {
            throw new UnitFailure(stage, unit, e);
        }
    }

    private synchronized void finish(long index, double[] numbers) {
        put(index, numbers, false);
    }

    private void put(long index, double[] numbers, boolean read) {
        ready.put(index, numbers);
        watcher.done(stage, ++done, count, read);
        notifyAll();
    }

    /** Of several failures that of the lowest unit counts: it was handed out first, so it is the same on any number of threads. */
    private synchronized void fail(long index, RuntimeException exception, Error heavy) {
        if (index < failedAt) {
            failedAt = index;
            failure = exception;
            error = heavy;
        }
        stop();
    }

    private synchronized double[] head() {
        return ready.get(delivered);
    }

    private synchronized void advance() {
        ready.remove(delivered);
        delivered++;
        notifyAll();
    }

    private synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private synchronized void settle() {
        if (error != null) {
            throw error;
        }
        if (failure != null) {
            throw failure;
        }
    }

    private long unit(long index) {
        return share.first() + index * share.parts();
    }
}
