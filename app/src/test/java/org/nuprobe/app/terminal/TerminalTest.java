package org.nuprobe.app.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

final class TerminalTest {
    @TempDir
    private Path folder;

    @Test
    void pathsStartInTheWorkingDirectoryAndAreShownFromThere() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, false, folder, folder, folder);
        assertThat(terminal.resolve("a/../b.yaml")).isEqualTo(folder.resolve("b.yaml"));
        assertThat(terminal.display(folder.resolve("out/b"))).isEqualTo("out/b");
        assertThat(terminal.display(folder.resolveSibling("elsewhere")))
                .isEqualTo(folder.resolveSibling("elsewhere").toString());
    }

    @Test
    void theHomeIsTheFolderWithDataAboveTheJar() throws IOException {
        Path jar = folder.resolve("lib/app.jar");
        assertThat(HomeFolder.above(jar, Path.of("here"))).isEqualTo(Path.of("here"));
        Files.createDirectories(folder.resolve("data"));
        assertThat(HomeFolder.above(jar, Path.of("here"))).isEqualTo(folder);
    }
}
