package org.nuprobe.runtime.input;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTest {
    private final Problems problems = new Problems();

    @Test
    void whatFitsIsReadAndWhatIsAbsentIsEmpty() {
        Fields fields = fields("word: a b\nlist: [ x, y ]\nsection: { k: v }\nsingle: z\n");

        assertThat(fields.text("word")).contains("a b");
        assertThat(fields.texts("list")).containsExactly("x", "y");
        assertThat(fields.texts("single")).containsExactly("z");
        assertThat(fields.list("list").orElseThrow()).hasSize(2);
        assertThat(fields.section("section").orElseThrow().fields()).containsOnlyKeys("k");
        assertThat(fields.text("absent")).isEmpty();
        assertThat(fields.textOrEmpty("absent")).isEmpty();
        assertThat(fields.texts("absent")).isEmpty();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsEmptyAndAProblem() {
        Fields fields = fields("word: [ a ]\nlist: { x: 1 }\nsection: v\nsingle:\n");

        assertThat(fields.text("word")).isEmpty();
        assertThat(fields.list("list")).isEmpty();
        assertThat(fields.section("section")).isEmpty();
        assertThat(fields.text("single")).isEmpty();
        assertThat(problems.found())
                .extracting(InputProblem::toString)
                .containsExactly(
                        "f:1:7: \"word\" must be a single value, not a list",
                        "f:2:7: \"list\" must be a list, not a section\n    write [ ... ]",
                        "f:3:10: \"section\" must be a section of keys, not \"v\"",
                        "f:4:8: \"single\" has no value");
    }

    @Test
    void aRequiredKeyThatIsAbsentIsAProblemAtTheSection() {
        Fields fields = fields("word: x\n");

        assertThat(fields.require("list", "list: [ a ]", Node::what)).isEmpty();
        assertThat(problems.found())
                .singleElement()
                .hasToString("f:1:1: the key \"list\" is missing in a test\n    write for example list: [ a ]");
    }

    private Fields fields(String text) {
        return Fields.of(
                (Node.Section) Yaml.parse(text, "f"),
                "a test",
                List.of("word", "list", "section", "single", "absent"),
                problems);
    }
}
