package org.nuprobe.app.text;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class TextTableTest {
    @Test
    void wordsBeginAndPointsStandBelowEachOther() {
        TextTable table = TextTable.of(
                Column.words("component", List.of("pp", "b8", "all")),
                Column.numbers("events", List.of("0", "499.0", "0.03400")),
                new Column("bins", Column.Alignment.RIGHT, List.of("1", "20", "300")));
        assertThat(String.join("\n", table.lines())).isEqualTo("""
                component     events  bins
                ---------  ---------  ----
                pp           0           1
                b8         499.0        20
                all          0.03400   300""");
    }

    @Test
    void noLineEndsWithABlank() {
        TextTable table = TextTable.of(Column.words("a", List.of("1")), Column.words("long header", List.of("x")));
        assertThat(table.lines()).containsExactly("a  long header", "-  -----------", "1  x");
    }

    @Test
    void aLongLastColumnOfWordsIsBroken() {
        List<String> lines = TextTable.of(
                        Column.words("id", List.of("one", "two")),
                        Column.words("meaning", List.of("word ".repeat(40).strip(), "short")))
                .lines();
        assertThat(lines).allMatch(line -> line.length() <= Paragraph.WIDTH);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).isEqualTo("---  " + "-".repeat(Paragraph.WIDTH - 5));
        assertThat(lines.get(2)).startsWith("one  word word");
        assertThat(lines.get(3)).startsWith("     word word");
        assertThat(lines.get(4)).isEqualTo("two  short");
    }

    @Test
    void numbersAreNeverBroken() {
        List<String> lines = TextTable.of(
                        Column.words("id", List.of("x".repeat(100))),
                        Column.numbers("value", List.of("1.2345678901234")))
                .lines();
        assertThat(lines).hasSize(3).last().asString().endsWith("  1.2345678901234");
    }

    @Test
    void columnsOfDifferentLengthAreRefused() {
        Column one = Column.words("one", List.of("1"));
        Column two = Column.words("two", List.of("1", "2"));
        assertThatThrownBy(() -> TextTable.of(one, two)).hasMessage("the columns one and two differ in length");
    }
}
