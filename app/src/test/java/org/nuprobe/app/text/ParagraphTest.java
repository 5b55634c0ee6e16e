package org.nuprobe.app.text;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ParagraphTest {
    @Test
    void longTextIsBrokenBetweenWords() {
        String text = "word ".repeat(60);
        List<String> lines = Paragraph.lines(text, "    ");
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.length() <= Paragraph.WIDTH && line.startsWith("    w"));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("word".repeat(60));
    }

    @Test
    void aWordThatDoesNotFitStandsAlone() {
        String word = "x".repeat(200);
        assertThat(Paragraph.lines("a " + word + " b", "")).containsExactly("a", word, "b");
    }
}
