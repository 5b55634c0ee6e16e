package org.nuprobe.runtime.watch;

/** An extension has not answered for longer than is allowed; its thread cannot be stopped, and is left behind. */
public final class Overdue extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Call call;

    Overdue(Call call, String words, String limit) {
        super(words + " has not answered for " + limit);
        this.call = call;
    }

    /** What was asked. */
    public Call call() {
        return call;
    }
}
