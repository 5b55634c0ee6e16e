package org.nuprobe.app.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.app.command.Shell;
import org.nuprobe.app.validation.PublishedReleases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * Every analysis file in {@code docs/examples} is sound, and those that cost little run and draw their plots; a file that is added
 * there is looked at without a word here. What needs an extension has a folder of its own.
 */
final class ExamplesIT {
    /** A likelihood that is looked at more often than this is left to those who want the result. */
    private static final long CHEAP = 1000;

    private static final Pattern POINTS = Pattern.compile("(\\d+) points? at which a likelihood is minimised");
    private static final Pattern PLOT = Pattern.compile("(?m)^plot ([^:]+):");

    /** The releases that are at hand, imported; an example that needs another one is skipped. */
    private static final Path DATA = PublishedReleases.imported(PublishedReleases.atHand());

    @TempDir
    private Path folder;

    static List<Path> examples() throws IOException {
        Path examples = Path.of(System.getProperty("nuprobe.root"), "docs/examples");
        try (Stream<Path> files = Files.list(examples)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsSoundAndRunsIfItCostsLittle(Path example) {
        Shell shell = new Shell(folder, DATA);
        Shell.Answer check = shell.run("check", example.toString());
        assumeFalse(check.err().contains("has not been imported"), () -> "skipped: " + check.err());
        String plan = check.fine().out();
        Matcher points = POINTS.matcher(plan);
        if (points.find() && Long.parseLong(points.group(1)) > CHEAP) {
            return;
        }
        Shell.Answer answer =
                shell.run("run", example.toString(), "--out", "result").fine();
        assertThat(answer.out()).contains("written to result:");
        assertThat(folder.resolve("result/result.json")).isNotEmptyFile();
        PLOT.matcher(plan)
                .results()
                .forEach(plot -> assertThat(folder.resolve("result/" + plot.group(1) + ".svg"))
                        .content()
                        .contains("<svg")
                        .doesNotContain("NaN"));
    }
}
