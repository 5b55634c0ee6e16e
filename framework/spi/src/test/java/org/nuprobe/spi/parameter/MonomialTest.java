package org.nuprobe.spi.parameter;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MonomialTest {
    private static final Parameter G = Parameter.coefficient("g", "a coupling");
    private static final Parameter B8 = Parameter.normalisation("b8", 0.12, "a flux");

    @Test
    void productAddsPowers() {
        Monomial product = Monomial.of(G, 2).times(0.5).times(Monomial.of(B8)).times(Monomial.of(G));
        assertThat(product).isEqualTo(new Monomial(0.5, new TreeMap<>(Map.of(G, 3, B8, 1))));
        assertThat(product.value(parameter -> parameter.equals(G) ? 2 : 3)).isEqualTo(0.5 * 8 * 3);
    }

    @Test
    void oneChangesNothing() {
        assertThat(Monomial.ONE.times(Monomial.of(G))).isEqualTo(Monomial.of(G));
        assertThat(Monomial.ONE.value(Point.INITIAL)).isEqualTo(1);
    }

    @Test
    void initialPointIsTheStandardModel() {
        assertThat(Monomial.of(G).value(Point.INITIAL)).isZero();
        assertThat(Monomial.of(B8).value(Point.INITIAL)).isEqualTo(1);
    }

    @Test
    void shapeParameterCannotStandInAMonomial() {
        Parameter mass = Parameter.shape("m", Dimension.ENERGY, 1, 0.1, 10, "a mass");
        assertThatThrownBy(() -> Monomial.of(mass))
                .hasMessage(
                        "m is a SHAPE parameter and cannot stand in a monomial: declare it as COEFFICIENT or read it from the Point");
    }

    @Test
    void powersAreNotChangedFromOutside() {
        TreeMap<Parameter, Integer> powers = new TreeMap<>(Map.of(G, 1));
        Monomial monomial = new Monomial(1, powers);
        powers.put(B8, 1);
        assertThat(monomial).isEqualTo(Monomial.of(G));
        assertThatThrownBy(() -> Monomial.of(G, 0)).hasMessage("the power of g must be positive, not 0");
    }
}
