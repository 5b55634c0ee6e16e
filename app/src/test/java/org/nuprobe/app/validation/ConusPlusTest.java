package org.nuprobe.app.validation;

import org.junit.jupiter.api.Test;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.spi.experiment.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.app.validation.Cards.at;
import static org.nuprobe.app.validation.Cards.counts;
import static org.nuprobe.app.validation.Cards.signal;

/** The first run of CONUS+, N. Ackermann et al., Nature 643 (2025) 1229: 395 +- 106 events, 347 +- 59 expected. */
class ConusPlusTest {
    private static final String ID = "conus-plus-2025";

    @Test
    void oneBinHoldsThePublishedNumberAndItsError() {
        Region region = Cards.experiment(ID, "").regions().get(0);
        assertThat(region.observed().orElseThrow()).containsExactly(395);
        assertThat(Math.sqrt(region.variances().orElseThrow()[0])).isEqualTo(106);
    }

    @Test
    void theStandardModelIsScaledToThePublishedPrediction() {
        assertThat(signal(ID)).isCloseTo(347, withinPercentage(0.3));
    }

    /** The real exposure, a third at each threshold; what is scaled away is less than the published error of 17 %. */
    @Test
    void withoutScalingThePredictionIsThePublishedOneWithinItsError() {
        assertThat(signal(ID, "exposure: 327 kg d")).isCloseTo(347, within(59.0));
    }

    /** The events above 160 and above 180 eV enclose the publication's, whatever the split of the exposure is. */
    @Test
    void thresholdsOfTheDetectorsEncloseThePrediction() {
        String one = "exposure: 327 kg d, response: { with: { selection-jumps: [ %s ], selection-factors: [ 0, 1 ] } }";
        assertThat(signal(ID, one.formatted("160 eV"))).isBetween(347.0, 347.0 * 1.17);
        assertThat(signal(ID, one.formatted("180 eV"))).isBetween(347.0 * 0.6, 347.0);
    }

    /** A quenching that is stronger by a fortieth shows 7 to 8 % more events: the reason why the prediction is uncertain. */
    @Test
    void theConstantOfLindhardMovesTheRate() {
        double above =
                RegionCounts.sum(counts(ID, "", at("conus_plus_k", 0.166)).totalSignal()) / signal(ID);
        double below =
                RegionCounts.sum(counts(ID, "", at("conus_plus_k", 0.158)).totalSignal()) / signal(ID);
        assertThat(above).isBetween(1.07, 1.09);
        assertThat(below).isBetween(0.91, 0.93);
    }
}
