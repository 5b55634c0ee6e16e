package org.nuprobe.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.runtime.fixture.Bench;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every file in {@code problems/} is an analysis with something wrong in it, and ends with what must be said about it, to the
 * letter. When the texts differ, a file with the new ones is written to {@code target/problems/}, for a human to move.
 */
class ProblemTextsTest {
    private static final String RULE = "\n# ---------- says ----------\n";

    @TempDir
    static Path data;

    static Stream<Path> problems() throws IOException {
        Path folder = Bench.root().resolve("framework/runtime/src/test/resources/problems");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problemIsToldToTheLetter(Path file) throws IOException {
        Bench.file(data.resolve("tables/good.csv"), "events [1]\n1\n");
        Bench.file(data.resolve("tables/bad.csv"), "events [1]\n1\nmany\n");
        Bench.file(data.resolve("experiments/small-bench.yaml"), SMALL_BENCH);
        String text = Files.readString(file);
        int rule = text.indexOf(RULE);
        String analysis = rule < 0 ? text : text.substring(0, rule);
        String said = said(Bench.complaint(Bench.workbench(data), analysis)).replace(data.toString(), "DATA");

        if (rule < 0 || !text.substring(rule + RULE.length()).equals(said)) {
            Bench.file(
                    Bench.root().resolve("framework/runtime/target/problems").resolve(file.getFileName()),
                    analysis + RULE + said);
        }
        assertThat(said).isEqualTo(rule < 0 ? "(no text yet)" : text.substring(rule + RULE.length()));
    }

    private static final String SMALL_BENCH = """
            format: 1
            kind: experiment
            summary: A bench with one kilogram-day
            use: bench
            with:
              exposure: 1 kg d
              response: { use: counter, with: { threshold: 2 keV, bins: 4 } }
            """;

    private static String said(String complaint) {
        List<String> lines = complaint.lines().map(line -> "# " + line).toList();
        return String.join("\n", lines) + "\n";
    }
}
