package org.nuprobe.app.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.app.command.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a process can show: extensions that print or end it, and the same jars on the class path. */
final class ExtensionIT {
    private static final String ANALYSIS = """
            format: 1
            spectrum: { source: solar, target: argon, channel: nuclear, from: 1 keV, points: 5 }
            interactions: [ standard-model, mine ]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), ANALYSIS);
    }

    @Test
    void anExtensionThatEndsTheProcessIsNamed() {
        Distribution.Answer answer = run("System.exit(0);");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains("the interaction \"mine\" of org.acme.mine, asked for its terms on Ar")
                .contains("ends the process with System.exit, before the command is through");
    }

    @Test
    void whatAnExtensionPrintsDoesNotSpoilTheResult() {
        Distribution.Answer answer = run("System.out.println(\"hello\");");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).doesNotContain("hello");
        assertThat(answer.err())
                .contains("the interaction \"mine\" of org.acme.mine, asked for its terms on Ar")
                .contains("prints: hello");
    }

    @Test
    void anExtensionThatDoesNotComeBackIsGivenUp() {
        Distribution.Answer answer = run(
                "while (System.nanoTime() != 0) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }",
                "--time-limit",
                "3 s");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("has not answered for 3 s", "--time-limit");
    }

    @Test
    void theSameJarsRunFromTheClassPath() throws IOException {
        Files.writeString(folder.resolve("shipped.yaml"), ANALYSIS.replace("mine", "magnetic-moment"));
        Distribution.Answer modules = Distribution.run(folder, "run", "shipped.yaml", "--no-plots", "--out", "modules");
        Distribution.Answer classes =
                Distribution.runOnClassPath(folder, "run", "shipped.yaml", "--no-plots", "--out", "classes");

        assertThat(modules.code()).isZero();
        assertThat(classes.err()).isEmpty();
        assertThat(classes.code()).isZero();
        assertThat(folder.resolve("classes/values.csv")).hasSameTextualContentAs(folder.resolve("modules/values.csv"));
    }

    private Distribution.Answer run(String body, String... more) {
        PluginJar.of(folder.resolve("extensions/mine/mine.jar"), body);
        List<String> words = new ArrayList<>(List.of("run", "small.yaml", "--extensions", "extensions"));
        words.addAll(List.of(more));
        return Distribution.run(folder, words.toArray(String[]::new));
    }
}
