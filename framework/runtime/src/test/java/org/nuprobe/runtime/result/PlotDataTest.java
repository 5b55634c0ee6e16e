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

    @Test
    void eachValueOfWhatDiffersIsALineWithRisingX() {
        PlotData plot = plot("x: exposure, y: g_x.deviance");

        assertThat(plot.lines())
                .extracting(PlotLine::labels)
                .containsExactly(Map.of("threshold", "5 keV"), Map.of("threshold", "20 keV"));
        assertThat(plot.xUnit().text()).isEqualTo("t yr");
        double[] x = plot.lines().get(0).x();
        assertThat(x).isSorted().hasSize(3);
        assertThat(x[0] / (Units.TONNE * Units.YEAR)).isCloseTo(0.5, within(1e-12));
        assertThat(plot.lines().get(0).y()).isSorted();
    }

    @Test
    void anAxisIsLogarithmicWhenItsPointsAreFarApart() {
        assertThat(plot("x: exposure, y: g_x.deviance").xScale()).isEqualTo(Scale.LOG);
        assertThat(plot("x: threshold, y: g_x.deviance, where: { exposure: 10 t yr }")
                        .xScale())
                .isEqualTo(Scale.LINEAR);
        assertThat(plot("x: exposure, y: g_x.deviance, scale: linear").xScale()).isEqualTo(Scale.LINEAR);
        assertThat(plot("x: exposure, y: g_x.deviance, scale: { x: linear, y: log }")
                        .yScale())
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
