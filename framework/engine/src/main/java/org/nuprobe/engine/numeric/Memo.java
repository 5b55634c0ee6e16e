package org.nuprobe.engine.numeric;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Remembers the results of a computation for the keys that were asked for last. Two threads that ask for one key compute it
 * once.
 *
 * @param <K> the key, everything that the result depends on
 * @param <V> the result, immutable
 */
public final class Memo<K, V> {
    private final int capacity;
    private final Map<K, FutureTask<V>> results = new LinkedHashMap<>(16, 0.75f, true);

    /** A memory for so many results. */
    public Memo(int capacity) {
        this.capacity = capacity;
    }

    /** The result for a key, computed if it is not remembered; a failure is thrown and not remembered. */
    public V get(K key, Supplier<V> computation) {
        FutureTask<V> task = task(key, computation);
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            forget(key, task);
            throw unchecked(e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("nobody cancels a remembered computation", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized FutureTask<V> task(K key, Supplier<V> computation) {
        FutureTask<V> task = results.get(key);
        if (task == null) {
            task = new FutureTask<>(computation::get);
            results.put(key, task);
            if (results.size() > capacity) {
                Iterator<K> oldest = results.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
        }
        return task;
    }

    private synchronized void forget(K key, FutureTask<V> task) {
        results.remove(key, task);
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
