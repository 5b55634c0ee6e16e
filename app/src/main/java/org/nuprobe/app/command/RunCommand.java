package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.app.summary.OutcomeSummary;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.result.ResultFolder;
import org.nuprobe.runtime.result.RunOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs an analysis, prints its tables and writes its result. */
@Command(
        name = "run",
        description = "Run an analysis, print its tables, and write result, tables, plots and citations into a folder.",
        sortOptions = false)
final class RunCommand implements ShellCommand {
    private static final String FOLDER = "out";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "the analysis file")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to write (default: out/ and the name of the file)")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many processors to use (default: all); the result does not depend on it")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--no-plots", description = "draw nothing")
    private boolean noPlots;

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
        if (threads.isPresent() && threads.get() < 1) {
            throw new InvalidInput(Place.of("--threads"), "there must be at least 1, not " + threads.get(), "");
        }
        Workbench found = common.workbench(terminal);
        Workbench workbench = threads.map(found::onProcessors).orElse(found);
        Path analysis = terminal.resolve(file);
        Plan plan = workbench.check(workbench.read(analysis));
        ResultFolder folder = ResultFolder.at(terminal.resolve(out.orElse(FOLDER + "/" + stem(analysis))));
        RunOutcome outcome = run(workbench, plan);
        OutcomePlots plots = noPlots ? OutcomePlots.none() : OutcomePlots.of(outcome, plan);
        List<Path> files = folder.write(outcome, plots::write);
        OutcomeSummary.of(outcome).forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println("written to " + terminal.display(folder.path()) + ":");
        entries(files).forEach(each -> terminal.out().println("  " + each));
        if (outcome.failures().isEmpty()) {
            plots.settle();
        }
        return FailedCases.report(outcome.failures(), terminal);
    }

    private RunOutcome run(Workbench workbench, Plan plan) {
        try (ProgressLine progress = new ProgressLine(terminal)) {
            return workbench.run(plan, progress);
        } catch (IllegalStateException failed) {
            throw new ComputationFailure(failed);
        }
    }

    /** The files as one sees them in the folder: those in folders below are only counted. */
    private static List<String> entries(List<Path> files) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        files.forEach(file ->
                entries.merge(file.getNameCount() == 1 ? file.toString() : file.getName(0) + "/", 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        entries.forEach((name, count) -> lines.add(name.endsWith("/") ? name + " (" + count + " files)" : name));
        return lines;
    }

    /** The name of a file without its last ending. */
    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
