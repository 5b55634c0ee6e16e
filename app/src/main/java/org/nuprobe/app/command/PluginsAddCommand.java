package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.catalogue.ExtensionStore;
import org.nuprobe.runtime.catalogue.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts an extension into the folder of extensions. */
@Command(
        name = "add",
        description = {
            "Try an extension out, and put it into the folder of extensions if nothing is wrong with it.",
            "Its SHA-256 is kept: a jar that changes later is refused until it is accepted again."
        },
        sortOptions = false)
final class PluginsAddCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE.jar",
            arity = "1..*",
            description = "the jar of the plugin, then those of libraries that it needs")
    private List<String> files = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        ExtensionStore store = common.store(terminal);
        Trial trial = TrialReport.tryOut(files, common, terminal);
        TrialReport.print(trial, terminal);
        terminal.out().println();
        if (!trial.problems().isEmpty()) {
            terminal.out().println("not added");
            return ExitCode.PLUGIN_PROBLEM;
        }
        Map<String, String> before = store.add(trial.name(), trial.jars().keySet());
        before.forEach((jar, hash) -> terminal.out().println("replaced " + jar + ", SHA-256 " + hash));
        terminal.out().println("added to " + terminal.display(store.folder().resolve(trial.name())));
        return ExitCode.DONE;
    }
}
