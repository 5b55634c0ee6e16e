package org.nuprobe.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.ExtensionStore;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {
    @Option(
            names = "--extensions",
            paramLabel = "DIR",
            description = "a folder whose folders each hold the jars of one extension (repeatable)")
    private List<String> extensions = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "a folder with tables, presets and imported releases, searched after nuprobe's own (repeatable)")
    private List<String> data = new ArrayList<>();

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description = "how long an extension may take for one answer: 60 s, 2 h, or none (default: 600 s)")
    private Optional<String> limit = Optional.empty();

    @Option(names = "--debug", description = "show where an unexpected error comes from")
    private boolean debug;

    @SuppressWarnings("UnusedVariable") // its annotation is what counts
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and stop")
    private boolean help;

    /** Whether an unexpected error shows its stack trace. */
    boolean debug() {
        return debug;
    }

    /** The folders of extensions as they were written. */
    List<String> extensions() {
        return List.copyOf(extensions);
    }

    /** The folders of data as they were written. */
    List<String> data() {
        return List.copyOf(data);
    }

    /** The limit to the time of an extension as it was written. */
    Optional<String> timeLimit() {
        return limit;
    }

    /** The workbench on the home of the terminal and the extensions that were asked for. */
    Workbench workbench(Terminal terminal) {
        return Workbench.open(home(terminal), patience());
    }

    /** How long an extension may take for one answer. */
    Patience patience() {
        if (limit.isEmpty()) {
            return Patience.USUAL;
        }
        if (limit.get().equals("none")) {
            return Patience.ENDLESS;
        }
        Answers answers = new Answers();
        Optional<Double> time = answers.positive("--time-limit", limit.get(), Dimension.TIME);
        answers.settle();
        return new Patience(Duration.ofNanos((long) (time.orElseThrow() / Units.S * 1e9)));
    }

    /** The folder of extensions that a command changes: the one that was asked for, or that of the home. */
    ExtensionStore store(Terminal terminal) {
        if (extensions.size() > 1) {
            throw new InvalidInput(Place.of("--extensions"), "which of these folders is to change?", "name one");
        }
        return new ExtensionStore(
                extensions.isEmpty() ? terminal.home().resolve("extensions") : terminal.resolve(extensions.get(0)));
    }

    private Home home(Terminal terminal) {
        Home home = Home.at(terminal.home());
        for (String folder : data) {
            home = home.withMoreData(existing(
                    terminal, "--data", folder, "it should hold folders with tables, as the data/ of nuprobe does"));
        }
        home = home.withMoreData(terminal.userData());
        for (String folder : extensions) {
            home = home.withExtensions(existing(
                    terminal,
                    "--extensions",
                    folder,
                    "it should hold a folder for each extension, with its jars in it"));
        }
        return home;
    }

    private static Path existing(Terminal terminal, String option, String name, String hint) {
        Path folder = terminal.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(Place.of(option), "there is no folder " + name, hint);
        }
        return folder;
    }
}
