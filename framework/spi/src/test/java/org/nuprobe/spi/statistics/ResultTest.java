package org.nuprobe.spi.statistics;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResultTest {
    private static final Unit NUMBER = Unit.parse("1");

    @Test
    void columnsOfATableHaveOneLength() {
        Result.Column two = new Result.Column("mu_nu", NUMBER, new double[2]);
        Result.Column three = new Result.Column("delta_chi2", NUMBER, new double[3]);
        assertThatThrownBy(() -> new Result.Table("profile", "Profile", List.of(two, three)))
                .hasMessage("the columns mu_nu and delta_chi2 of the table profile differ in length");
        assertThat(new Result.Table("profile", "Profile", List.of(two)).columns())
                .containsExactly(two);
    }

    @Test
    void scanValuesRise() {
        Parameter g = Parameter.coefficient("g", "a coupling");
        assertThatThrownBy(() -> new Scan.Axis(g, new double[] {1, 1})).hasMessage("the scan values of g must rise");
        assertThat(new Scan.Axis(g, new double[] {1, 2})).isEqualTo(new Scan.Axis(g, new double[] {1, 2}));
    }

    @Test
    void datasetIsAValue() {
        double[] counts = {1, 2};
        Dataset data = new Dataset(counts, new double[] {0});
        counts[0] = 5;
        data.counts()[1] = 5;
        assertThat(data).isEqualTo(new Dataset(new double[] {1, 2}, new double[] {0}));
    }
}
