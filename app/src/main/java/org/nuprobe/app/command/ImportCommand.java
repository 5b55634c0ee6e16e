package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.release.Changed;
import org.nuprobe.runtime.release.ImportedRelease;
import org.nuprobe.runtime.release.Release;
import org.nuprobe.runtime.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes tables of the downloaded files of a release, so that experiments can be used that need them. */
@Command(
        name = "import",
        description = "Check the downloaded files of a release and make tables of them.",
        sortOptions = false)
final class ImportCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", description = "the release: nuprobe data lists what is known")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FOLDER", description = "the folder with the downloaded files")
    private String folder = "";

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "the data folder for the tables, .nuprobe/data in the user's home when left out")
    private String into = "";

    @Option(
            names = "--accept-changed",
            description = "take files that are not the published ones as long as their numbers are possible")
    private boolean acceptChanged;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Workbench workbench = common.workbench(terminal);
        Release release = workbench.releases().release(id, Place.of("data import"));
        Path data = into.isEmpty() ? terminal.userData() : terminal.resolve(into);
        ImportedRelease imported = Releases.importInto(
                data, release, terminal.resolve(folder), acceptChanged ? Changed.ACCEPT : Changed.REFUSE);
        print(imported);
        if (!data.equals(terminal.userData()) && !workbench.home().data().contains(data)) {
            terminal.out().println("commands find it with --data " + terminal.display(data));
        }
        return ExitCode.DONE;
    }

    private void print(ImportedRelease imported) {
        List<String> tables = new ArrayList<>(imported.rows().keySet());
        TextTable.of(
                        Column.words("table", tables),
                        Column.numbers(
                                "rows",
                                imported.rows().values().stream()
                                        .map(String::valueOf)
                                        .toList()))
                .lines()
                .forEach(terminal.out()::println);
        imported.changed()
                .forEach(file -> terminal.out()
                        .println(file + " is not the published file; every result that uses it will say so"));
        terminal.out().println("written to " + terminal.display(imported.folder()));
    }
}
