package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.catalogue.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what an extension would bring, without installing it. */
@Command(
        name = "verify",
        description = {
            "Say what an extension would bring, and what is wrong with it; install nothing.",
            "Its plugin is loaded and registers its components; none of them is made."
        },
        sortOptions = false)
final class PluginsVerifyCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE.jar",
            arity = "1..*",
            description = "the jar of the plugin, then those of libraries that it needs")
    private List<String> files = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Trial trial = TrialReport.tryOut(files, common, terminal);
        TrialReport.print(trial, terminal);
        return trial.problems().isEmpty() ? ExitCode.DONE : ExitCode.PLUGIN_PROBLEM;
    }
}
