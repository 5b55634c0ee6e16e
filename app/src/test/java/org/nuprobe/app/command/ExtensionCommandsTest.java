package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** From a jar to an extension and back, on the command line. */
final class ExtensionCommandsTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder);
        Files.createDirectories(folder.resolve("extensions"));
    }

    @Test
    void aJarIsVerifiedAddedListedAndRemoved() {
        PluginJar.of(folder.resolve("mine-1.0.jar"), "");

        assertThat(shell.run("plugins", "verify", "mine-1.0.jar").fine().out())
                .containsPattern("plugin +org.acme.mine")
                .containsPattern("SHA-256 of mine-1.0.jar +[0-9a-f]{64}")
                .containsPattern("Java of mine-1.0.jar +17 or newer")
                .containsPattern("licence +not said")
                .containsPattern("interaction +mine +A test.");
        assertThat(folder.resolve("extensions")).isEmptyDirectory();
        assertThat(store("add", "mine-1.0.jar").fine().out()).endsWith("added to extensions/mine\n");
        assertThat(shell.run("plugins", "--extensions", "extensions").fine().out())
                .containsPattern("org.acme.mine .* mine +yes ")
                .containsPattern("interaction +mine +org.acme.mine +mine +A test.");
        assertThat(store("remove", "mine").fine().out())
                .isEqualTo("removed extensions/mine\n  an analysis cannot use the interaction \"mine\" any more\n");
        assertThat(folder.resolve("extensions")).isEmptyDirectory();
    }

    @Test
    void aBrokenJarIsNotAdded() throws IOException {
        Files.writeString(folder.resolve("text.jar"), "no jar");
        Shell.Answer answer = store("add", "text.jar");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out())
                .contains("text.jar: the file is truncated, or no jar")
                .endsWith("not added\n");
        assertThat(folder.resolve("extensions")).isEmptyDirectory();
    }

    @Test
    void aChangedJarIsRefusedUntilItIsAccepted() {
        PluginJar.of(folder.resolve("mine-1.0.jar"), "");
        store("add", "mine-1.0.jar").fine();
        PluginJar.of(folder.resolve("extensions/mine/mine-1.0.jar"), "nucleus.mass();");
        Shell.Answer refused = shell.run("plugins", "--extensions", "extensions");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).containsPattern("its SHA-256 is [0-9a-f]{64} and was [0-9a-f]{64}");
        assertThat(store("accept", "mine").fine().out()).containsPattern("accepted mine-1.0.jar, SHA-256 [0-9a-f]{64}");
        shell.run("plugins", "--extensions", "extensions").fine();
    }

    @Test
    void aTimeLimitIsATime() {
        shell.run("plugins", "--time-limit", "2 s").fine();
        shell.run("plugins", "--time-limit", "none").fine();
        assertThat(shell.run("plugins", "--time-limit", "2 m").code()).isEqualTo(2);
    }

    @Test
    void aBrokenComponentSpoilsOnlyTheCasesThatUseIt() throws IOException {
        PluginJar.of(
                folder.resolve("extensions/mine/mine.jar"), "if (true) throw new ArithmeticException(\"no vacuum\");");
        shell.write("two.yaml", """
                format: 1
                vary: { new: [ magnetic-moment, mine ] }
                spectrum: { source: solar, target: argon, channel: nuclear, from: 1 keV, points: 5 }
                interactions: [ standard-model, "${new}" ]
                """);
        Shell.Answer answer = shell.run("run", "two.yaml", "--extensions", "extensions");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains(
                        "the interaction \"mine\" of org.acme.mine, asked for its terms on Ar",
                        "fails: ArithmeticException: no vacuum")
                .contains("    without result: analysis-mine");
        assertThat(Files.readString(folder.resolve("out/two/result.json")))
                .contains("\"failures\"", "analysis-magnetic-moment", "no vacuum");
    }

    private Shell.Answer store(String command, String word) {
        return shell.run("plugins", command, word, "--extensions", "extensions");
    }
}
