package org.nuprobe.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {
    @Option(
            names = "--extensions",
            paramLabel = "DIR",
            description = "a folder whose folders each hold the jars of one extension (repeatable)")
    private List<String> extensions = new ArrayList<>();

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

    /** The workbench on the home of the terminal and the extensions that were asked for. */
    Workbench workbench(Terminal terminal) {
        Home home = Home.at(terminal.home());
        for (String extension : extensions) {
            Path folder = terminal.resolve(extension);
            if (!Files.isDirectory(folder)) {
                throw new InvalidInput(
                        Place.of("--extensions"),
                        "there is no folder " + extension,
                        "it should hold a folder for each extension, with its jars in it");
            }
            home = home.withExtensions(folder);
        }
        return Workbench.open(home);
    }
}
