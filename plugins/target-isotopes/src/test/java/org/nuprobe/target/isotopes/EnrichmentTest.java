package org.nuprobe.target.isotopes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.unit.Constants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EnrichmentTest {
    @Test
    void enrichedElementWeighsWhatItsIsotopesWeigh() {
        Inside germanium = Inside.of("germanium", "{ enriched: { Ge76: 88 %, 74Ge: 0.12 } }");
        double mean = 0.88 * 76 + 0.12 * 74;

        assertThat(germanium.nuclei()).hasSize(2);
        assertThat(germanium.perMass("Ge76") * mean * Constants.ATOMIC_MASS).isCloseTo(0.88, within(1e-12));
        assertThat(germanium.perMass("Ge74") * mean * Constants.ATOMIC_MASS).isCloseTo(0.12, within(1e-12));
        assertThat(germanium.perMass("electrons of Ge") * mean * Constants.ATOMIC_MASS)
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void otherElementsOfACompoundStayNatural() {
        Inside fluoride = Inside.of("lif", "{ enriched: { Li7: 1 } }");

        assertThat(fluoride.nuclei())
                .extracting(each -> each.scatterer().name())
                .containsExactly("Li7", "F19");
        assertThat(fluoride.perMass("Li7")).isEqualTo(fluoride.perMass("F19"));
    }

    @Test
    void isotopesThatNatureDoesNotHaveMayBeGiven() {
        assertThat(Inside.of("argon", "{ enriched: { Ar39: 1e-3, Ar40: 0.999 } }")
                        .perMass("Ar39"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "germanium | { Ge76: 0.88, Ge74: 0.1 } | isotopes of Ge must add up to 1, not 0.98",
                "germanium | { Ge76: 1.2 }             | a number fraction lies between 0 and 1 (or 0 % and 100 %), not 1.2",
                "germanium | { Ge76: 0 }               | a number fraction lies between 0 and 1",
                "germanium | { Xe136: 1 }              | there is no Xe in this target, which is made of Ge",
                "csi       | { Ge76: 1 }               | there is no Ge in this target, which is made of Cs, I",
                "germanium | { Gx76: 1 }               | \"Gx\" is not the symbol of an element; did you mean Ga, Ge, Gd?",
                "germanium | { Ge76: 0.5, 76Ge: 0.5 }  | Ge76 is given twice",
                "germanium | { germanium: 1 }          | \"germanium\" is not a nuclide"
            })
    void mixtureThatIsNoneIsExplained(String target, String enriched, String message) {
        assertThatThrownBy(() -> Inside.of(target, "{ enriched: " + enriched + " }"))
                .hasMessageContaining(message);
    }
}
