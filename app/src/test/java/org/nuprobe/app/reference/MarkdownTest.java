package org.nuprobe.app.reference;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a | b; a \\| b",
                "2 * M * T; 2 \\* M \\* T",
                "<region>_signal; \\<region>\\_signal",
                "sin^2 theta_12; sin^2 theta_12",
                "C:\\x; C:\\\\x",
                "_x_; \\_x\\_",
            })
    void whatWouldBeMarkupIsEscaped(String plain, String markdown) {
        assertThat(Markdown.text(plain)).isEqualTo(markdown);
    }

    @Test
    void aTableHasARuleBelowItsHeader() {
        assertThat(Markdown.table(List.of("id", "what"), List.of(List.of(Markdown.code("a|b"), "x"))))
                .containsExactly("| id | what |", "| --- | --- |", "| `a\\|b` | x |");
    }
}
