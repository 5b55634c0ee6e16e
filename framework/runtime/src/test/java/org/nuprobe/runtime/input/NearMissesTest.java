package org.nuprobe.runtime.input;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearMissesTest {
    private static final List<String> KNOWN = List.of("magnetic-moment", "standard-model", "vector-mediator", "nsi");

    @Test
    void aSlipOfTheFingersIsForgiven() {
        assertThat(NearMisses.near("magnetic-momnet", KNOWN)).containsExactly("magnetic-moment");
        assertThat(NearMisses.near("standard-modle", KNOWN)).containsExactly("standard-model");
        assertThat(NearMisses.near("Standard_Model", KNOWN)).containsExactly("standard-model");
    }

    @Test
    void aPartOfAWordFindsTheWord() {
        assertThat(NearMisses.near("vector", KNOWN)).containsExactly("vector-mediator");
        assertThat(NearMisses.near("the-standard-model-of-1973", KNOWN)).containsExactly("standard-model");
    }

    @Test
    void somethingElseFindsNothing() {
        assertThat(NearMisses.near("quintessence", KNOWN)).isEmpty();
        assertThat(NearMisses.near("", KNOWN)).isEmpty();
    }

    @Test
    void theDistanceCountsASwapAsOne() {
        assertThat(NearMisses.distance("ab", "ba")).isEqualTo(1);
        assertThat(NearMisses.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearMisses.distance("", "abc")).isEqualTo(3);
        assertThat(NearMisses.distance("same", "same")).isZero();
    }

    @Test
    void theDistanceIsSymmetric() {
        for (String a : KNOWN) {
            for (String b : KNOWN) {
                assertThat(NearMisses.distance(a, b)).isEqualTo(NearMisses.distance(b, a));
            }
        }
    }

    @Test
    void whatIsKnownIsListedWhenNothingIsNear() {
        assertThat(NearMisses.hint("x", List.of("first", "second"), "keys")).isEqualTo("keys: first, second");
        assertThat(NearMisses.hint("x", List.of(), "keys")).isEqualTo("there are no keys here");
        assertThat(NearMisses.hint("frist", List.of("first", "second"), "keys")).isEqualTo("did you mean \"first\"?");
    }

    @Test
    void aLongListIsCut() {
        List<String> many = IntStream.range(100, 150).mapToObj(k -> "w" + k).toList();

        assertThat(NearMisses.listing(many, "words"))
                .startsWith("words: w100, w101")
                .endsWith("w123, and 26 more");
    }
}
