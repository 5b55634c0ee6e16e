package org.nuprobe.experiment.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Cards over a response with two axes, energy and a shape, or over an axis that is no energy. */
class TwoAxesTest {
    private static final Axis ENERGY =
            new Axis("energy", Dimension.ENERGY, new double[] {Units.KEV, 2 * Units.KEV, 3 * Units.KEV});
    private static final Axis SHAPE = new Axis("shape", Dimension.NUMBER, new double[] {0, 0.5, 0.7, 1});
    private static final Plugin RESPONSES = registrar -> {
        registrar.add(Kind.RESPONSE, "two-axes", context -> new Blind(List.of(ENERGY, SHAPE)));
        registrar.add(Kind.RESPONSE, "shape-only", context -> new Blind(List.of(SHAPE)));
    };
    private static final Workbench WORKBENCH = Workbench.open(Home.at(TestBench.root()), RESPONSES);

    private record Blind(List<Axis> axes) implements Response {
        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
            return new double[axes.stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b)][recoils.length];
        }
    }

    @Test
    void countsRunOverTheBinsOfBothAxes() {
        Experiment experiment = card(
                "two-axes", "observed: [ 1, 2, 3, 4, 5, 6 ], backgrounds: [ { id: b, counts: [ 6, 5, 4, 3, 2, 1 ] } ]");

        Sample.Counts sample =
                (Sample.Counts) experiment.regions().get(0).backgrounds().get(0);
        assertThat(sample.counts()).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(experiment.regions().get(0).observed().orElseThrow()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThatThrownBy(() -> card("two-axes", "observed: [ 1, 2 ]"))
                .hasMessageContaining("one number for each of the 6 bins (energy x shape) is wanted, not 2");
    }

    @Test
    void aRateOverTwoAxesIsRefused() {
        assertThatThrownBy(() -> card("two-axes", "backgrounds: [ { id: b, rate: \"1 1/(t yr keV)\" } ]"))
                .hasMessageContaining("but the response has the axes (energy x shape): give counts per bin");
        assertThatThrownBy(() -> card(
                        "two-axes",
                        "backgrounds: [ { id: b, table: detectors/xlzd-er-backgrounds.csv, columns: [ kr85 ] } ]"))
                .hasMessageContaining("give counts per bin");
    }

    @Test
    void aRateOverAnAxisThatIsNoEnergyIsRefused() {
        assertThatThrownBy(() -> card("shape-only", "backgrounds: [ { id: b, rate: \"1 1/(t yr keV)\" } ]"))
                .hasMessageContaining("the axes (shape): give counts per bin");
    }

    private static Experiment card(String response, String more) {
        return WORKBENCH.component(
                Kind.EXPERIMENT,
                "{ use: experiment-card, with: { source: fixture-line, target: fixture-isotope, exposure: 1 t yr, response: "
                        + response + ", " + more + " } }",
                "card");
    }
}
