package org.nuprobe.app.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.Range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class RateChartTest {
    private static final double[] RECOILS = {0.1, 1, 10};

    @Test
    void eachComponentAndTheirSumHaveACurve() {
        Map<String, double[]> parts = new LinkedHashMap<>();
        parts.put("pp", new double[] {3, 2, 1});
        parts.put("b8", new double[] {1, 1, 1});
        Figure figure = RateChart.of("Rate", RECOILS, parts, new double[] {4, 3, 2});
        assertThat(figure.layers()).extracting(Layer::label).containsExactly("total", "pp", "b8");
    }

    @Test
    void aSingleComponentIsItsOwnSum() {
        Figure figure = RateChart.of("Rate", RECOILS, Map.of("pp", new double[] {3, 2, 1}), new double[] {3, 2, 1});
        assertThat(figure.layers()).extracting(Layer::label).containsExactly("pp");
    }

    @Test
    void whatIsAMillionTimesSmallerThanTheLargestIsBelowTheFrame() {
        Map<String, double[]> parts = new LinkedHashMap<>();
        parts.put("pp", new double[] {100, 1, 1e-30});
        parts.put("hep", new double[] {1e-9, 1e-9, 0});
        Figure figure = RateChart.of("Rate", RECOILS, parts, new double[] {100, 1, 1e-30});
        assertThat(figure.layers()).extracting(Layer::label).containsExactly("total", "pp");
        assertThat(figure.y().range()).contains(new Range(1e-6 * 100, 200));
    }

    @Test
    void aFlatRateHasAFrameToo() {
        Figure figure = RateChart.of("Rate", RECOILS, Map.of("pp", new double[] {2, 2, 2}), new double[] {2, 2, 2});
        assertThat(figure.y().range()).contains(new Range(1, 4));
    }

    @Test
    void nothingCannotBeDrawn() {
        assertThatThrownBy(() -> RateChart.of("Rate", RECOILS, Map.of("pp", new double[3]), new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing above zero");
    }
}
