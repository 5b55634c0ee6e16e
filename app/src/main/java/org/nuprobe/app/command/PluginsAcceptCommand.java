package org.nuprobe.app.command;

import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.catalogue.ExtensionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Accepts the jars of an extension as they are. */
@Command(
        name = "accept",
        description = {"Accept the jars of an extension as they are now, by their SHA-256."},
        sortOptions = false)
final class PluginsAcceptCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ID",
            description = "the extension: its folder, its plugin, or the id of a component that it brings")
    private String id = "";

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsAcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        ExtensionStore store = common.store(terminal);
        String name = store.named(id, common.workbench(terminal).catalogue());
        store.accept(name).forEach((jar, hash) -> terminal.out().println("accepted " + jar + ", SHA-256 " + hash));
        return ExitCode.DONE;
    }
}
