package org.nuprobe.app.command;

import java.util.List;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.ExtensionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an extension away. */
@Command(
        name = "remove",
        description = {"Take an extension away, and say which components go with it."},
        sortOptions = false)
final class PluginsRemoveCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ID",
            description = "the extension: its folder, its plugin, or the id of a component that it brings")
    private String id = "";

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsRemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        ExtensionStore store = common.store(terminal);
        Catalogue catalogue = common.workbench(terminal).catalogue();
        String name = store.named(id, catalogue);
        List<Entry<?>> gone = catalogue.entries().stream()
                .filter(entry -> entry.maker().extension().equals(name))
                .toList();
        store.remove(name);
        terminal.out().println("removed " + terminal.display(store.folder().resolve(name)));
        gone.forEach(entry -> terminal.out()
                .println("  an analysis cannot use the " + entry.kind() + " \"" + entry.id() + "\" any more"));
        return ExitCode.DONE;
    }
}
