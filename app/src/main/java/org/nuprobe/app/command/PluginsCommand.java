package org.nuprobe.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.ExtensionStore;
import org.nuprobe.runtime.catalogue.JarFacts;
import org.nuprobe.runtime.catalogue.Origin;
import org.nuprobe.runtime.catalogue.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what plugins and presets bring, where they come from, and what is wrong with them. */
@Command(
        name = "plugins",
        description = {
            "List plugins and what they bring, with what is wrong with them.",
            "An extension in the column \"accepted\": \"yes\" if a jar that changes is refused until it is accepted again; "
                    + "\"as found\" if somebody put it into its folder by hand and nobody accepted it."
        },
        sortOptions = false)
final class PluginsCommand implements ShellCommand {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    PluginsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Catalogue catalogue = common.workbench(terminal).catalogue();
        print(plugins(catalogue.plugins()));
        notes(catalogue);
        terminal.out().println();
        print(components(catalogue.entries()));
        if (catalogue.problems().isEmpty()) {
            return ExitCode.DONE;
        }
        terminal.out().println();
        terminal.out()
                .println(
                        catalogue.problems().size() == 1
                                ? "1 problem"
                                : catalogue.problems().size() + " problems");
        for (Problem problem : catalogue.problems()) {
            terminal.out().println(problem);
        }
        return ExitCode.PLUGIN_PROBLEM;
    }

    private TextTable plugins(List<Origin> plugins) {
        return TextTable.of(
                words("plugin", plugins, Origin::name),
                words("version", plugins, Origin::version),
                words("built against", plugins, origin -> origin.spi().isEmpty() ? "" : "SPI " + origin.spi()),
                words("from", plugins, origin -> origin.extension().isEmpty() ? "nuprobe" : origin.extension()),
                words("accepted", plugins, PluginsCommand::accepted),
                words("licence", plugins, PluginsCommand::licence),
                words("location", plugins, origin -> terminal.display(Path.of(origin.location()))));
    }

    private static String accepted(Origin origin) {
        if (origin.extension().isEmpty()) {
            return "";
        }
        Path extension = Path.of(origin.location()).toAbsolutePath().resolveSibling("");
        return new ExtensionStore(extension.resolveSibling("")).isAccepted(origin.extension()) ? "yes" : "as found";
    }

    private static String licence(Origin origin) {
        return JarFacts.licence(Path.of(origin.location()));
    }

    /** What the classes of extensions can do, besides what they are for. */
    private void notes(Catalogue catalogue) {
        for (Origin origin : catalogue.plugins()) {
            Path jar = Path.of(origin.location());
            if (!origin.extension().isEmpty() && Files.isRegularFile(jar)) {
                JarFacts.of(jar)
                        .enders()
                        .forEach(type -> terminal.out()
                                .println("note: the class " + type + " of " + origin.title()
                                        + " can end the process (System.exit or Runtime.halt)"));
            }
        }
    }

    private static TextTable components(List<Entry<?>> entries) {
        return TextTable.of(
                words("kind", entries, entry -> entry.kind().name()),
                words("id", entries, Entry::id),
                words("of", entries, PluginsCommand::maker),
                words("from", entries, PluginsCommand::from),
                words("what it is", entries, entry -> entry.description().summary()));
    }

    /** The plugin that brings a component, or the component that a preset is made of. */
    private static String maker(Entry<?> entry) {
        return entry.preset()
                .map(preset -> "preset of " + preset.use())
                .orElse(entry.origin().name());
    }

    private static String from(Entry<?> entry) {
        return entry.isForeign() ? entry.maker().extension() : "nuprobe";
    }

    private static <T> Column words(String header, List<T> rows, Function<T, String> cell) {
        return Column.words(header, rows.stream().map(cell).toList());
    }

    private void print(TextTable table) {
        table.lines().forEach(terminal.out()::println);
    }
}
