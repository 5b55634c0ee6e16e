package org.nuprobe.response.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.contract.ResponseContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;

/** A second observable between signal and time: three bins of signal, two of pulse shape, two of time. */
class AuxiliaryTest {
    private static final String PLAIN = "recoil: nuclear, quenching: constant, quenching-factor: 0.25,"
            + " resolution-stochastic: 0.58, efficiency: 60 %, edges: [ 0 keV, 10 keV, 20 keV, 30 keV ],"
            + " time-edges: [ 0 us, 1 us, 6 us ]";
    private static final String SHAPE =
            ", auxiliary-axis: psd, auxiliary-edges: [ 0.2, 0.5, 1 ], auxiliary-table: shapes/pulse.csv";
    private static final String VARIED = SHAPE
            + ", auxiliary-variations: [ { parameter: psd_model, up: shapes/pulse-up.csv, down: shapes/pulse-down.csv } ]";
    private static final Workbench WORKBENCH =
            Workbench.open(Home.at(TestBench.root()).withData(Path.of("src/test/data")));
    private static final Scatterer ARGON = Detectors.nucleus(18, 22);
    private static final double[] RECOILS = {21 * KEV, 52 * KEV, 97 * KEV};

    @Nested
    class Contract implements ResponseContract {
        @Override
        public String id() {
            return "detector";
        }

        @Override
        public Response component() {
            return of(PLAIN + VARIED);
        }
    }

    @Test
    void itsAxisLiesBetweenThoseOfSignalAndTime() {
        assertThat(of(PLAIN + SHAPE).axes()).extracting(Axis::id).containsExactly("energy", "psd", "time");
        assertThat(of(PLAIN).axes()).extracting(Axis::id).containsExactly("energy", "time");
        assertThat(of(PLAIN + SHAPE).axes().get(1).edges()).containsExactly(0.2, 0.5, 1);
    }

    /** Time is summed over; the bin of signal without rows has the distribution of the one below. */
    @Test
    void everyBinOfSignalIsSharedOutAsTheTableSays() {
        double[][] plain = of(PLAIN).matrix(ARGON, RECOILS, Point.INITIAL);
        double[][] shared = of(PLAIN + SHAPE).matrix(ARGON, RECOILS, Point.INITIAL);
        double[] low = {0.25, 0, 0};

        assertThat(shared).hasNumberOfRows(6);
        for (int bin = 0; bin < 3; bin++) {
            for (int k = 0; k < RECOILS.length; k++) {
                assertThat(shared[2 * bin][k]).isCloseTo(low[bin] * plain[bin][k], within(1e-15));
                assertThat(shared[2 * bin + 1][k]).isCloseTo((1 - low[bin]) * plain[bin][k], within(1e-15));
            }
        }
    }

    @Test
    void aVariationReachesThePublishedTablesAtOneStandardDeviation() {
        Response response = of(PLAIN + VARIED);

        assertThat(response.parameters()).hasSize(1);
        Parameter model = response.parameters().get(0);
        assertThat(model.id()).isEqualTo("psd_model");
        assertThat(model.constraint()).isEqualTo(new Constraint.Gaussian(0, 1));
        assertThat(low(response, 0)).isCloseTo(0.25, within(1e-12));
        assertThat(low(response, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(low(response, 0.4)).isCloseTo(0.35, within(1e-12));
        assertThat(low(response, -0.4)).isCloseTo(0.15, within(1e-12));
        assertThat(low(response, -1)).isZero();
        assertThat(low(response, -3)).as("never below zero").isZero();
    }

    @Test
    void aVariationWithoutDownIsMirrored() {
        Response response = of(PLAIN + VARIED.replace(", down: shapes/pulse-down.csv", ""));

        assertThat(low(response, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(low(response, -0.5)).isCloseTo(0.125, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "auxiliary-edges: [ 0, 1 ]                        | auxiliary-edges | Add auxiliary-axis, such as auxiliary-axis: f90",
                "auxiliary-axis: energy                           | auxiliary-axis  | lower-case words that name no other axis",
                "auxiliary-axis: time                             | auxiliary-axis  | lower-case words that name no other axis",
                "auxiliary-axis: P S D                            | auxiliary-axis  | lower-case words that name no other axis",
                "auxiliary-axis: psd, auxiliary-edges: [ 1, 0 ]   | auxiliary-edges | must rise, but 0.0 follows 1.0",
                "auxiliary-axis: psd, auxiliary-edges: [ 0 ]      | auxiliary-edges | at least two bin edges",
                "auxiliary-axis: psd, auxiliary-edges: [ 0, 1 ]   | auxiliary-table | ",
            })
    void badSettingSaysWhatToDo(String settings, String key, String message) {
        assertThatThrownBy(() -> of(PLAIN + ", " + settings))
                .hasMessageContaining(key)
                .hasMessageContaining(message == null ? "" : message);
    }

    @Test
    void nuclearAndElectronRecoilsDoNotShareADistribution() {
        assertThatThrownBy(() -> of(PLAIN.replace("recoil: nuclear, ", "") + SHAPE))
                .hasMessageContaining("that of one kind of recoils: add recoil, nuclear or electron");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up: shapes/pulse.csv                                  | parameter | ",
                "parameter: a                                          | up        | ",
                "parameter: 1a, up: shapes/pulse.csv                   | parameter | no parameter id",
                "parameter: a, up: shapes/pulse.csv, dwn: x.csv        | dwn       | has the keys parameter, up and down",
            })
    void badVariationSaysWhatToDo(String variation, String key, String message) {
        assertThatThrownBy(() -> of(PLAIN + SHAPE + ", auxiliary-variations: [ { " + variation + " } ]"))
                .hasMessageContaining(key)
                .hasMessageContaining(message == null ? "" : message);
    }

    @Test
    void aBadTableNamesItsLine(@TempDir Path folder) {
        String settings = PLAIN + ", auxiliary-axis: psd, auxiliary-edges: [ 0.2, 0.5, 1 ], auxiliary-table: table.csv";
        assertThatThrownBy(() -> Detectors.of(settings, folder, "energy [keV],psd [1],events [1]\n0.3,5,1\n"))
                .hasMessageContaining("table.csv:2")
                .hasMessageContaining("its psd lies in none of the bins of that axis");
        assertThatThrownBy(() -> Detectors.of(settings, folder, "energy [keV],psd [1],events [1]\n5,0.3,-1\n"))
                .hasMessageContaining("table.csv:2")
                .hasMessageContaining("the content events of a bin is negative");
        assertThatThrownBy(() -> Detectors.of(settings, folder, "energy [keV],psd [1],events [1]\n5,0.3,0\n"))
                .hasMessageContaining("table.csv")
                .hasMessageContaining("no bin has any content");
        assertThatThrownBy(() -> Detectors.of(settings, folder, "energy [keV],psd [1],counts [1]\n5,0.3,1\n"))
                .hasMessageContaining("events");
    }

    /** The fraction of the first bin of signal that is in the lower bin of pulse shape. */
    private static double low(Response response, double pull) {
        double[][] matrix = response.matrix(ARGON, new double[] {21 * KEV}, parameter -> pull);
        return matrix[0][0] / (matrix[0][0] + matrix[1][0]);
    }

    private static Response of(String settings) {
        return WORKBENCH.component(
                Kind.RESPONSE, "{ use: detector, with: { " + settings + " } }", "the test of detector");
    }
}
