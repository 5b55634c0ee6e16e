package org.nuprobe.app.validation;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.app.validation.Cards.counts;
import static org.nuprobe.app.validation.Cards.observed;
import static org.nuprobe.app.validation.Cards.signal;

/** Electron recoils of solar neutrinos in xenon: what the cards expect beside what the collaborations publish. */
class XenonElectronRecoilsTest {
    private static final String FREE = "target: { use: xenon, with: { electrons: free } }";

    /**
     * E. Aprile et al. (XENON), Phys. Rev. Lett. 129 (2022) 161805: 15.8 +- 1.3 events per tonne, year and keV from 1 to 30 keV,
     * solar neutrinos among them. The bins are from 2 keV on, where the efficiency is flat, about 0.79.
     */
    @Test
    void backgroundAndSolarNeutrinosOfXenonNtAddUpToThePublishedRate() {
        double[] total = counts("xenonnt-2022", "", Point.INITIAL).total();
        double sum = Arrays.stream(total).skip(1).sum();

        assertThat(sum / (1.16 * 28 * 0.79)).isCloseTo(15.8, within(1.3));
    }

    /** The first run up to 140 keV, in bins of 2 and of 10 keV. */
    @Test
    void widerBinsHoldTheSameEvents() {
        double[] fine = observed("xenonnt-2022", "response: { with: { upper: 140 keV, bins: 70 } }");
        double[] coarse = observed("xenonnt-2022", "response: { with: { upper: 140 keV, bins: 14 } }");

        assertThat(fine).hasSize(70);
        assertThat(coarse[0]).isEqualTo(fine[0] + fine[1] + fine[2] + fine[3] + fine[4]);
        assertThat(Arrays.stream(coarse).sum()).isEqualTo(Arrays.stream(fine).sum());
    }

    /** The published best fit contains solar neutrinos: the parts of the table are those of the card, and add up to it. */
    @ParameterizedTest
    @ValueSource(strings = {"lz-ws2022", "lz-ws2024", "pandax4t-run1"})
    void signalAndBackgroundsAddUpToThePublishedFit(String id) {
        DataTable table = Cards.table("detectors/" + id + "-er-counts.csv");
        double[] fit = table.column("fit", Dimension.NUMBER);
        double[] solar = table.column("solar_neutrinos", Dimension.NUMBER);
        RegionCounts counts = counts(id, "", Point.INITIAL);

        assertThat(counts.totalSignal()).hasSameSizeAs(fit);
        for (int bin = 0; bin < fit.length; bin++) {
            assertThat(counts.totalSignal()[bin]).as("bin " + bin).isCloseTo(solar[bin], within(2e-3));
            assertThat(counts.total()[bin]).as("bin " + bin).isCloseTo(fit[bin], within(3e-3));
        }
    }

    /** Counts of the publications: 471 and 1787 events from 1 to 20 keV, 1431 (digitised) up to 30 keV; 285 from 1 to 7 keV. */
    @ParameterizedTest
    @CsvSource({"lz-ws2022, 471", "lz-ws2024, 1787", "pandax4t-run1, 1431", "xenon1t-2020, 285"})
    void observedCountsAreThePublishedOnes(String id, double events) {
        assertThat(Arrays.stream(observed(id, "")).sum()).isEqualTo(events);
    }

    /** 232 +- 15 events are expected in XENON1T, Phys. Rev. D 102 (2020) 072004, solar neutrinos among them. */
    @Test
    void xenon1tExpectsThePublishedSum() {
        RegionCounts counts = counts("xenon1t-2020", "", Point.INITIAL);
        assertThat(counts.total()[0]).isCloseTo(232, within(0.1));
    }

    /** 37Ar decays by capture from the K shell, 2.82 keV: more than nine tenths of its events are between 2 and 4 keV. */
    @Test
    void argonOfLzIsAPeak() {
        double[] peak = counts("lz-ws2022", "", Point.INITIAL).backgrounds().get("ar37");
        assertThat(RegionCounts.sum(peak)).isCloseTo(52.5, withinPercentage(0.5));
        assertThat(peak[1] + peak[2]).isGreaterThan(0.9 * RegionCounts.sum(peak));
    }

    /** Bound electrons scatter less: some per cent of the events are missing. */
    @ParameterizedTest
    @ValueSource(strings = {"xenonnt-2022", "lz-ws2022", "lz-ws2024", "pandax4t-run1"})
    void freeElectronsScatterMoreOften(String id) {
        assertThat(signal(id, FREE) / signal(id)).isBetween(1.04, 1.15);
    }

    @Test
    void binsBelowTheTableAreRefused() {
        assertThatThrownBy(() -> Cards.experiment("lz-ws2024", "response: { with: { threshold: 0 keV, bins: 20 } }"))
                .hasMessageContaining("a bin of the response has the edge 0 keV")
                .hasMessageContaining("its rows go from 1 keV to 20 keV");
    }

    /** A tenth of the background, and an exposure of its own, are settings of a projection. */
    @ParameterizedTest
    @ValueSource(strings = {"xenonnt-projected", "darwin", "xlzd"})
    void exposureAndBackgroundLevelOfAProjectionAreSettings(String id) {
        RegionCounts nominal = counts(id, "exposure: 10 t yr", Point.INITIAL);
        RegionCounts clean = counts(id, "exposure: 20 t yr, background-level: 0.1", Point.INITIAL);

        assertThat(RegionCounts.sum(clean.totalSignal()))
                .isCloseTo(2 * RegionCounts.sum(nominal.totalSignal()), withinPercentage(1e-6));
        assertThat(RegionCounts.sum(clean.totalBackground()))
                .isCloseTo(0.2 * RegionCounts.sum(nominal.totalBackground()), withinPercentage(1e-6));
    }
}
