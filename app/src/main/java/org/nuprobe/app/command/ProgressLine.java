package org.nuprobe.app.command;

import java.io.PrintWriter;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Progress;
import org.nuprobe.runtime.result.CaseOutcome;

/** A line that counts finished cases, for a person who watches; it is gone when the run is. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;

    ProgressLine(Terminal terminal) {
        this.err = terminal.err();
        this.shown = terminal.interactive();
    }

    @Override
    public void finished(CaseOutcome outcome, int done, int all) {
        if (shown) {
            err.print(CLEAR + done + " of " + all + " cases");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
