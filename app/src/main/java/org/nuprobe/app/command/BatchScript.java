package org.nuprobe.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;

/** Writes a script that runs the chunks of an analysis as a job array of Slurm, or one of them by hand. */
final class BatchScript {
    private final Terminal terminal;
    private final RunOptions options;
    private final CommonOptions common;

    BatchScript(Terminal terminal, RunOptions options, CommonOptions common) {
        this.terminal = terminal;
        this.options = options;
        this.common = common;
    }

    /** Writes it beside the folder of the result. */
    ExitCode write(JournalPlaces places, int chunks) {
        if (chunks < 1) {
            throw new InvalidInput(Place.of("--sbatch"), "there must be at least 1 chunk, not " + chunks, "");
        }
        Path script = places.script();
        try {
            Files.createDirectories(script.resolveSibling(""));
            Files.writeString(script, text(places, chunks));
        } catch (IOException e) {
            throw new UncheckedIOException("the script cannot be written: " + e.getMessage(), e);
        }
        terminal.out().println("written: " + terminal.display(script));
        terminal.out().println("  look at its first lines, then: sbatch " + terminal.display(script));
        terminal.out()
                .println("  when all jobs are done: nuprobe merge " + options.file()
                        + options.out().map(folder -> " --out " + folder).orElse(""));
        return ExitCode.DONE;
    }

    private String text(JournalPlaces places, int chunks) {
        Path folder = places.folder();
        List<String> words = new ArrayList<>(List.of(
                quoted(launcher()),
                "run",
                quoted(terminal.resolve(options.file()).toString())));
        words.addAll(List.of("--out", quoted(folder.toString())));
        common.extensions()
                .forEach(each -> words.addAll(
                        List.of("--extensions", quoted(terminal.resolve(each).toString()))));
        common.data()
                .forEach(each -> words.addAll(
                        List.of("--data", quoted(terminal.resolve(each).toString()))));
        common.timeLimit().ifPresent(limit -> words.addAll(List.of("--time-limit", quoted(limit))));
        words.add("--chunk \"$chunk/" + chunks + "\"");
        words.add("--threads \"${SLURM_CPUS_PER_TASK:-1}\"");
        return Stream.of(
                        "#!/bin/sh",
                        "#SBATCH --job-name=nuprobe",
                        "#SBATCH --array=1-" + chunks,
                        "#SBATCH --cpus-per-task=1",
                        "#SBATCH --time=24:00:00",
                        "#SBATCH --output=\"" + folder.toString().replace("%", "%%") + ".chunk-%a.log\"",
                        "# One job for each chunk of the long work. A job that is stopped goes on from its journal when it is",
                        "# submitted again: sbatch --array=3,7 with this file. Without Slurm: sh with this file and the number",
                        "# of the chunk.",
                        "set -eu",
                        "chunk=${SLURM_ARRAY_TASK_ID:-${1:?which chunk, from 1 to " + chunks + "?}}",
                        "exec " + String.join(" ", words))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The command that starts this nuprobe on another machine with the same file system. */
    private String launcher() {
        Path checkout = terminal.home().resolve("app/nuprobe");
        return Files.isExecutable(checkout) ? checkout.toString() : "nuprobe";
    }

    /** A word that the shell takes as it is. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
