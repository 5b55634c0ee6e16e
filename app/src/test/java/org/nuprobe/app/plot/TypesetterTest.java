package org.nuprobe.app.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TypesetterTest {
    @BeforeAll
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Borexino 2017; \\text{Borexino 2017}",
                "$\\mu_\\nu$ limit; {\\mu_\\nu}\\text{ limit}",
                "90% & more_#; \\text{90\\% \\& more\\_\\#}",
                "5 \\$; \\text{5 \\$}",
                "σ in keV²; {}\\sigma\\text{ in keV}{^{2}}",
                "a: b; \\text{a}{:}\\text{ b}",
            })
    void plainTextIsTextAndDollarsAreMathematics(String label, String formula) {
        assertThat(TexText.formula(label).replace("{}", "")).isEqualTo(formula.replace("{}", ""));
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> TexText.formula("half $\\mu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The label 'half $\\mu' opens mathematics with $ and does not close it.");
        assertThatThrownBy(() -> TexText.formula("$\\frac{a$"))
                .hasMessage("The label '$\\frac{a$' opens a brace { and does not close it.");
        assertThatThrownBy(() -> TexText.formula("$a}$"))
                .hasMessage("The label '$a}$' closes a brace } that is not open.");
        assertThatThrownBy(() -> Typesetter.set("$\\nosuchthing$", 12))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The label '$\\nosuchthing$' is not TeX that can be drawn: ")
                .hasMessageContaining("nosuchthing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!\"#%&'()*+,-./:;<=>?[\\]^_`{|}~",
                "αβγδεζηθικλμνξοπρςστυφχψω ΓΔΘΛΣΦΨΩ",
                "é à ü ñ ç ø ß – — “q” × ± ≤ ≥ → ∞ √ ° · µ m⁻² ≈ −",
                "$\\sqrt{\\frac{\\bar{\\nu}_e}{2}} \\overline{x}$",
            })
    void whatPeopleTypeCanBeSet(String label) {
        Rectangle2D ink = Typesetter.set(label, 12).outlines().getBounds2D();
        assertThat(ink.getWidth()).isGreaterThan(25);
    }

    @Test
    void lettersStandOnTheBaselineFromTheOrigin() {
        Label label = Typesetter.set("HEP", 20);
        Rectangle2D ink = label.outlines().getBounds2D();
        assertThat(ink.getMaxY()).isEqualTo(0, within(0.5));
        assertThat(ink.getMinY()).isEqualTo(-label.ascent(), within(0.5));
        assertThat(ink.getMinX()).isBetween(0.0, 2.0);
        assertThat(ink.getMaxX()).isEqualTo(label.width(), within(1.5));
    }

    @Test
    void sizesScaleEverything() {
        Label small = Typesetter.set("Limit $\\mu$", 10);
        Label large = Typesetter.set("Limit $\\mu$", 20);
        assertThat(large.width()).isEqualTo(2 * small.width(), within(0.02));
        assertThat(large.outlines().getBounds2D().getHeight())
                .isEqualTo(2 * small.outlines().getBounds2D().getHeight(), within(0.02));
    }

    @Test
    void anEmptyLabelIsBlank() {
        assertThat(Typesetter.set("", 12).isBlank()).isTrue();
        assertThat(Typesetter.set("x", 12).isBlank()).isFalse();
    }

    @Test
    void aLabelTooWideBecomesSmaller() {
        Label label = Typesetter.set("A rather long label", 20);
        Label fitted = label.within(50);
        assertThat(fitted.width()).isEqualTo(50);
        assertThat(fitted.outlines().getBounds2D().getWidth()).isLessThan(51);
        assertThat(label.within(500)).isSameAs(label);
    }

    @Test
    void aTurnedLabelRunsUpwardsAroundItsMiddle() {
        Rectangle2D turned = Typesetter.set("Rate", 20).upwards(100, 200).getBounds2D();
        assertThat(turned.getHeight()).isGreaterThan(turned.getWidth());
        assertThat(turned.getCenterX()).isEqualTo(100, within(2.0));
        assertThat(turned.getCenterY()).isEqualTo(200, within(2.0));
    }

    @Test
    void threadsGetTheSameOutlines() {
        List<Rectangle2D> boxes = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Typesetter.set("$\\frac{d\\sigma}{dT}$ in cm²", 14)
                        .outlines()
                        .getBounds2D())
                .distinct()
                .toList();
        assertThat(boxes).hasSize(1);
    }
}
