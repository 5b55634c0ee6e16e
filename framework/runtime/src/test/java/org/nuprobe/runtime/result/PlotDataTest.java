package org.nuprobe.runtime.result;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.Progress;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PlotDataTest {
    private static final String EXPOSURES =
            Bench.ANALYSIS.replace("[ 1 t yr, 10 t yr ]", "[ 100 t yr, 500 kg yr, 10 t yr ]");

    private static final String FLUX = """
            format: 1
            flux: { source: glow, from: 2 MeV, to: 9 MeV, points: 4 }
            """;
    private static final String CURVES = """
            format: 1
            analyses:
              - id: one
                vary: { coupling: [ 0, 1 ] }
                spectrum: { source: glow, target: isotope, channel: nuclear, from: 1 keV, to: 4 keV, points: 4 }
                interactions: [ weak, heavy-vector ]
                parameters: { g_x: { value: "${coupling}" } }
            """;

    @Test
    void eachValueOfWhatDiffersIsALineWithRisingX() {
        PlotData plot = plot("x: exposure, y: g_x.deviance");

        assertThat(plot.lines())
                .extracting(PlotLine::labels)
                .containsExactly(Map.of("threshold", "5 keV"), Map.of("threshold", "20 keV"));
        assertThat(plot.x().unit().text()).isEqualTo("t yr");
        double[] x = plot.lines().get(0).x();
        assertThat(x).isSorted().hasSize(3);
        assertThat(x[0] / (Units.TONNE * Units.YEAR)).isCloseTo(0.5, within(1e-12));
        assertThat(plot.lines().get(0).y()).isSorted();
    }

    @Test
    void anAxisIsLogarithmicWhenItsPointsAreFarApart() {
        assertThat(plot("x: exposure, y: g_x.deviance").x().scale()).isEqualTo(Scale.LOG);
        assertThat(plot("x: threshold, y: g_x.deviance, where: { exposure: 10 t yr }")
                        .x()
                        .scale())
                .isEqualTo(Scale.LINEAR);
        assertThat(plot("x: exposure, y: g_x.deviance, scale: linear").x().scale())
                .isEqualTo(Scale.LINEAR);
        assertThat(plot("x: exposure, y: g_x.deviance, scale: { x: linear, y: log }")
                        .y()
                        .scale())
                .isEqualTo(Scale.LOG);
    }

    @Test
    void whereLeavesCasesOut() {
        PlotData plot = plot("x: exposure, y: g_x.deviance, where: { threshold: 20 keV }");

        assertThat(plot.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.labels()).isEmpty());
    }

    @Test
    void aValueThatIsNoneLeavesAGap() {
        assertThat(plot("x: exposure, y: nothing").lines().get(0).y()).containsOnly(Double.NaN);
    }

    @Test
    void aTableIsALineForEveryCase() {
        PlotData plot = plot("x: g_x, y: profile.deviance, where: { exposure: 10 t yr }");

        assertThat(plot.lines()).hasSize(2);
        assertThat(plot.lines().get(1).labels()).isEqualTo(Map.of("threshold", "20 keV"));
        assertThat(plot.lines().get(0).x()).hasSize(5).isSorted();
        assertThat(plot("x: profile.g_x, y: profile.deviance").lines()).hasSize(6);
    }

    @Test
    void aValueOrColumnThatIsNotThereIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> plot("x: exposure, y: g_x.devianc"))
                .hasMessageContaining(
                        "wants the value \"g_x.devianc\", which no case has\n    did you mean \"g_x.deviance\"?");
        assertThatThrownBy(() -> plot("x: g_x, y: profile.height"))
                .hasMessageContaining("which no table has\n    columns: profile.g_x, profile.deviance");
    }

    @Test
    void aQuantityThatIsLeftOpenIsToldNotAveraged() {
        assertThatThrownBy(() -> plot("x: exposure, y: g_x.deviance, lines: [ analysis ]"))
                .hasMessageContaining("has several cases at exposure = 100 t yr on one line")
                .hasMessageContaining("varied are threshold");
    }

    @Test
    void anAxisNeedsNumbersOfOneDimension() {
        String words = EXPOSURES
                .replace("[ 5 keV, 20 keV ]", "[ 5 keV ]")
                .replace("vary:\n", "vary:\n  word: [ one, two ]\n")
                .replace("background: { events: 10 }", "region: \"${word}\"");

        assertThatThrownBy(() -> plot(words, "x: word, y: g_x.deviance"))
                .hasMessageContaining("cannot have word as its horizontal axis: \"one\" is no number");
        assertThatThrownBy(() -> plot(words.replace("one, two", "1 keV, 2 m"), "x: word, y: g_x.deviance"))
                .hasMessageContaining("\"1 keV\" and \"2 m\" have different dimensions");
    }

    @Test
    void severalColumnsAreSeveralLines() {
        PlotData list =
                plot(CURVES, "x: spectrum.recoil, y: [ spectrum.total, spectrum.high ], where: { coupling: 1 }");
        PlotData all = plot(CURVES, "x: spectrum.recoil, y: spectrum.*, where: { coupling: 1 }");

        assertThat(list.lines())
                .extracting(PlotLine::labels)
                .containsExactly(Map.of("column", "total"), Map.of("column", "high"));
        assertThat(all.lines())
                .extracting(line -> line.labels().get("column"))
                .containsExactly("total", "low", "high", "none");
        assertThat(list.lines().get(0).y()).isEqualTo(all.lines().get(0).y());
    }

    @Test
    void severalValuesAreSeveralLines() {
        PlotData plot = plot(CURVES, "x: coupling, y: [ recoils.low, recoils.high ]");

        assertThat(plot.lines())
                .extracting(PlotLine::labels)
                .containsExactly(Map.of("column", "recoils.low"), Map.of("column", "recoils.high"));
        assertThat(plot.lines().get(0).x()).containsExactly(0, 1);
        assertThat(plot.y().unit().text()).isEqualTo("1/(t yr)");
    }

    @Test
    void aColumnThatSomeCasesHaveIsDrawnForThose() {
        String both = """
                format: 1
                analyses:
                  - { id: glow, flux: { source: glow, from: 1 MeV } }
                  - { id: beam, flux: { source: beam, from: 1 MeV } }
                """;

        assertThat(plot(both, "x: flux.energy, y: flux.low").lines()).hasSize(1);
        assertThat(plot(both, "x: flux.energy, y: [ flux.low, flux.beam ]").lines())
                .extracting(PlotLine::labels)
                .containsExactly(
                        Map.of("analysis", "glow", "column", "low"), Map.of("analysis", "beam", "column", "beam"));
    }

    @Test
    void linesOfAFluxAreStrokes() {
        PlotData plot = plot(FLUX, "x: flux.energy, y: flux.*");
        PlotLine high = plot.lines().get(2);

        assertThat(plot.strokeUnit().orElseThrow().text()).isEqualTo("1/(cm^2 s)");
        assertThat(high.labels()).isEqualTo(Map.of("column", "high"));
        assertThat(high.strokesX()[0] / Units.MEV).isCloseTo(8, within(1e-12));
        assertThat(high.strokesY()[0] * Units.CM * Units.CM * Units.S).isCloseTo(5e6, within(1e-3));
        assertThat(plot.lines().get(1).strokesY()).containsOnly(0);
        assertThat(plot(CURVES, "x: spectrum.recoil, y: spectrum.total").strokeUnit())
                .isEmpty();
    }

    @Test
    void aLineIsDividedByThatOfAnotherCase() {
        PlotData plot = plot(CURVES, "x: spectrum.recoil, y: spectrum.total, relative-to: { coupling: 0 }");

        assertThat(plot.y().unit().text()).isEqualTo("1");
        assertThat(plot.lines().get(0).y()).containsOnly(1);
        assertThat(plot.lines().get(1).y()).contains(new double[] {9, 9, 9, 9, 9, 9}, within(1e-9));
        PlotData without = plot(
                CURVES, "x: spectrum.recoil, y: spectrum.total, relative-to: { coupling: 0 }, where: { coupling: 1 }");
        assertThat(without.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.labels()).isEmpty());
        assertThat(plot(CURVES, "x: coupling, y: recoils.total, relative-to: { coupling: 0 }")
                        .lines()
                        .get(0)
                        .y()[1])
                .isCloseTo(9, within(1e-9));
    }

    @Test
    void whereTheDivisorIsZeroThereIsAGap() {
        PlotData plot = plot(FLUX, "x: flux.energy, y: flux.low, relative-to: { analysis: analysis }");

        assertThat(plot.lines().get(0).y()).contains(1.0).contains(Double.NaN);
    }

    @Test
    void aDivisorMustBeOneCaseWithTheSameEnergies() {
        String grids =
                CURVES.replace("to: 4 keV", "to: \"${end}\"").replace("vary: {", "vary: { end: [ 4 keV, 5 keV ],");

        assertThat(plot(grids, "x: spectrum.recoil, y: spectrum.total, relative-to: { coupling: 0 }")
                        .lines())
                .hasSize(4);
        assertThatThrownBy(() -> plot(grids, "x: spectrum.recoil, y: spectrum.total, relative-to: { end: 4 keV }"))
                .hasMessageContaining("which is not given at the same spectrum.recoil");
        String two = grids + """
              - id: other
                spectrum: { source: glow, target: isotope, channel: nuclear, from: 1 keV }
                interactions: weak
            """;
        assertThatThrownBy(() -> plot(two, "x: spectrum.recoil, y: spectrum.total, relative-to: { analysis: one }"))
                .hasMessageContaining("divides the case other by one with analysis = one, and there are 4")
                .hasMessageContaining("name what differs in \"relative-to\"");
        assertThatThrownBy(() -> plot(
                        two, "x: spectrum.recoil, y: spectrum.total, relative-to: { analysis: other, coupling: 1 }"))
                .hasMessageContaining("by one with analysis = other, coupling = 1, and there is none");
    }

    @Test
    void aRangeHasTheUnitOfItsAxis() {
        PlotData plot = plot(
                CURVES,
                "x: spectrum.recoil, y: spectrum.total, scale: log, range: { x: { from: 2000 eV }, y: { from: 1 1/(t yr keV), to: 1e3 1/(t yr keV) } }");

        assertThat(plot.x().from().orElseThrow() / Units.KEV).isCloseTo(2, within(1e-12));
        assertThat(plot.x().to()).isEmpty();
        assertThat(plot.y().shown(new double[] {plot.y().to().orElseThrow()})[0])
                .isCloseTo(1e3, within(1e-9));
        assertThatThrownBy(() -> ranged("y: { from: 1 keV }")).hasMessageContaining("of dimension energy");
        assertThatThrownBy(() -> ranged("x: { from: 2 keV, to: 1 keV }"))
                .hasMessageContaining("\"from\" must lie below \"to\"");
        assertThatThrownBy(() -> ranged("x: { from: 0 keV }"))
                .hasMessageContaining("a logarithmic axis has no place for 0 keV");
    }

    @Test
    void oneAxisHasOneDimension() {
        String mixed = """
                format: 1
                analyses:
                  - id: flux
                    vary: { part: [ 1, 2 ] }
                    flux: { source: glow, from: 2 MeV, points: "${part}0" }
                  - id: recoils
                    vary: { part: [ 1, 2 ] }
                    spectrum: { source: glow, target: isotope, channel: nuclear, from: 1 keV, points: "${part}0" }
                    interactions: [ weak ]
                """;

        assertThatThrownBy(() -> plot(mixed, "x: part, y: [ neutrinos.total, recoils.total ]"))
                .hasMessageContaining("draws 1/(cm^2 s) and 1/(t yr) on one axis");
    }

    private static PlotData ranged(String range) {
        return plot(CURVES, "x: spectrum.recoil, y: spectrum.total, scale: log, range: { " + range + " }");
    }

    private static PlotData plot(String request) {
        return plot(EXPOSURES, request);
    }

    private static PlotData plot(String analysis, String request) {
        Workbench workbench = Bench.workbench();
        String text = analysis + "plots: [ { file: plot, " + request + " } ]\n";
        RunOutcome outcome = workbench.run(workbench.check(Bench.document(text)), Progress.SILENT);
        return PlotData.of(outcome.document().plots().get(0), outcome);
    }
}
