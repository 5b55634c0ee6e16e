package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.journal.Identity;
import org.nuprobe.runtime.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs an analysis, prints its tables and writes its result. */
@Command(
        name = "run",
        description = "Run an analysis, print its tables, and write result, tables, plots and citations into a folder.",
        sortOptions = false)
final class RunCommand implements ShellCommand {
    private final Terminal terminal;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--resume", description = "go on from the journal of a run that did not finish")
    private boolean resume;

    @Option(names = "--restart", description = "throw that journal away and begin anew")
    private boolean restart;

    @Option(
            names = "--chunk",
            paramLabel = "K/N",
            description =
                    "compute only the K-th of N shares of the long work, for nuprobe merge; goes on from its own journal")
    private Optional<String> chunk = Optional.empty();

    @Option(
            names = "--sbatch",
            paramLabel = "N",
            description = "compute nothing; write a script that runs N chunks as a job array of Slurm")
    private Optional<Integer> sbatch = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        if (resume && restart) {
            throw new InvalidInput(
                    Place.of("--restart"), "it throws away what --resume wants to go on from", "give one of the two");
        }
        if (sbatch.isPresent() && (resume || restart || chunk.isPresent())) {
            throw new InvalidInput(
                    Place.of("--sbatch"),
                    "it only writes a script, and nothing is computed",
                    "leave out the other options");
        }
        Optional<Chunk> share = chunk.map(text -> new Chunk(terminal, options, text));
        RunOptions.Prepared prepared = options.prepare(common, terminal);
        if (sbatch.isPresent()) {
            return new BatchScript(terminal, options, common).write(prepared.journals(), sbatch.get());
        }
        return share.isPresent() ? share.get().run(prepared, restart) : run(prepared);
    }

    private ExitCode run(RunOptions.Prepared prepared) {
        Computation computation =
                new Computation(terminal, prepared, "nuprobe run " + options.file() + out() + " --resume");
        try (Journal journal = journal(prepared)) {
            ResultReport report = computation.with(
                    journal,
                    outcome -> ResultReport.of(outcome, prepared.plan(), prepared.folder(), options.plots(), terminal));
            if (!options.keepsJournal() && report.isComplete()) {
                journal.remove();
            }
            return report.settle();
        }
    }

    private Journal journal(RunOptions.Prepared prepared) {
        Identity identity = prepared.workbench().identity(prepared.plan());
        Path place = prepared.journals().whole();
        if (resume) {
            if (!Journal.isAt(place)) {
                terminal.err()
                        .println("nuprobe: there is no journal " + terminal.display(place)
                                + " to go on from; the run begins with the first unit");
            }
            return Journal.resumed(place, identity);
        }
        if (restart) {
            Journal.discard(place);
        }
        return Journal.begun(place, identity);
    }

    private String out() {
        return options.out().map(folder -> " --out " + folder).orElse("");
    }
}
