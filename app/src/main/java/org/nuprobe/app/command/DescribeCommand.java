package org.nuprobe.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nuprobe.app.reference.ReferencePages;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.plugin.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the kinds of components, the components of a kind, or one component. */
@Command(
        name = "describe",
        description = "Explain a component: formulas, settings, parameters, references.",
        sortOptions = false)
final class DescribeCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "source, target, ... (all are listed when left out), or an id")
    private Optional<String> kind = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "the component (all of the kind are listed when left out)")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--markdown",
            paramLabel = "DIR",
            description = "write a page for every component, and an index, into this folder instead")
    private Optional<String> markdown = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Workbench workbench = common.workbench(terminal);
        Catalogue catalogue = workbench.catalogue();
        if (markdown.isPresent()) {
            pages(workbench, markdown.get());
            return ExitCode.DONE;
        }
        if (kind.isEmpty()) {
            kinds(catalogue);
            return ExitCode.DONE;
        }
        Optional<Kind<?>> known = Kind.ALL.stream()
                .filter(candidate -> candidate.name().equals(kind.get()))
                .findFirst();
        if (known.isPresent() && id.isEmpty()) {
            components(catalogue, known.get());
            return ExitCode.DONE;
        }
        if (known.isEmpty() && id.isPresent()) {
            List<String> kinds = Kind.ALL.stream().map(Kind::name).toList();
            throw new InvalidInput(
                    Place.of("describe"),
                    "there is no kind \"" + kind.get() + "\" of components",
                    NearMisses.hint(kind.get(), kinds, "kinds"));
        }
        String wanted = id.orElse(kind.get());
        List<Entry<?>> entries = catalogue.named(wanted).stream()
                .filter(entry -> id.isEmpty() || entry.kind().name().equals(kind.get()))
                .toList();
        if (entries.isEmpty()) {
            throw unknown(catalogue, known, wanted);
        }
        for (Entry<?> entry : entries) {
            new ComponentSheet(workbench, entry).lines().forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    private void pages(Workbench workbench, String folder) {
        if (kind.isPresent()) {
            throw new InvalidInput(
                    Place.of("--markdown"),
                    "the pages are of all components, and \"" + kind.get() + "\" asks for some",
                    "leave out one of both");
        }
        Path place = terminal.resolve(folder);
        if (Files.isRegularFile(place)) {
            throw new InvalidInput(Place.of("--markdown"), folder + " is a file, and a folder is wanted", "");
        }
        ReferencePages pages = ReferencePages.of(workbench);
        pages.write(place);
        terminal.out().println(pages.texts().size() + " pages written to " + terminal.display(place));
    }

    private void kinds(Catalogue catalogue) {
        List<String> counts = Kind.ALL.stream()
                .map(each -> Integer.toString(catalogue.entries(each).size()))
                .toList();
        List<String> ids = Kind.ALL.stream()
                .map(each -> String.join(
                        ", ", catalogue.entries(each).stream().map(Entry::id).toList()))
                .toList();
        print(TextTable.of(
                Column.words("kind", Kind.ALL.stream().map(Kind::name).toList()),
                new Column("how many", Column.Alignment.RIGHT, counts),
                Column.words("ids", ids)));
    }

    private void components(Catalogue catalogue, Kind<?> each) {
        List<? extends Entry<?>> entries = catalogue.entries(each);
        print(TextTable.of(
                Column.words(each.name(), entries.stream().map(Entry::id).toList()),
                Column.words(
                        "what it is",
                        entries.stream()
                                .map(entry -> entry.description().summary())
                                .toList())));
    }

    private static InvalidInput unknown(Catalogue catalogue, Optional<Kind<?>> known, String wanted) {
        String what = known.map(Kind::name).orElse("component");
        List<String> there = known.map(each -> catalogue.entries(each).stream()
                        .map(entry -> entry.id())
                        .toList())
                .orElse(catalogue.entries().stream()
                        .map(entry -> entry.id())
                        .distinct()
                        .toList());
        return new InvalidInput(
                Place.of("describe"),
                "there is no " + what + " \"" + wanted + "\"",
                NearMisses.hint(wanted, there, what + "s"));
    }

    private void print(TextTable table) {
        table.lines().forEach(terminal.out()::println);
    }
}
