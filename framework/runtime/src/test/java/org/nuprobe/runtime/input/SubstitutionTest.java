package org.nuprobe.runtime.input;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubstitutionTest {
    private final Problems problems = new Problems();
    private final Node.Scalar value = new Node.Scalar(new Place("vary", 3, 9), "0.3 keV", true);
    private final Substitution substitution = new Substitution(Map.of("threshold", value), problems);

    @Test
    void aTextThatIsOneNameBecomesTheValueWithItsPlace() {
        assertThat(apply("${threshold}")).isEqualTo(value);
        assertThat(apply("${ threshold }")).isEqualTo(value);
    }

    @Test
    void aNameInsideATextIsReplacedThere() {
        assertThat(((Node.Scalar) apply("above ${threshold}, not ${threshold}")).text())
                .isEqualTo("above 0.3 keV, not 0.3 keV");
    }

    @Test
    void namesAreFoundAtAnyDepthAndInKeys() {
        Node tree = Yaml.parse("a: [ { \"${threshold}\": \"${threshold}\" } ]", "x");

        assertThat(YamlText.of((Node.Section) substitution.apply(tree))).contains("0.3 keV: 0.3 keV");
        assertThat(substitution.used()).containsExactly("threshold");
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void keysThatBecomeTheSameAreAProblem() {
        substitution.apply(Yaml.parse("0.3 keV: 1\n${threshold}: 2", "x"));

        assertThat(problems.found())
                .singleElement()
                .hasToString("x:2:1: the key \"0.3 keV\" stands twice in this section");
    }

    @Test
    void textWithoutNamesStaysAsItIs() {
        Node tree = Yaml.parse("a: [ 1, { b: $x, c: \"{y}\" } ]", "x");

        assertThat(substitution.apply(tree)).isEqualTo(tree);
        assertThat(substitution.used()).isEmpty();
    }

    @Test
    void anUnknownNameIsAProblem() {
        apply("${treshold}");

        assertThat(problems.found())
                .singleElement()
                .hasToString("x: nothing called \"treshold\" is varied here\n    did you mean \"threshold\"?");
    }

    private Node apply(String text) {
        return substitution.apply(new Node.Scalar(Place.of("x"), text, false));
    }
}
