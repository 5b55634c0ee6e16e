package org.nuprobe.app.command;

import org.nuprobe.app.summary.PlanSummary;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what an analysis would do, and computes nothing. */
@Command(
        name = "check",
        description = "Read an analysis, make all its components, and say what a run would do; compute nothing.",
        sortOptions = false)
final class CheckCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "the analysis file")
    private String file = "";

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Workbench workbench = common.workbench(terminal);
        Plan plan = workbench.check(workbench.read(terminal.resolve(file)));
        PlanSummary.of(plan).forEach(terminal.out()::println);
        return FailedCases.report(plan.failures(), terminal);
    }
}
