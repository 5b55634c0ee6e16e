package org.nuprobe.experiment.card;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.engine.Prediction;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.contract.ExperimentContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Backgrounds and observed counts from tables whose rows name their bins, two of energy by three of a shape. */
class HistogramTest {
    private static final List<Axis> AXES = List.of(
            new Axis("energy", Dimension.ENERGY, new double[] {Units.KEV, 2 * Units.KEV, 3 * Units.KEV}),
            new Axis("shape", Dimension.NUMBER, new double[] {0, 0.5, 0.7, 1}));
    private static final Workbench WORKBENCH = Workbench.open(
            Home.at(TestBench.root()).withData(Path.of("src/test/data")),
            registrar -> registrar.add(Kind.RESPONSE, "two-axes", context -> new Even()));

    /** Every recoil is seen somewhere. */
    private record Even() implements Response {
        @Override
        public List<Axis> axes() {
            return AXES;
        }

        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
            double[][] matrix = new double[6][recoils.length];
            for (double[] row : matrix) {
                java.util.Arrays.fill(row, 1.0 / 6);
            }
            return matrix;
        }
    }

    @Nested
    class Contract implements ExperimentContract {
        @Override
        public String id() {
            return "experiment-card";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }

        @Override
        public Experiment component() {
            return card(
                    "signal: none, observed-table: histograms/shuffled.csv, observed-column: events, backgrounds: [ { id: b,"
                            + " histogram: histograms/nominal.csv, events: 497, events-uncertainty: 160, variations: [ { parameter: t,"
                            + " up: histograms/up.csv, down: histograms/down.csv, morph: parabola } ] } ]");
        }
    }

    @Test
    void rowsMayStandInAnyOrder() {
        assertThat(sample("histogram: histograms/nominal.csv").counts()).containsExactly(1, 2, 3, 4, 0, 0);
        assertThat(sample("histogram: histograms/shuffled.csv").counts()).containsExactly(1, 2, 3, 4, 0, 0);
        assertThat(card("observed-table: histograms/shuffled.csv, observed-column: events")
                        .regions()
                        .get(0)
                        .observed()
                        .orElseThrow())
                .containsExactly(1, 2, 3, 4, 0, 0);
    }

    @Test
    void theNumberOfEventsIsGivenWhateverTheTableSumsTo() {
        Sample.Counts sample = sample("histogram: histograms/nominal.csv, events: 50");

        assertThat(sample.counts()).containsExactly(5, 10, 15, 20, 0, 0);
        assertThat(sample.coefficient().powers()).isEmpty();
    }

    @Test
    void anUncertainNumberOfEventsIsAParameterInEvents() {
        Experiment card = card(background("histogram: histograms/nominal.csv, events: 497, events-uncertainty: 160"));
        Parameter number = card.parameters().get(0);

        assertThat(number.id()).isEqualTo("events_b");
        assertThat(number.initial()).isEqualTo(497);
        assertThat(number.constraint()).isEqualTo(new Constraint.Gaussian(497, 160));
        assertThat(counts(card, 552, 0)[0]).isCloseTo(55.2, within(1e-12));
    }

    @Test
    void aFittedNumberOfEventsHasNoConstraint() {
        Experiment card =
                card(background("histogram: histograms/nominal.csv, events: 128, fitted: true, parameter: looked_for"));

        assertThat(card.parameters()).extracting(Parameter::id).containsExactly("looked_for");
        assertThat(card.parameters().get(0).constraint()).isEqualTo(Constraint.FITTED);
    }

    /** Unit sums: nominal (.1 .2 .3 .4 0 0), up (.2 .2 .1 .2 .2 .1), down (0 .4 .4 .2 0 0). */
    @Test
    void aVariationGoesAlongHalfTheDifferenceOfItsTables() {
        String morph = "histogram: histograms/nominal.csv, events: 100, variations: [ { parameter: t,"
                + " up: histograms/up.csv, down: histograms/down.csv } ]";

        assertCounts(morph, 0, 10, 20, 30, 40, 0, 0);
        assertCounts(morph, 1, 20, 10, 15, 40, 10, 5);
        assertCounts(morph, -1, 0, 30, 45, 40, -10, -5);
    }

    @Test
    void aParabolaGoesThroughAllTables() {
        String morph = "histogram: histograms/nominal.csv, events: 100, variations: [ { parameter: t,"
                + " up: histograms/up.csv, down: histograms/down.csv, morph: parabola } ]";

        assertCounts(morph, 0, 10, 20, 30, 40, 0, 0);
        assertCounts(morph, 1, 20, 20, 10, 20, 20, 10);
        assertCounts(morph, -1, 0, 40, 40, 20, 0, 0);
    }

    @Test
    void aVariationWithOneTableReachesItAtOneStandardDeviation() {
        String morph = "histogram: histograms/nominal.csv, variations: [ { parameter: t, up: histograms/up.csv } ]";

        assertCounts(morph, 1, 4, 4, 2, 4, 4, 2);
        assertCounts(morph, 0.5, 2.5, 3, 2.5, 4, 2, 1);
    }

    @Test
    void aVariationIsConstrainedAndSharedByName() {
        Experiment card =
                card("backgrounds: [ { id: a, histogram: histograms/nominal.csv, variations: [ { parameter: t, up:"
                        + " histograms/up.csv } ] }, { id: b, histogram: histograms/up.csv, variations: [ { parameter: t, up:"
                        + " histograms/down.csv } ] } ]");

        assertThat(card.parameters()).hasSize(1);
        assertThat(card.parameters().get(0).constraint()).isEqualTo(new Constraint.Gaussian(0, 1));
        assertThat(card.parameters().get(0).initial()).isZero();
    }

    @Test
    void withoutASignalTheInteractionsPlayNoPart() {
        Experiment none = card("signal: none, " + background("histogram: histograms/nominal.csv"));
        assertThat(none.regions().get(0).signalCoefficient().factor()).isZero();
        assertThat(Prediction.of(List.of(none), List.of())
                        .counts(Point.INITIAL)
                        .get(0)
                        .total())
                .containsExactly(1, 2, 3, 4, 0, 0);
        assertThatThrownBy(() -> card("signal: none, signal-uncertainty: 5 %"))
                .hasMessageContaining("with signal: none there is no signal to scale");
        assertThatThrownBy(() -> card("signal: none, " + background("signal-fraction: 0.1")))
                .hasMessageContaining("with signal: none there is no signal to take a fraction of");
        assertThatThrownBy(() -> card("signal: nought")).hasMessageContaining("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            histogram: histograms/short.csv                                                  | one row for each of the 6 bins of energy x shape is wanted, not 5
            histogram: histograms/swapped.csv                                                | its energy lies in none of the bins
            histogram: histograms/negative.csv                                               | negative.csv:3
            histogram: histograms/empty.csv                                                  | there is nothing in any bin
            histogram: rates/counts.csv                                                      | events
            histogram: histograms/nominal.csv, histogram-column: counts                      | counts
            histogram: histograms/nominal.csv, events: 0                                     | the expected number of events is above zero
            histogram: histograms/nominal.csv, events-uncertainty: 3                         | it is about a number of events: add events
            histogram: histograms/nominal.csv, events: 9, events-uncertainty: 0              | it is above zero
            histogram: histograms/nominal.csv, events: 9, events-uncertainty: 3, fitted: true | give one of uncertainty, events-uncertainty and fitted
            histogram: histograms/nominal.csv, events: 9, fitted: true, uncertainty: 3 %     | give one of uncertainty, events-uncertainty and fitted
            histogram: histograms/nominal.csv, events: 9, fitted: true, parameter: 9b        | is no parameter id
            histogram: histograms/nominal.csv, parameter: b                                  | uncertainty makes, which is missing
            counts: [ 1, 1, 1, 1, 1, 1 ], events: 9                                          | it is about a histogram or a shape, which is missing
            histogram: histograms/nominal.csv, counts: [ 1 ]                                 | needs exactly one of
            histogram: histograms/nominal.csv, variations: [ { parameter: t } ]              | up
            histogram: histograms/nominal.csv, variations: [ { parameter: 1t, up: histograms/up.csv } ] | is no parameter id
            histogram: histograms/nominal.csv, variations: [ { parameter: t, upp: histograms/up.csv } ] | a variation has the keys parameter, up, down, morph
            histogram: histograms/nominal.csv, variations: [ { parameter: t, up: histograms/up.csv, morph: parabola } ] | three tables: add down
            """)
    void whatDoesNotFitIsExplained(String section, String message) {
        assertThatThrownBy(() -> card(background(section))).hasMessageContaining(message);
    }

    private static void assertCounts(String section, double theta, double... expected) {
        double[] counts = counts(card(background(section)), 1, theta);
        for (int bin = 0; bin < expected.length; bin++) {
            assertThat(counts[bin]).as("bin " + bin).isCloseTo(expected[bin], within(1e-12));
        }
    }

    private static double[] counts(Experiment card, double number, double theta) {
        return Prediction.of(List.of(card), List.of())
                .counts(parameter -> parameter.id().equals("t") ? theta : number)
                .get(0)
                .backgrounds()
                .get("b");
    }

    private static Sample.Counts sample(String section) {
        return (Sample.Counts)
                card(background(section)).regions().get(0).backgrounds().get(0);
    }

    private static String background(String section) {
        return "backgrounds: [ { id: b, " + section + " } ]";
    }

    private static Experiment card(String settings) {
        return WORKBENCH.component(
                Kind.EXPERIMENT,
                "{ use: experiment-card, with: { source: fixture-line, target: fixture-isotope, exposure: 1 t yr, response: "
                        + "two-axes, " + settings + " } }",
                "card");
    }
}
