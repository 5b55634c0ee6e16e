package org.nuprobe.app.command;

import java.util.function.Function;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.UnfinishedRun;
import org.nuprobe.runtime.journal.Journal;
import org.nuprobe.runtime.result.RunOutcome;

/**
 * Runs a plan under the eyes of a person: with a line of progress, and with words for what is left when it stops.
 *
 * @param terminal where it is said
 * @param prepared the run
 * @param remedy the command that goes on after an interruption
 */
record Computation(Terminal terminal, RunOptions.Prepared prepared, String remedy) {
    /**
     * Computes, and hands over the outcome before the journal is let go.
     *
     * @throws UnfinishedRun when the journal has only a share of the work
     */
    <R> R with(Journal journal, Function<RunOutcome, R> use) {
        ProgressLine progress =
                new ProgressLine(terminal, prepared.plan().cases().size());
        Interruption interruption = Interruption.of(terminal, journal, progress, remedy);
        try {
            RunOutcome outcome = prepared.workbench().run(prepared.plan(), progress, journal);
            progress.close();
            return use.apply(outcome);
        } catch (IllegalStateException failed) {
            throw new ComputationFailure(failed, journal.isStarted() ? kept(journal) : "");
        } finally {
            progress.close();
            interruption.close();
        }
    }

    private String kept(Journal journal) {
        return "\n    finished units are kept in " + terminal.display(journal.path()) + "; when the cause is gone: "
                + remedy;
    }
}
