package org.nuprobe.experiment.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.testkit.fixture.VectorCharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Cards through the engine. */
class PredictionTest {
    private static final VectorCharge INTERACTION = new VectorCharge(10);

    @Test
    void aCardCountsWhatTheClosedFormOfItsPartsSays() {
        Experiment experiment = Cards.experiment(Cards.PARTS);
        double[] signal = counts(experiment, parameter -> 1).totalSignal();

        double[] edges = {2, 3, 5, 6};
        MonochromaticSource source =
                (MonochromaticSource) experiment.regions().get(0).source();
        OneIsotope target = (OneIsotope) experiment.regions().get(0).target();
        for (int bin = 0; bin < 3; bin++) {
            double expected = INTERACTION.events(
                    source, target, 10 * Units.TONNE * Units.YEAR, edges[bin] * Units.KEV, edges[bin + 1] * Units.KEV);
            assertThat(signal[bin] / expected).isCloseTo(1, within(1e-10));
        }
    }

    @Test
    void normalisationsScaleTheirPartOnly() {
        Experiment experiment = Cards.experiment(Cards.PARTS
                + ", signal-uncertainty: 10 %, backgrounds: [ { id: a, counts: [ 1, 2, 3 ], uncertainty: 10 % },"
                + " { id: b, counts: [ 4, 5, 6 ] } ]");
        RegionCounts before = counts(experiment, parameter -> 1);
        RegionCounts after = counts(experiment, scaled("events_a", 3));
        RegionCounts more = counts(experiment, scaled("events_signal", 2));

        assertThat(before.backgrounds().get("a")).containsExactly(1, 2, 3);
        assertThat(after.backgrounds().get("a")).containsExactly(3, 6, 9);
        assertThat(after.backgrounds().get("b")).containsExactly(4, 5, 6);
        assertThat(after.totalSignal()).containsExactly(before.totalSignal());
        assertThat(more.totalSignal()[1] / before.totalSignal()[1]).isCloseTo(2, within(1e-12));
        assertThat(more.totalBackground()).containsExactly(before.totalBackground());
    }

    private static Point scaled(String id, double value) {
        return (Parameter parameter) -> parameter.id().equals(id) ? value : 1;
    }

    private static RegionCounts counts(Experiment experiment, Point point) {
        return Prediction.of(List.of(experiment), List.of(INTERACTION))
                .counts(point)
                .get(0);
    }
}
