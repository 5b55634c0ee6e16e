package org.nuprobe.app.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Progress;
import org.nuprobe.runtime.UnitProgress;
import org.nuprobe.runtime.result.CaseOutcome;

/** A line that counts finished cases and units, for a person who watches; it is gone when the run is. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";
    private static final long PAUSE = 200_000_000;

    private final PrintWriter err;
    private final LongSupplier clock;
    private final TimeLeft timeLeft;
    private final Map<String, UnitProgress> running = new LinkedHashMap<>();
    private boolean shown;
    private String cases = "";
    private int finished;
    private long last;

    ProgressLine(Terminal terminal, int cases) {
        this(terminal, cases, System::nanoTime);
    }

    /** With a clock of its own, in nanoseconds. */
    ProgressLine(Terminal terminal, int cases, LongSupplier clock) {
        this.err = terminal.err();
        this.shown = terminal.interactive();
        this.clock = clock;
        this.timeLeft = new TimeLeft(cases, clock.getAsLong());
        this.last = clock.getAsLong() - PAUSE;
    }

    @Override
    public synchronized void finished(CaseOutcome outcome, int done, int all) {
        running.remove(outcome.id());
        finished = done;
        cases = done + " of " + all + " cases";
        timeLeft.at(clock.getAsLong(), fraction(), false);
        print(cases);
    }

    @Override
    public synchronized void advanced(UnitProgress units) {
        running.put(units.caseId(), units);
        long now = clock.getAsLong();
        Optional<String> left = timeLeft.at(now, fraction(), units.kept());
        if (now - last >= PAUSE) {
            last = now;
            String counted = cases.isEmpty() ? "" : cases + "; ";
            print(counted + units.stage() + " " + units.done() + " of " + units.all() + " units (" + units.caseId()
                    + ")" + left.map(words -> ", " + words + " left").orElse(""));
        }
    }

    /** How much is done, in cases. */
    private double fraction() {
        return finished
                + running.values().stream()
                        .mapToDouble(each -> (double) each.done() / each.all())
                        .sum();
    }

    private void print(String words) {
        if (shown) {
            err.print(CLEAR + words);
            err.flush();
        }
    }

    /** Takes the line away; nothing is shown from then on. */
    @Override
    public synchronized void close() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }
}
