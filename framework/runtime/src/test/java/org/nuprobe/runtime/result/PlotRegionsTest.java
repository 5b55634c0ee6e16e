package org.nuprobe.runtime.result;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PlotRegionsTest {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);
    private static final Unit MEV = Unit.parse("MeV");

    private static final String PLANE = Bench.ANALYSIS.replace(
            "points: 5, spacing: log } }",
            "points: 5, spacing: log } }\n  m_x: { scan: { from: 1 MeV, to: 100 MeV, points: 5, spacing: log } }");

    /** Two triangles at 90 % and one at 68 %, in the coupling g_x and the mass m_x. */
    private static CaseOutcome triangles(String threshold, String... tables) {
        double[] confidence = {0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.68, 0.68, 0.68, 0.68};
        double[] line = {1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1};
        double[] g = {0.01, 0.02, 0.02, 0.01, 0.03, 0.04, 0.04, 0.03, 0.012, 0.018, 0.018, 0.012};
        double[] m = {2, 2, 4, 2, 20, 20, 50, 20, 2.1, 2.1, 3.9, 2.1};
        for (int k = 0; k < m.length; k++) {
            m[k] *= Units.MEV;
        }
        List<Result.Table> all = List.of(tables).stream()
                .map(id -> new Result.Table(
                        id,
                        "triangles",
                        List.of(
                                new Result.Column("confidence", ONE, confidence),
                                new Result.Column("line", ONE, line),
                                new Result.Column("g_x", ONE, g),
                                new Result.Column("m_x", MEV, m))))
                .toList();
        List<Result.Value> best = List.of(
                new Result.Value("g_x.best", 0.015, ONE, "best fit"),
                new Result.Value("m_x.best", 3 * Units.MEV, MEV, "best fit"));
        return new CaseOutcome(
                threshold,
                "analysis",
                Map.of("threshold", threshold),
                List.of(),
                List.of(),
                new Result(best, all, List.of()));
    }

    private static PlotRequest request(String request) {
        return Bench.document(PLANE + "plots: [ { file: plot, " + request + " } ]\n")
                .plots()
                .get(0);
    }

    private static PlotRegions plot(String request, CaseOutcome... cases) {
        return new RegionFinder(request(request), List.of(cases)).find();
    }

    private static PlotRegions both(String request) {
        return plot(request, triangles("5 keV", "contours", "regions"), triangles("20 keV", "contours", "regions"));
    }

    @Test
    void everyCaseHasARegionForEachLevelTheLargestFirst() {
        PlotRegions plot = both("x: m_x, y: g_x, regions: all");

        assertThat(plot.regions())
                .extracting(PlotRegion::labels)
                .containsExactly(
                        Map.of("threshold", "5 keV", "confidence", "90 %"),
                        Map.of("threshold", "5 keV", "confidence", "68 %"),
                        Map.of("threshold", "20 keV", "confidence", "90 %"),
                        Map.of("threshold", "20 keV", "confidence", "68 %"));
        assertThat(plot.regions()).extracting(PlotRegion::owner).containsExactly(0, 0, 1, 1);
        assertThat(plot.regions().get(0).areas()).hasSize(2);
        assertThat(plot.regions().get(1).lines()).hasSize(1);
        assertThat(plot.regions().get(0).areas().get(1).y()).containsExactly(0.03, 0.04, 0.04, 0.03);
        assertThat(plot.regions().get(0).areas().get(1).x()[2] / Units.MEV).isEqualTo(50, within(1e-9));
    }

    @Test
    void oneLevelNeedsNoNameAndEitherParameterMayRunAcross() {
        PlotRegions plot = both("x: g_x, y: m_x, regions: 90 %, where: { threshold: 5 keV }");

        assertThat(plot.regions()).singleElement().satisfies(region -> {
            assertThat(region.labels()).isEmpty();
            assertThat(region.areas().get(0).x()).containsExactly(0.01, 0.02, 0.02, 0.01);
        });
        assertThat(plot.y().unit()).isEqualTo(MEV);
    }

    @Test
    void axesHoldTheAreasWithALittleAir() {
        PlotRegions plot = both("x: m_x, y: g_x, regions: all, scale: { y: linear }");

        assertThat(plot.y().scale()).isEqualTo(Scale.LINEAR);
        assertThat(plot.y().from().orElseThrow()).isEqualTo(0.01 - 0.06 * 0.03, within(1e-9));
        assertThat(plot.y().to().orElseThrow()).isEqualTo(0.04 + 0.06 * 0.03, within(1e-9));
        PlotRegions asked = both("x: m_x, y: g_x, regions: all, scale: log, range: { x: { from: 1 MeV } }");
        assertThat(asked.x().from().orElseThrow() / Units.MEV).isEqualTo(1, within(1e-9));
        assertThat(asked.x().to().orElseThrow() / Units.MEV).isEqualTo(50 * Math.pow(25, 0.06), within(1e-6));
    }

    @Test
    void theBestFitIsThereUnlessItIsNotWanted() {
        assertThat(both("x: m_x, y: g_x, regions: all").bestFits())
                .containsExactly(
                        new PlotRegions.BestFit(0, 3 * Units.MEV, 0.015),
                        new PlotRegions.BestFit(1, 3 * Units.MEV, 0.015));
        assertThat(both("x: m_x, y: g_x, regions: { best-fit: false }").bestFits())
                .isEmpty();
    }

    @Test
    void aRegionThatIsEmptyIsNotDrawnBesideOthers() {
        PlotRegions plot =
                plot("x: m_x, y: g_x, regions: all", triangles("5 keV", "contours", "regions"), triangles("20 keV"));

        assertThat(plot.regions()).extracting(PlotRegion::owner).containsOnly(0);
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        assertThatThrownBy(() -> plot("x: m_x, y: g_x, regions: all", triangles("5 keV")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("wants regions of m_x and g_x, and no case has a table \"regions\" of them");
        assertThatThrownBy(() -> both("x: m_x, y: g_x, regions: 95 %"))
                .hasMessageContaining("wants regions at 95 %, and no case has one")
                .hasMessageContaining("there are regions at 90 %, 68 %");
    }

    @Test
    void whatDoesNotMakeAPlaneIsRefusedBeforeTheRun() {
        assertThatThrownBy(() -> request("x: exposure, y: g_x, regions: all"))
                .hasMessageContaining(
                        "a plot of regions has scanned parameters as \"x\" and \"y\", and \"exposure\" is none");
        assertThatThrownBy(() -> request("x: m_x, y: [ g_x, m_x ], regions: all"))
                .hasMessageContaining("a plot of regions has one \"y\", not 2");
        assertThatThrownBy(() -> request("x: m_x, y: g_x, regions: 95"))
                .hasMessageContaining("a confidence level lies between 0 and 1");
        assertThatThrownBy(() -> request("x: m_x, y: g_x, regions: []")).hasMessageContaining("no confidence level");
        assertThatThrownBy(() -> request("x: m_x, y: g_x, regions: { fil: true }"))
                .hasMessageContaining("did you mean \"fill\"");
        assertThatThrownBy(() -> request("x: m_x, y: g_x, regions: all, relative-to: { threshold: 5 keV }"))
                .hasMessageContaining("regions cannot be divided");
        assertThatThrownBy(() -> request("x: m_x, y: g_x, regions: all, overlay: { table: t.csv, x: m }"))
                .hasMessageContaining("an overlay of curves needs both columns, \"x\" and \"y\"");
    }
}
