package org.nuprobe.runtime;

import org.nuprobe.runtime.result.CaseOutcome;

/** Is told how a run gets on; calls come one at a time, cases in the order in which they finish. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (outcome, done, all) -> {};

    /**
     * A case is done.
     *
     * @param outcome what it found
     * @param done how many are done
     * @param all how many there are
     */
    void finished(CaseOutcome outcome, int done, int all);

    /** A unit of the long work of a case is done. */
    default void advanced(UnitProgress units) {}
}
