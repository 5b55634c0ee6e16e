package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.summary.OutcomeSummary;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.result.CaseFailure;
import org.nuprobe.runtime.result.ResultFolder;
import org.nuprobe.runtime.result.RunOutcome;

/** Writes a result into its folder and prints its tables. */
final class ResultReport {
    private final Terminal terminal;
    private final ResultFolder folder;
    private final OutcomePlots plots;
    private final List<CaseFailure> failures;

    private ResultReport(Terminal terminal, ResultFolder folder, OutcomePlots plots, List<CaseFailure> failures) {
        this.terminal = terminal;
        this.folder = folder;
        this.plots = plots;
        this.failures = failures;
    }

    /** Writes and prints; plots that cannot be drawn are left to {@link #settle()}. */
    static ResultReport of(RunOutcome outcome, Plan plan, ResultFolder folder, boolean drawing, Terminal terminal) {
        OutcomePlots plots = drawing ? OutcomePlots.of(outcome, plan) : OutcomePlots.none();
        ResultReport report = new ResultReport(terminal, folder, plots, outcome.failures());
        report.print(outcome, folder.write(outcome, plots::write));
        return report;
    }

    /** Whether every case has its result. */
    boolean isComplete() {
        return failures.isEmpty();
    }

    /** Says which cases have no result, or what is wrong with plots, if anything is. */
    ExitCode settle() {
        if (failures.isEmpty()) {
            plots.settle();
        }
        return FailedCases.report(failures, terminal);
    }

    private void print(RunOutcome outcome, List<Path> files) {
        OutcomeSummary.of(outcome).forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println("written to " + terminal.display(folder.path()) + ":");
        entries(files).forEach(each -> terminal.out().println("  " + each));
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
}
