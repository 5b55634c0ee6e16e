package org.nuprobe.app.command;

import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.journal.Journal;

/**
 * Says what becomes of a run when somebody stops the process, with ctrl-C or as a batch system does: finished units are in the
 * journal already, so there is nothing else to do. The exit code is then 128 and the number of the signal, 130 for ctrl-C.
 */
final class Interruption {
    private final Terminal terminal;
    private final Journal journal;
    private final ProgressLine progress;
    private final String remedy;
    private final Thread hook = new Thread(this::say, "nuprobe-interrupted");

    private Interruption(Terminal terminal, Journal journal, ProgressLine progress, String remedy) {
        this.terminal = terminal;
        this.journal = journal;
        this.progress = progress;
        this.remedy = remedy;
    }

    /**
     * Watches from now on until it is closed.
     *
     * @param remedy the command that goes on
     */
    static Interruption of(Terminal terminal, Journal journal, ProgressLine progress, String remedy) {
        Interruption interruption = new Interruption(terminal, journal, progress, remedy);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Says it. */
    void say() {
        progress.close();
        if (journal.isStarted()) {
            terminal.err()
                    .println("nuprobe: interrupted; finished units are kept in " + terminal.display(journal.path()));
            terminal.err().println("    to go on: " + remedy);
        } else {
            terminal.err()
                    .println(
                            "nuprobe: interrupted; no unit of long work was finished, so there is nothing to go on from");
        }
        terminal.err().flush();
    }

    /** The run is over. */
    void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            return; // it is being said
        }
    }
}
