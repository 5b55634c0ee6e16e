package org.nuprobe.runtime.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How long an extension may take for one answer. A thread cannot be stopped from outside; so the work is done by a thread that can be
 * left behind.
 *
 * @param limit the longest time without an answer; zero is for ever
 */
public record Patience(Duration limit) {
    /** What is usual: much longer than one answer should take. */
    public static final Patience USUAL = new Patience(Duration.ofMinutes(10));

    /** No limit. */
    public static final Patience ENDLESS = new Patience(Duration.ZERO);

    private static final long LONGEST_LOOK = 250;
    private static final int LOOKS = 10;

    public Patience {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("a time limit cannot be negative: " + limit);
        }
    }

    /**
     * Does some work.
     *
     * @param concerned the calls that the work may have to wait for, in whatever thread; those that were given up before count too
     * @throws Overdue when one of these calls takes too long; the work goes on in a thread of its own, to no end
     */
    public <R> R await(Predicate<Call> concerned, Supplier<R> work) {
        return await((station, call) -> concerned.test(call), limit, work);
    }

    /** The same for any call in which no thread was lost before. */
    public <R> R await(Supplier<R> work) {
        return await((station, call) -> !station.isLost(), limit, work);
    }

    /** The same for work that has this patience of its own inside: it is given twice the time before the limit is said to be over. */
    public <R> R awaitAround(Supplier<R> work) {
        return await((station, call) -> !station.isLost(), limit.multipliedBy(2), work);
    }

    private <R> R await(BiPredicate<Station, Call> concerned, Duration longest, Supplier<R> work) {
        if (limit.isZero()) {
            return work.get();
        }
        FutureTask<R> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, Thread.currentThread().getName() + "-watched");
        thread.setDaemon(true);
        thread.start();
        long pause = Math.max(1, Math.min(LONGEST_LOOK, limit.toMillis() / LOOKS));
        Map<Station, Sighting> sightings = new HashMap<>();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(pause, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillAtWork) {
                    look(concerned, longest, sightings);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void look(BiPredicate<Station, Call> concerned, Duration longest, Map<Station, Sighting> sightings) {
        long now = System.nanoTime();
        for (Station station : Station.all()) {
            Call call = station.now();
            long steps = station.steps();
            if (call == null || !concerned.test(station, call)) {
                sightings.remove(station);
                continue;
            }
            Sighting first = sightings.get(station);
            if (first == null || first.steps != steps) {
                sightings.put(station, new Sighting(steps, now));
            } else if (now - first.since > longest.toNanos()) {
                Optional<String> words = station.words();
                if (words.isPresent() && station.steps() == steps) {
                    station.lose();
                    throw new Overdue(call, words.get(), text());
                }
            }
        }
    }

    /** {@code 60 s}, {@code 0.2 s}. */
    public String text() {
        long millis = limit.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis / 1000.0 + " s";
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /** A station as it was seen first after its last step. */
    private record Sighting(long steps, long since) {}
}
