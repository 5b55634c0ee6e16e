package org.nuprobe.runtime.input;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class YamlTest {
    @ParameterizedTest
    @ValueSource(strings = {"010", "yes", "0x1F", "1e-11", ".5", "2026-01-01", "true", "1_000", "0o7", "12:30", "${x}"})
    void everyScalarStaysTheTextThatWasWritten(String text) {
        Node.Scalar scalar = (Node.Scalar) value("key: " + text, "key");

        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.plain()).isTrue();
    }

    @Test
    void quotesAndBlocksAreTextsThatAreNotPlain() {
        for (String text : List.of("key: \"a b\"", "key: 'a b'", "key: |-\n  a b", "key: >-\n  a\n  b")) {
            Node.Scalar scalar = (Node.Scalar) value(text, "key");

            assertThat(scalar.text()).isEqualTo("a b");
            assertThat(scalar.plain()).isFalse();
        }
    }

    @Test
    void everyWordKnowsItsPlace() {
        Node.Section root = (Node.Section) Yaml.parse("a: 1\nb:\n  - x\n  - { c: [ y ] }\n", "file.yaml");
        Node.Sequence list = (Node.Sequence) root.fields().get("b").value();
        Node.Section inner = (Node.Section) list.items().get(1);

        assertThat(root.fields().get("a").place()).hasToString("file.yaml:1:1");
        assertThat(root.fields().get("a").value().place()).hasToString("file.yaml:1:4");
        assertThat(list.items().get(0).place()).hasToString("file.yaml:3:5");
        assertThat(inner.fields().get("c").place()).hasToString("file.yaml:4:7");
        assertThat(inner.fields().get("c").value().place()).hasToString("file.yaml:4:10");
    }

    @Test
    void anOptionOfTheCommandLineHasNoLines() {
        Node node = Yaml.parseOption("{ use: x, with: { a: 1 } }", "--source");

        assertThat(((Node.Section) node).fields().get("with").place()).hasToString("--source");
        assertThatThrownBy(() -> Yaml.parseOption("{ a: 1, a: 2 }", "--source"))
                .hasMessage("--source: the key \"a\" stands twice in this section");
    }

    @Test
    void anAliasIsTheSameTreeAgain() {
        Node.Section root = (Node.Section) Yaml.parse("a: &a { x: 1 }\nb: *a\n", "f");

        assertThat(root.fields().get("b").value())
                .isEqualTo(root.fields().get("a").value());
    }

    @Test
    void theOrderOfTheFileIsKept() {
        Node.Section root = (Node.Section) Yaml.parse("z: 1\na: 2\nm: 3\n", "f");

        assertThat(root.fields().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void aKeyMustBeAWord() {
        assertThatThrownBy(() -> Yaml.parse("{ [ a ]: 1 }", "f")).hasMessageContaining("f:1:3: a key must be a word");
    }

    @Test
    void allProblemsOfTheTreeAreToldInTheOrderOfTheFile() {
        assertThatThrownBy(() -> Yaml.parse("a: 1\nb: { c: 1, c: 2 }\na: 2\nd: !t 1\n", "f"))
                .isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(((InvalidInput) e).problems())
                        .extracting(problem -> problem.place().line())
                        .containsExactly(2, 3, 4));
    }

    @Test
    void problemsOfSeveralFilesStayTogetherByFile() {
        Problems problems = new Problems();
        problems.add(new Place("one", 5, 1), "late", "");
        problems.add(new Place("two", 1, 1), "elsewhere", "");
        problems.add(new Place("one", 2, 9), "right", "");
        problems.add(new Place("one", 2, 3), "left", "");
        problems.add(new Place("one", 2, 3), "left", "");

        assertThat(problems.found())
                .extracting(InputProblem::message)
                .containsExactly("left", "right", "late", "elsewhere");
    }

    private static Node value(String text, String key) {
        return ((Node.Section) Yaml.parse(text, "f")).fields().get(key).value();
    }
}
