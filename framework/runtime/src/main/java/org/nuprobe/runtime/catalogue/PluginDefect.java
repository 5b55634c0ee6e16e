package org.nuprobe.runtime.catalogue;

/** A plugin broke its contract while it was used; its author has to mend it. */
public final class PluginDefect extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** With what happened, and the cause if there is one. */
    public PluginDefect(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Which plugin, what, and what to do. */
    public Problem problem() {
        return problem;
    }
}
