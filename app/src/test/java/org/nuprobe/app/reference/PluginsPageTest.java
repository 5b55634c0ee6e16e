package org.nuprobe.app.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The code in {@code docs/plugins.md} is that of the examples, which are built and run. */
final class PluginsPageTest {
    private static final Path DOCS = Path.of(System.getProperty("nuprobe.root"), "docs");
    private static final Pattern CODE = Pattern.compile("(?s)<!-- code: (\\S+) -->\n```java\n(.*?)```");

    @Test
    void itsCodeIsThatOfTheExamples() throws IOException {
        String page = Files.readString(DOCS.resolve("plugins.md"));
        var blocks = CODE.matcher(page).results().toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(4);
        for (MatchResult block : blocks) {
            assertThat(block.group(2))
                    .as("the code of " + block.group(1) + " in docs/plugins.md; copy it from there")
                    .isEqualTo(Files.readString(DOCS.resolve(block.group(1))));
        }
    }
}
