package org.nuprobe.runtime.input;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YamlTextTest {
    private static final String TEXT = """
            title: "with: colon, and \\"quotes\\""
            empty: {}
            none: []
            plain: 0.3 keV
            unit: 12 1/(t yr keV)
            percent: 25 %
            words: [ a, "b, c", "yes: no" ]
            matrix: [ [ 1, 2 ], [ 3, 4 ] ]
            section:
              inner:
                deep: true
              list:
                - use: a
                  with:
                    x: 1
                - plain
                -
                  - use: b
            """;

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Node tree = Yaml.parse(TEXT, "a");
        String text = YamlText.of((Node.Section) tree);

        assertThat(plain(Yaml.parse(text, "b"))).isEqualTo(plain(tree));
        assertThat(YamlText.of((Node.Section) Yaml.parse(text, "b"))).isEqualTo(text);
    }

    @Test
    void textThatOnlyQuotesKeepInPlaceStaysQuoted() {
        for (String text : List.of(
                "a: b", "#x", "- x", "[x", "{x}", "a #b", " x", "x ", "", "'x", "a\nb", "a\tb", "\\", "*x", "&x", "!x",
                "%x", "@x", "`x", "x:", "|", ">")) {
            Node.Section section = YamlText.section(
                    Place.of("a"), Map.of("key", new Node.Scalar(Place.of("a"), text, !text.isEmpty())));
            assertThat(plain(Yaml.parse(YamlText.of(section), "b"))).as(text).isEqualTo(plain(section));
        }
    }

    @Test
    void shortTextsStayReadable() {
        Node.Section section = (Node.Section) Yaml.parse("a: { b: [ 1 t yr, x ], c: { d: 1e-3 } }", "a");

        assertThat(YamlText.of(section)).isEqualTo("a:\n  b: [ 1 t yr, x ]\n  c:\n    d: 1e-3\n");
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(YamlTextTest::plain).toList();
        }
        return ((Node.Section) node)
                .fields().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> plain(entry.getValue().value()),
                                (a, b) -> a,
                                TreeMap::new));
    }
}
