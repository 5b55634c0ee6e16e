package org.nuprobe.runtime.input;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTest {
    @Test
    void aSectionGoesIntoASectionAndAnythingElseReplaces() {
        Node.Section lower = section("a: 1\nb: { x: 1, y: 2 }\nc: [ 1, 2 ]\nd: { x: 1 }\n");
        Node.Section upper = section("b: { y: 3, z: 4 }\nc: [ 5 ]\nd: word\ne: 6\n");

        assertThat(YamlText.of(Merge.over(lower, upper)))
                .isEqualTo("a: 1\nb:\n  x: 1\n  y: 3\n  z: 4\nc: [ 5 ]\nd: word\ne: 6\n");
    }

    @Test
    void mergingNothingChangesNothing() {
        Node.Section section = section("a: 1\nb: { x: 1 }\n");

        assertThat(Merge.over(section, Node.Section.empty(Place.of("b")))).isEqualTo(section);
        assertThat(YamlText.of(Merge.over(Node.Section.empty(Place.of("b")), section)))
                .isEqualTo(YamlText.of(section));
    }

    @Test
    void everyWordKeepsItsPlace() {
        Node.Section merged = Merge.over(section("a: { x: 1 }\n"), (Node.Section) Yaml.parse("a:\n  y: 2\n", "upper"));
        Node.Section inner = (Node.Section) merged.fields().get("a").value();

        assertThat(inner.fields().get("x").value().place()).hasToString("lower:1:9");
        assertThat(inner.fields().get("y").value().place()).hasToString("upper:2:6");
    }

    private static Node.Section section(String text) {
        return (Node.Section) Yaml.parse(text, "lower");
    }
}
