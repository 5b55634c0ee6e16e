package org.nuprobe.app.integration;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.app.command.Shell;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to a run, its result has the same bytes. */
final class LongRunIT {
    private static final String ANALYSIS = """
            format: 1
            seed: 3
            vary: { exposure: [ 1 t yr, 2 t yr ] }
            experiments:
              - { use: xenon-electron-recoils, with: { exposure: "${exposure}" } }
            interactions: [ standard-model, magnetic-moment ]
            parameters:
              mu_nu: { scan: { from: 1e-13, to: 1e-10, points: 8, spacing: log } }
            statistic: { use: slow-toys, with: { units: 120, pause: PAUSE } }
            plots:
              - { file: means, x: exposure, y: first }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException, URISyntaxException {
        ToyExtension.in(folder);
    }

    @Test
    void aKilledRunIsTakenUpAndATerminatedOneSaysHow() throws IOException, InterruptedException {
        write(40);
        Process killed = Distribution.start(folder, command("--threads", "1"));
        awaitUnits(0);
        killed.destroyForcibly().waitFor();
        assertThat(shell("run").err()).contains("an earlier run did not finish", "--resume goes on from it");

        long before = size();
        Process stopped = Distribution.start(folder, command("--resume", "--threads", "2"));
        awaitUnits(before + 1000);
        stopped.toHandle().destroy(); // unlike Process.destroy it leaves the streams open
        assertThat(stopped.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(stopped.exitValue()).isEqualTo(143);
        assertThat(stopped.errorReader().lines())
                .contains("nuprobe: interrupted; finished units are kept in out/toys.journal");

        assertThat(Distribution.run(folder, command("--resume")).code()).isZero();
        assertThat(folder.resolve("out/toys.journal")).doesNotExist();
        assertThat(Distribution.run(folder, command("--out", "whole")).code()).isZero();
        assertSameAsOneRun();
    }

    @Test
    void chunksAreMergedRoundByRound() throws IOException {
        write(0);
        for (String stage : List.of("first", "second")) {
            shell("run", "--chunk", "1/3").fine();
            shell("run", "--chunk", "3/3").fine();
            Shell.Answer early = shell("merge");
            assertThat(early.code()).isEqualTo(1);
            assertThat(early.err())
                    .contains(
                            "stage " + stage + ": 40 of 120 units are missing: 1, 4, 7, 10, 13, ...",
                            "run the chunk 2/3,");
            shell("run", "--chunk", "2/3").fine();
            if (stage.equals("first")) {
                assertThat(shell("merge").err())
                        .contains("stage second: none of 120 units is there", "run all chunks once more");
            }
        }
        assertThat(shell("merge").fine().out()).contains("written to out/toys:");
        shell("run", "--out", "whole").fine();
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsExactly("toys");
        }
        assertSameAsOneRun();
    }

    @Test
    void theJobArrayIsAScriptThatTheShellUnderstands() throws IOException, InterruptedException {
        write(0);
        shell("run", "--sbatch", "3").fine();
        Path script = folder.resolve("out/toys.sbatch");
        assertThat(new ProcessBuilder("sh", "-n", script.toString()).start().waitFor())
                .isZero();
        assertThat(script).content().contains("#SBATCH --array=1-3", "--chunk \"$chunk/3\"", "--extensions '");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.journal");
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        write(0);
        shell("run", "--resume", "--restart")
                .wrong("--restart: it throws away what --resume wants to go on from\n    give one of the two\n");
        shell("run", "--chunk", "4/3")
                .wrong("--chunk: there is no chunk 4/3\n    chunks are counted from 1/3 to 3/3\n");
        shell("run", "--chunk", "3").wrong("--chunk: \"3\" is no chunk\n    the third of forty is written 3/40\n");
    }

    private void write(int pause) {
        new Shell(folder).write("toys.yaml", ANALYSIS.replace("PAUSE", Integer.toString(pause)));
    }

    private Shell.Answer shell(String command, String... more) {
        return new Shell(folder)
                .run(Stream.concat(Stream.of(command, "toys.yaml", "--extensions", "extensions"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String[] command(String... more) {
        return Stream.concat(Stream.of("run", "toys.yaml", "--extensions", "extensions"), Stream.of(more))
                .toArray(String[]::new);
    }

    private long size() throws IOException {
        Path file = folder.resolve("out/toys.journal/analysis-1-t-yr.units");
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private void awaitUnits(long bytes) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (size() <= bytes && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(size()).isGreaterThan(bytes);
    }

    private void assertSameAsOneRun() throws IOException {
        Path whole = folder.resolve("whole");
        try (Stream<Path> files = Files.walk(whole)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(folder.resolve("out/toys").resolve(whole.relativize(file)))
                        .hasSameBinaryContentAs(file);
            }
        }
    }
}
