package org.nuprobe.app.command;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.UnfinishedRun;
import org.nuprobe.runtime.journal.Gaps;
import org.nuprobe.runtime.journal.Journal;

/** Says which units are missing after a merge, and who should compute them. */
final class MissingUnits {
    private static final int SHOWN = 10;

    private final Terminal terminal;
    private final Journal journal;
    private final OptionalInt processes;
    private final Set<Integer> late = new TreeSet<>();

    /**
     * Looks at a journal.
     *
     * @param processes into how many chunks the run was divided, if that is known
     */
    MissingUnits(Terminal terminal, Journal journal, OptionalInt processes) {
        this.terminal = terminal;
        this.journal = journal;
        this.processes = processes;
    }

    /** Says it. */
    void say(UnfinishedRun unfinished, String file) {
        List<UnfinishedRun.Wait> waits = unfinished.waits();
        terminal.err().println("nuprobe: the result needs more units");
        boolean begun = false;
        for (int k = 0; k < waits.size(); k++) {
            Gaps gaps = gaps(waits.get(k));
            begun |= gaps.missing() < gaps.units();
            if (k < SHOWN) {
                terminal.err()
                        .println("    case " + waits.get(k).caseId() + ", stage "
                                + waits.get(k).stage() + ": " + words(gaps));
            }
        }
        if (waits.size() > SHOWN) {
            terminal.err().println("    and " + (waits.size() - SHOWN) + " more cases");
        }
        terminal.err().println("what is there is in " + terminal.display(journal.path()));
        terminal.err()
                .println("    run " + who(begun) + ", then nuprobe merge " + file
                        + "; or compute the rest here: nuprobe run " + file + " --resume");
    }

    private Gaps gaps(UnfinishedRun.Wait wait) {
        Gaps gaps = journal.gaps(wait.caseId(), wait.stage(), wait.units(), processes.orElse(1));
        if (gaps.missing() < gaps.units()) {
            late.addAll(gaps.parts());
        }
        return gaps;
    }

    private static String words(Gaps gaps) {
        return gaps.missing() == gaps.units()
                ? "none of " + gaps.units() + " units is there"
                : gaps.missing() + " of " + gaps.units() + " units are missing: " + gaps.first();
    }

    /** Those that did not do their share; all of them when a stage has not begun. */
    private String who(boolean begun) {
        if (!begun) {
            return "all chunks once more, for the next stage";
        }
        return processes.isPresent()
                ? late.stream()
                        .map(part -> part + "/" + processes.getAsInt())
                        .collect(Collectors.joining(", ", late.size() == 1 ? "the chunk " : "the chunks ", ""))
                : "the chunks that are missing";
    }
}
