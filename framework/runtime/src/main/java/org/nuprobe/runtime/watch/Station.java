package org.nuprobe.runtime.watch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * Where one thread is: inside an extension, or not. There is one station a thread and none besides, because what it has to explain
 * belongs to the process: standard output, {@code System.exit}, a thread that does not come back.
 *
 * <p>Only the thread itself writes; others look. Going in and out costs a few nanoseconds, since a spectrum asks for an amplitude
 * hundreds of thousands of times.
 */
public final class Station {
    private static final Map<Thread, Station> ALL = Collections.synchronizedMap(new WeakHashMap<>());
    private static final ThreadLocal<Station> HERE = ThreadLocal.withInitial(Station::enrolled);
    private static final VarHandle CALL = handle("call", Call.class);
    private static final VarHandle ARGUMENT = handle("argument", double.class);
    private static final VarHandle STEPS = handle("steps", long.class);

    private Call call;
    private double argument;
    private long steps;
    private Throwable ours;
    private volatile boolean lost;

    private Station() {}

    private static Station enrolled() {
        Station station = new Station();
        ALL.put(Thread.currentThread(), station);
        return station;
    }

    /** The station of this thread. */
    public static Station here() {
        return HERE.get();
    }

    /** The stations of all threads that ever were in an extension and still live. */
    static List<Station> all() {
        synchronized (ALL) {
            return List.copyOf(ALL.values());
        }
    }

    /** What a thread is asking an extension for. */
    public static Optional<String> of(Thread thread) {
        Station station = ALL.get(thread);
        return station == null ? Optional.empty() : station.words();
    }

    /** What this thread is asking an extension for; empty outside of extensions. */
    public Optional<String> words() {
        Call now = now();
        return now == null ? Optional.empty() : Optional.of(now.words((double) ARGUMENT.getOpaque(this)));
    }

    /** The number that comes with the call that this thread is in. */
    public double argument() {
        return argument;
    }

    /** Goes into an extension; gives what this thread was in before, for {@link #leave}. */
    public Call enter(Call next, double at) {
        Call before = call;
        ARGUMENT.setOpaque(this, at);
        STEPS.setOpaque(this, steps + 1);
        CALL.setOpaque(this, next);
        return before;
    }

    /** Comes back from where {@link #enter} went. */
    public void leave(Call before, double at) {
        ARGUMENT.setOpaque(this, at);
        STEPS.setOpaque(this, steps + 1);
        CALL.setOpaque(this, before);
    }

    /** Does work of an extension, without looking at what comes back. */
    public <R> R in(Call next, Supplier<R> work) {
        double at = argument;
        Call before = enter(next, 0);
        try {
            return work.get();
        } finally {
            leave(before, at);
        }
    }

    /** Does work of nuprobe for the extension that this thread is in: it is no time of the extension, nor its failure. */
    public <R> R ours(Supplier<R> work) {
        double at = argument;
        Call before = enter(null, 0);
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            ours = e;
            throw e;
        } finally {
            leave(before, at);
        }
    }

    /** Whether a failure came out of work of nuprobe. */
    public boolean isOurs(Throwable thrown) {
        return ours == thrown;
    }

    /** Whether somebody has given up waiting for this thread. */
    boolean isLost() {
        return lost;
    }

    /** The call that this thread is in was given up. */
    void lose() {
        lost = true;
    }

    Call now() {
        return (Call) CALL.getOpaque(this);
    }

    /** Changes whenever the thread goes in or out. */
    long steps() {
        return (long) STEPS.getOpaque(this);
    }

    private static VarHandle handle(String field, Class<?> type) {
        try {
            return MethodHandles.lookup().findVarHandle(Station.class, field, type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
