package org.nuprobe.app.rate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class RateTableTest {
    private final double[] pp = {1, 2};
    private final RateTable table = new RateTable(new double[] {1, 2}, rates());

    @Test
    void theTotalIsTheSumOfTheComponents() {
        assertThat(table.total()).containsExactly(11, 22);
    }

    @Test
    void nothingThatIsHandedInOrOutChangesTheTable() {
        pp[0] = 99;
        table.recoils()[0] = 99;
        table.byComponent().get("b8")[0] = 99;
        assertThat(table.recoils()).containsExactly(1, 2);
        assertThat(table.total()).containsExactly(11, 22);
    }

    @Test
    void everyComponentHasARateAtEveryRecoil() {
        assertThatThrownBy(() -> new RateTable(new double[] {1, 2}, Map.of("pp", new double[1])))
                .hasMessage("pp has 1 rates at 2 recoil energies");
    }

    private Map<String, double[]> rates() {
        Map<String, double[]> rates = new LinkedHashMap<>();
        rates.put("pp", pp);
        rates.put("b8", new double[] {10, 20});
        return rates;
    }
}
