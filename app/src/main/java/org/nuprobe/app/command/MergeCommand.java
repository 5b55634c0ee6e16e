package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.UnfinishedRun;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.journal.Identity;
import org.nuprobe.runtime.journal.Journal;
import org.nuprobe.runtime.journal.JournalMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the journals of chunks together and makes the result of them. */
@Command(
        name = "merge",
        description = "Put the journals of chunks together; when no unit is missing, make the result as one run would.",
        sortOptions = false)
final class MergeCommand implements ShellCommand {
    private final Terminal terminal;

    @Mixin
    private RunOptions options = new RunOptions();

    @Parameters(
            index = "1..*",
            paramLabel = "JOURNAL",
            description = "the journals (default: those of chunks beside the folder of the result)")
    private List<String> journals = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        RunOptions.Prepared prepared = options.prepare(common, terminal);
        Path whole = prepared.journals().whole();
        List<Path> chunks = journals.isEmpty()
                ? prepared.journals().chunks()
                : journals.stream().map(terminal::resolve).toList();
        if (chunks.isEmpty() && !Journal.isAt(whole)) {
            throw new InvalidInput(
                    Place.of("merge"),
                    "there is no journal of a chunk beside "
                            + terminal.display(prepared.folder().path()),
                    "name the journals, or where the result goes with --out");
        }
        Identity identity = prepared.workbench().identity(prepared.plan());
        JournalMerge.into(whole, identity, chunks);
        try (Journal journal = Journal.complete(whole, identity)) {
            return result(prepared, journal, chunks);
        }
    }

    private ExitCode result(RunOptions.Prepared prepared, Journal journal, List<Path> chunks) {
        Computation computation = new Computation(terminal, prepared, "the same command");
        try {
            ResultReport report = computation.with(
                    journal,
                    outcome -> ResultReport.of(outcome, prepared.plan(), prepared.folder(), options.plots(), terminal));
            if (!options.keepsJournal() && report.isComplete()) {
                journal.remove();
                chunks.forEach(Journal::discard);
            }
            return report.settle();
        } catch (UnfinishedRun unfinished) {
            new MissingUnits(terminal, journal, JournalPlaces.parts(chunks)).say(unfinished, options.file());
            return ExitCode.FAILED;
        }
    }
}
