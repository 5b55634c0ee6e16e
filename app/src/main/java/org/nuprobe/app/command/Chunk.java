package org.nuprobe.app.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.engine.Share;
import org.nuprobe.runtime.UnfinishedRun;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.journal.Journal;

/** One of several processes that divide the long work of a run. */
final class Chunk {
    private static final String OPTION = "--chunk";
    private static final Pattern SHARE = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    private final Terminal terminal;
    private final RunOptions options;
    private final Share share;

    Chunk(Terminal terminal, RunOptions options, String text) {
        this.terminal = terminal;
        this.options = options;
        this.share = share(text);
    }

    /** Reads {@code 3/40}. */
    private static Share share(String text) {
        Matcher matcher = SHARE.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidInput(
                    Place.of(OPTION), "\"" + text + "\" is no chunk", "the third of forty is written 3/40");
        }
        int part = Integer.parseInt(matcher.group(1));
        int parts = Integer.parseInt(matcher.group(2));
        if (part < 1 || part > parts) {
            throw new InvalidInput(
                    Place.of(OPTION),
                    "there is no chunk " + text,
                    "chunks are counted from 1/" + parts + " to " + parts + "/" + parts);
        }
        return new Share(part, parts);
    }

    /** Computes it. */
    ExitCode run(RunOptions.Prepared prepared, boolean restart) {
        String file = options.file();
        var place = prepared.journals().of(share);
        if (restart) {
            Journal.discard(place);
        }
        Computation computation = new Computation(terminal, prepared, "the same command");
        try (Journal journal = Journal.shared(
                place, prepared.journals().whole(), prepared.workbench().identity(prepared.plan()), share)) {
            return computation.with(journal, outcome -> nothingLeft(prepared, file));
        } catch (UnfinishedRun unfinished) {
            terminal.out().println("chunk " + share + " is done: it is in " + terminal.display(place));
            terminal.out().println("when all chunks are done: nuprobe merge " + file);
            return ExitCode.DONE;
        }
    }

    private ExitCode nothingLeft(RunOptions.Prepared prepared, String file) {
        if (!Journal.isAt(prepared.journals().whole())) {
            throw new InvalidInput(
                    Place.of(OPTION), "this analysis has no long work to divide", "run it without " + OPTION);
        }
        terminal.out().println("every unit is there already: nuprobe merge " + file + " makes the result");
        return ExitCode.DONE;
    }
}
