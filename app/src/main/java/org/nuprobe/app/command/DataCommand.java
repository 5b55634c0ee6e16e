package org.nuprobe.app.command;

import java.util.List;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.release.Release;
import org.nuprobe.runtime.release.Releases;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the data releases of experiments; its subcommand imports one. */
@Command(
        name = "data",
        description = "List official data releases, and whether they have been imported.",
        sortOptions = false)
final class DataCommand implements ShellCommand {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    DataCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@code data}, {@code data list} and {@code data import}. */
    static CommandLine with(Terminal terminal) {
        return new CommandLine(new DataCommand(terminal))
                .addSubcommand(new CommandLine(new ListCommand(terminal)))
                .addSubcommand(new ImportCommand(terminal));
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        return list(common.workbench(terminal), terminal);
    }

    private static ExitCode list(Workbench workbench, Terminal terminal) {
        Releases releases = workbench.releases();
        Answers answers = new Answers();
        List<Release> known = releases.ids().stream()
                .flatMap(id -> answers.read(() -> releases.release(id, Place.of("data"))).stream())
                .toList();
        answers.settle();
        if (known.isEmpty()) {
            terminal.out().println("no releases are known: there is no manifest releases/ID.yaml in a data folder");
            return ExitCode.DONE;
        }
        TextTable.of(
                        Column.words("release", known.stream().map(Release::id).toList()),
                        Column.words(
                                "imported",
                                known.stream()
                                        .map(release -> releases.imported(release)
                                                .map(terminal::display)
                                                .orElse("no"))
                                        .toList()),
                        Column.words(
                                "what it is", known.stream().map(Release::title).toList()))
                .lines()
                .forEach(terminal.out()::println);
        known.stream()
                .filter(release -> releases.imported(release).isEmpty())
                .forEach(release -> terminal.out()
                        .println("\nto import it, download the files from " + release.download()
                                + "\n    nuprobe data import " + release.id() + " FOLDER"));
        return ExitCode.DONE;
    }

    /** The same under the name that people try. */
    @Command(name = "list", description = "List official data releases.", sortOptions = false)
    static final class ListCommand implements ShellCommand {
        private final Terminal terminal;

        @Mixin
        private CommonOptions common = new CommonOptions();

        ListCommand(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public CommonOptions common() {
            return common;
        }

        @Override
        public ExitCode execute() {
            return list(common.workbench(terminal), terminal);
        }
    }
}
