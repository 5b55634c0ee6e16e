package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Says how often the interval or region of an analysis holds the truth. */
@Command(
        name = "coverage",
        description =
                "Make toy experiments at stated truths, judge each as the analysis does, and count how often its interval or "
                        + "region holds the truth.",
        sortOptions = false)
final class CoverageCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "the analysis file")
    private String file = "";

    @Option(names = "--toys", paramLabel = "N", description = "toy experiments at each truth (default: 1000)")
    private int toys = 1000;

    @Option(
            names = "--truth",
            paramLabel = "ID=VALUE",
            description =
                    "where toy experiments are made, mu_nu=1e-11 or g_Zp=1e-5,\"m_Zp=10 MeV\" (repeatable; default: the values "
                            + "of the analysis)")
    private List<String> truths = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "where to write the result (default: nowhere)")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many processors to use (default: all); the result does not depend on it")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CoverageCommand(Terminal terminal) {
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
        CoverageQuestion question = CoverageQuestion.of(toys, truths);
        Workbench found = common.workbench(terminal);
        Workbench workbench = threads.map(found::onProcessors).orElse(found);
        Path analysis = terminal.resolve(file);
        Plan plan = workbench.check(question.of(workbench.read(analysis)));
        Optional<ResultFolder> folder = out.map(terminal::resolve).map(ResultFolder::at);
        RunOutcome outcome = run(workbench, plan);
        folder.ifPresent(each -> each.write(outcome, ResultFolder.More.NONE));
        OutcomeSummary.of(outcome).forEach(terminal.out()::println);
        folder.ifPresent(each -> terminal.out().println("\nwritten to " + terminal.display(each.path())));
        return ExitCode.DONE;
    }

    private RunOutcome run(Workbench workbench, Plan plan) {
        try (ProgressLine progress = new ProgressLine(terminal, plan.cases().size())) {
            return workbench.run(plan, progress);
        } catch (IllegalStateException failed) {
            throw new ComputationFailure(failed, "");
        }
    }
}
