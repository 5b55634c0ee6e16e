package org.nuprobe.spi.parameter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ParameterTest {
    @Test
    void normalisationIsOneWithinItsUncertainty() {
        Parameter flux = Parameter.normalisation("flux", 0.12, "a flux");
        assertThat(flux.initial()).isEqualTo(1);
        assertThat(flux.bounds()).isEqualTo(Interval.NON_NEGATIVE);
        assertThat(flux.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.12));
        assertThat(flux.constraint().logDensity(1.24)).isEqualTo(-2, within(1e-12));
    }

    @Test
    void fittedNormalisationIsOneOfWhichNothingIsKnown() {
        Parameter flux = Parameter.fittedNormalisation("flux", "a flux");
        assertThat(flux.initial()).isEqualTo(1);
        assertThat(flux.bounds()).isEqualTo(Interval.NON_NEGATIVE);
        assertThat(flux.constraint()).isEqualTo(Constraint.FITTED).isNotEqualTo(Constraint.NONE);
        assertThat(flux.constraint().logDensity(7)).isZero();
    }

    @Test
    void definitionsThatDifferAreNotEqual() {
        Parameter one = Parameter.normalisation("flux", 0.12, "a flux");
        assertThat(one).isEqualTo(Parameter.normalisation("flux", 0.12, "a flux"));
        assertThat(one).isNotEqualTo(Parameter.normalisation("flux", 0.02, "a flux"));
        assertThat(one.constrained(Constraint.NONE)).isNotEqualTo(one);
    }

    @Test
    void initialValueLiesInsideTheBounds() {
        assertThatThrownBy(() -> Parameter.coefficient("g", "a coupling").within(1, 2))
                .hasMessage("the initial value 0.0 of g is outside its bounds [1.0, 2.0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1g", "g-Zp", "g Zp", "mu_ν"})
    void idIsAnIdentifier(String id) {
        assertThatThrownBy(() -> Parameter.coefficient(id, "a coupling"))
                .hasMessage("\"" + id + "\" is no parameter id: a letter, then letters, digits or _");
    }

    @Test
    void constraintNeedsAWidth() {
        assertThatThrownBy(() -> new Constraint.Gaussian(1, 0))
                .hasMessage("a Gaussian constraint needs a finite mean and a positive sigma, not mean 1.0, sigma 0.0");
        assertThat(Constraint.NONE.logDensity(1e30)).isZero();
    }
}
