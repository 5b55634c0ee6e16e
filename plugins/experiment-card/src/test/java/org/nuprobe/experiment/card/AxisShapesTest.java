package org.nuprobe.experiment.card;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;

/** Bins of energy, 1 to 2 and 2 to 3 keV, times bins of a shape, 0 to 0.5, 0.5 to 0.7 and 0.7 to 1. */
class AxisShapesTest {
    private static final Axis ENERGY = new Axis("energy", Dimension.ENERGY, new double[] {KEV, 2 * KEV, 3 * KEV});
    private static final Axis SHAPE = new Axis("shape", Dimension.NUMBER, new double[] {0, 0.5, 0.7, 1});
    private static final Plugin RESPONSE =
            registrar -> registrar.add(Kind.RESPONSE, "two-axes", context -> new Blind(List.of(ENERGY, SHAPE)));
    private static final Workbench WORKBENCH =
            Workbench.open(Home.at(TestBench.root()).withData(Path.of("src/test/data")), RESPONSE);

    private static final String ENERGIES = "energy: { histogram: shapes/fine-energy.csv }";
    private static final String SHAPES = "shape: { histogram: shapes/fine-shape.csv, column: density }";

    private record Blind(List<Axis> axes) implements Response {
        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
            return new double[axes.stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b)][recoils.length];
        }
    }

    /** The fine bins hold 2 + 3 events from 1 to 2 keV and 4 + 5 from 2 to 3 keV; those above do not count. */
    @Test
    void aShapeIsTheProductOfDistributionsAndItsEventsAreThoseInTheBins() {
        assertThat(background(ENERGIES + ", " + SHAPES, "events: 28"))
                .containsExactly(new double[] {5, 2, 3, 9, 3.6, 5.4}, within(1e-9));
    }

    /** Rows of 4, 8 and 2 events end at 1.25 and 2.25 keV, so the bins from 1 and 2 keV hold 1 + 6 and 2 + 1.5 of them. */
    @Test
    void aFineBinIsSharedByTheBinsThatCutIt() {
        assertThat(background("energy: { histogram: shapes/cut.csv }, shape: { decay: 0 }", "events: 10.5"))
                .containsExactly(new double[] {3.5, 1.4, 2.1, 1.75, 0.7, 1.05}, within(1e-9));
    }

    @Test
    void eventsOfATableAreCountedInHalfOpenBins() {
        assertThat(background("energy: { events: shapes/events.csv }, " + SHAPES, "events: 7"))
                .containsExactly(new double[] {2, 0.8, 1.2, 1.5, 0.6, 0.9}, within(1e-9));
    }

    /** exp(-x) from 0 on over the bins of the shape. */
    @Test
    void aDecayIsIntegratedOverItsBins() {
        double whole = 1 - Math.exp(-2);
        double[] shares = {1 - Math.exp(-1), Math.exp(-1) - Math.exp(-1.4), Math.exp(-1.4) - Math.exp(-2)};
        double[] expected = new double[6];
        for (int bin = 0; bin < 6; bin++) {
            expected[bin] = (bin < 3 ? 5.0 : 9.0) * shares[bin % 3] / whole;
        }
        assertThat(background(ENERGIES + ", shape: { decay: 2 }", "events: 14"))
                .containsExactly(expected, within(1e-9));
    }

    /** A flat histogram times 1 below 0.6 and exp(-(x - 0.6)) above. */
    @Test
    void anEfficiencyThatDecaysLowersAHistogramInsideOfItsBinsToo() {
        String lowered = SHAPES.replace("}", ", efficiency-start: 0.6, efficiency-rate: 1 }");
        double last = Math.exp(-0.1) - Math.exp(-0.4);
        double[] weights = {0.5, 0.1 + 1 - Math.exp(-0.1), last};
        double sum = Arrays.stream(weights).sum();
        double[] counts = background(ENERGIES + ", " + lowered, "events: 14");
        for (int bin = 0; bin < 3; bin++) {
            assertThat(counts[bin]).isCloseTo(5 * weights[bin] / sum, within(1e-9));
        }
    }

    @Test
    void theNumberOfEventsMayBeAParameter() {
        Sample sample = region("backgrounds: [ { id: neutrons, shape: { " + ENERGIES + ", " + SHAPES
                        + " }, events: 20, events-uncertainty: 5 } ]")
                .backgrounds()
                .get(0);
        Parameter number = sample.coefficient().powers().keySet().iterator().next();
        assertThat(number.id()).isEqualTo("events_neutrons");
        assertThat(number.constraint()).isEqualTo(new Constraint.Gaussian(20, 5));
        assertThat(sample.coefficient().value(Parameter::initial)).isCloseTo(1, within(1e-12));
    }

    @Test
    void observedEventsOutsideOfTheBinsAreNotCounted() {
        assertThat(region("observed-events: shapes/events.csv").observed().orElseThrow())
                .containsExactly(1, 2, 0, 0, 1, 2);
    }

    @Test
    void observedEventsAndCountsAreNotBothTaken() {
        assertThatThrownBy(() -> region("observed-events: shapes/events.csv, observed: [ 1, 1, 1, 1, 1, 1 ]"))
                .hasMessageContaining("\"observed-events\": the counts stand in observed already: give one of the two");
        assertThatThrownBy(() -> region("observed-events: shapes/events.csv, observed-table: shapes/events.csv"))
                .hasMessageContaining("the counts stand in observed-table already");
    }

    @Test
    void aTableWithoutAnEventInsideIsRefused() {
        assertThatThrownBy(() -> region("observed-events: shapes/outside.csv"))
                .hasMessageContaining("none of its 2 events lies in the bins of energy x shape");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            energy: { decay: 1 1/keV }                                  | it lacks the distribution over the axis shape
            shape: { decay: 0 }, energy: { }                            | needs exactly one of histogram, events, decay
            shape: { decay: 0 }, energy: { decay: -1 1/keV }            | a decay has a rate of zero, which is flat, or above
            shape: { decay: 0 }, energy: { decay: 1 }                   | 1/energy
            shape: { decay: 0 }, energy: { histogram: shapes/uneven.csv }   | the centres of bins of one width are wanted
            shape: { decay: 0 }, energy: { histogram: shapes/negative.csv } | the content of a bin is negative
            shape: { decay: 0 }, energy: { histogram: shapes/short.csv }    | does not cover the bins of the response
            shape: { decay: 0 }, energy: { histogram: shapes/empty.csv }    | there is nothing in any bin
            shape: { decay: 0 }, energy: { decay: 0 1/keV }, time: { decay: 1 1/us } | unknown key "time"
            """)
    void whatDoesNotFitIsExplained(String shape, String message) {
        assertThatThrownBy(() -> background(shape, "events: 1")).hasMessageContaining(message);
    }

    @Test
    void aShapeWithoutANumberOfEventsIsRefused() {
        assertThatThrownBy(() -> background(ENERGIES + ", " + SHAPES, "uncertainty: 10 %"))
                .hasMessageContaining("how many events have this distribution? Add events");
    }

    private static double[] background(String shape, String more) {
        Sample sample = region("backgrounds: [ { id: b, shape: { " + shape + " }, " + more + " } ]")
                .backgrounds()
                .get(0);
        return ((Sample.Counts) sample).counts();
    }

    private static Region region(String more) {
        return WORKBENCH
                .component(
                        Kind.EXPERIMENT,
                        "{ use: experiment-card, with: { source: fixture-line, target: fixture-isotope, exposure: 1 t yr, "
                                + "response: two-axes, " + more + " } }",
                        "card")
                .regions()
                .get(0);
    }
}
