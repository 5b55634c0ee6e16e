package org.nuprobe.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class FluxesTest {
    private static final Interaction VECTOR =
            Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> -37));

    private final AtomicInteger calls = new AtomicInteger();
    private final Source source = Sources.of(Sources.component("x", Sources.counted(calls, e -> e * e, 0, 12 * MEV)));

    @Test
    void predictionsThatShareFluxesIntegrateASourceOnce() {
        Fluxes fluxes = new Fluxes();
        double[] first = counts(1, fluxes);
        int once = calls.get();
        assertThat(once).isPositive();
        double[] second = counts(2, fluxes);
        assertThat(calls).hasValue(once);
        assertThat(second[0]).isEqualTo(2 * first[0]);
    }

    @Test
    void predictionsWithFluxesOfTheirOwnGiveTheSameNumbers() {
        double[] shared = counts(1, new Fluxes());
        int once = calls.get();
        assertThat(counts(1, new Fluxes())).isEqualTo(shared);
        assertThat(calls).hasValue(2 * once);
    }

    private double[] counts(double exposure, Fluxes fluxes) {
        Experiment experiment = Detectors.experiment(
                List.of(),
                Detectors.region(
                        source, Couplings.target(Couplings.XENON), Detectors.perfect(0.3 * KEV, 2 * KEV), exposure));
        return Prediction.of(List.of(experiment), List.of(VECTOR), fluxes)
                .counts(Point.INITIAL)
                .get(0)
                .totalSignal();
    }
}
