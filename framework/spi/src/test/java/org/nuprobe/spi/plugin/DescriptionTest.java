package org.nuprobe.spi.plugin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptionTest {
    @Test
    void eachStepAddsOneThingAndLeavesTheOriginalAlone() {
        Reference paper = new Reference(
                "Freedman:1973yd", "D. Z. Freedman", "Coherent effects", "Phys. Rev. D 9 (1974) 1389", "");
        Description plain = Description.of("A sentence.");
        Description full = plain.formula("a = b")
                .setting("threshold", "energy", "", "the cut")
                .reference(paper);
        assertThat(plain.formulas()).isEmpty();
        assertThat(full.summary()).isEqualTo("A sentence.");
        assertThat(full.formulas()).containsExactly("a = b");
        assertThat(full.settings()).containsExactly(new Setting("threshold", "energy", "", "the cut"));
        assertThat(full.references()).containsExactly(paper);
    }

    @Test
    void everyKindIsListedOnce() {
        assertThat(Kind.ALL)
                .doesNotHaveDuplicates()
                .extracting(Kind::name)
                .doesNotHaveDuplicates()
                .contains("source", "statistic");
        assertThat(Kind.FORM_FACTOR).hasToString("form-factor");
    }
}
