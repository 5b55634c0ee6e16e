package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

final class PluginsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void pluginsAndWhatTheyBringAreListed() {
        String out = new Shell(folder).run("plugins").fine().out();
        assertThat(out)
                .containsPattern("plugin +version +built against +from +accepted +licence +location")
                .containsPattern("kind +id +of +from +what it is")
                .containsPattern("source +solar +org.nuprobe.source.solar")
                .containsPattern("interaction +magnetic-moment +org.nuprobe.interaction.electromagnetic")
                .containsPattern("experiment +xenon-nuclear-recoils +preset of experiment-card")
                .doesNotContain("problem");
    }

    @Test
    void aBrokenExtensionIsAProblemAndTheRestIsListed() throws IOException {
        Path extension = Files.createDirectories(folder.resolve("extensions/broken"));
        Files.writeString(extension.resolve("broken.jar"), "this is no jar");
        Shell.Answer answer = new Shell(folder).run("plugins", "--extensions", "extensions");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out())
                .contains("standard-model", "1 problem\n", "broken.jar")
                .doesNotContain("\tat ");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void aBrokenExtensionDoesNotStopACommandThatDoesNotNeedIt() throws IOException {
        Path extension = Files.createDirectories(folder.resolve("extensions/broken"));
        Files.writeString(extension.resolve("broken.jar"), "this is no jar");
        new Shell(folder)
                .run("describe", "source", "solar", "--extensions", "extensions")
                .fine();
    }
}
