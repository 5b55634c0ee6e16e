package org.nuprobe.runtime.rate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class CurvesTest {
    private final double[] pp = {1, 2};
    private final Curves curves = new Curves(new double[] {1, 2}, rates());

    @Test
    void theTotalIsTheSumOfTheComponents() {
        assertThat(curves.total()).containsExactly(11, 22);
    }

    @Test
    void nothingThatIsHandedInOrOutChangesTheCurves() {
        pp[0] = 99;
        curves.energies()[0] = 99;
        curves.byComponent().get("b8")[0] = 99;
        assertThat(curves.energies()).containsExactly(1, 2);
        assertThat(curves.total()).containsExactly(11, 22);
    }

    @Test
    void everyComponentHasAValueAtEveryEnergy() {
        assertThatThrownBy(() -> new Curves(new double[] {1, 2}, Map.of("pp", new double[1])))
                .hasMessage("pp has 1 values at 2 energies");
    }

    private Map<String, double[]> rates() {
        Map<String, double[]> rates = new LinkedHashMap<>();
        rates.put("pp", pp);
        rates.put("b8", new double[] {10, 20});
        return rates;
    }
}
