package org.nuprobe.response.pipeline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.US;

class DetectorTest {
    private static final Nucleus IODINE = Detectors.nucleus(53, 74);
    private static final Electrons ELECTRONS = Electrons.free("electrons of I", 53);

    /** Every formula written out for 10 keV: 13.348 * 0.0878 * 10 = 11.72 photoelectrons are expected. */
    @Test
    void csi2017CountsPhotoelectronsAsPublished() {
        double mean = 13.348 * 0.878;
        double expected = IntStream.range(10, 12)
                .mapToDouble(n -> Math.exp(n * Math.log(mean) - mean - logFactorial(n))
                        * 0.6655
                        / (1 + Math.exp(-0.4942 * (n + 0.5 - 10.8507))))
                .sum();

        assertThat(column(Detectors.of(Detectors.CSI_2017), 10 * KEV)[2]).isCloseTo(expected, within(1e-14));
    }

    /** Below 5 photoelectrons nothing is selected, from 5 to 6 half of the logistic step. */
    @Test
    void jumpsMultiplyTheLogisticStep() {
        String bins = Detectors.CSI_2017.replace("threshold: 6, upper: 30, bins: 12", "edges: [ 4, 5, 6 ]");
        double mean = 13.348 * 0.0878 * 5;
        double five = Math.exp(5 * Math.log(mean) - mean - logFactorial(5));

        double[] column = column(Detectors.of(bins), 5 * KEV);

        assertThat(column[0]).isZero();
        assertThat(column[1]).isCloseTo(0.5 * five * 0.6655 / (1 + Math.exp(-0.4942 * (5.5 - 10.8507))), within(1e-14));
    }

    /** dR/dE_ee = (dR/dT)/(QF + T dQF/dT), integrated over a sharp bin of E_ee, against the matrix integrated over T. */
    @Test
    void theKernelNeedsNoJacobian() {
        DoubleUnaryOperator rate = recoil -> Math.exp(-recoil / (6 * KEV));
        Response detector = Detectors.of(
                "quenching: polynomial, quenching-coefficients: [ 0.246, 0.00078 ], edges: [ 2 keV, 5 keV ]");
        double[] ends = {
            detector.range(IODINE, Point.INITIAL).low(),
            detector.range(IODINE, Point.INITIAL).high()
        };
        double overRecoil =
                simpson(recoil -> column(detector, recoil)[0] * rate.applyAsDouble(recoil), ends[0], ends[1]);

        double a = 0.246;
        double b = 0.00078 / KEV;
        DoubleUnaryOperator recoilOf = signal -> (Math.sqrt(a * a + 4 * b * signal) - a) / (2 * b);
        double overSignal = simpson(
                signal -> {
                    double recoil = recoilOf.applyAsDouble(signal);
                    return rate.applyAsDouble(recoil) / (a + b * recoil + recoil * b);
                },
                2 * KEV,
                5 * KEV);

        assertThat(overRecoil / overSignal).isCloseTo(1, within(1e-9));
    }

    @Test
    void aSharpBinOfSignalIsASharpBinOfRecoil() {
        Response detector = Detectors.of("quenching: constant, quenching-factor: 0.2, edges: [ 1 keV, 2 keV ]");

        assertThat(detector.range(IODINE, Point.INITIAL).low() / KEV).isCloseTo(5, within(1e-12));
        assertThat(detector.range(IODINE, Point.INITIAL).high() / KEV).isCloseTo(10, within(1e-12));
        assertThat(column(detector, 4.999 * KEV)).containsExactly(0);
        assertThat(column(detector, 5.001 * KEV)).containsExactly(1);
        assertThat(detector.matrix(ELECTRONS, new double[] {1.5 * KEV, 5 * KEV}, Point.INITIAL))
                .as("electrons are not quenched")
                .isDeepEqualTo(new double[][] {{1, 0}});
    }

    @Test
    void lindhardsConstantIsThatOfTheNucleusUnlessGiven() {
        Response own = Detectors.of("quenching: lindhard, edges: [ 0.1 keV, 1 keV ]");
        Response given = Detectors.of("quenching: lindhard, k: 0.157, edges: [ 0.1 keV, 1 keV ]");
        Nucleus germanium = Detectors.nucleus(32, 41);

        assertThat(own.range(germanium, Point.INITIAL).low()
                        / given.range(germanium, Point.INITIAL).low())
                .isCloseTo(1, within(1e-2));
        assertThat(own.range(IODINE, Point.INITIAL).low())
                .isNotEqualTo(given.range(IODINE, Point.INITIAL).low());
    }

    @Test
    void calibrationConstantsAreShapeParameters() {
        Response detector = Detectors.of(Detectors.GERMANIUM);
        Parameter k = parameter(detector, "lindhard_k");
        Parameter width = parameter(detector, "ge_width");

        assertThat(k.initial()).isEqualTo(0.162);
        assertThat(k.constraint()).isEqualTo(new Constraint.Gaussian(0.162, 0.004));
        assertThat(k.bounds().low()).isCloseTo(0.142, within(1e-12));
        assertThat(width.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.05));
        assertThat(Detectors.of("quenching: lindhard, k: 0.162, threshold: 1 keV")
                        .parameters())
                .isEmpty();
    }

    @Test
    void movingAParameterIsTheSameAsWritingItsValue() {
        Response moving = Detectors.of(
                "quenching: lindhard, k: 0.162, k-parameter: ge_k, threshold: 0.2 keV, upper: 1 keV, bins: 4,"
                        + " resolution-fwhm: 48 eV, resolution-uncertainty: 20 %");
        Response written = Detectors.of(
                "quenching: lindhard, k: 0.17, threshold: 0.2 keV, upper: 1 keV, bins: 4," + " resolution-fwhm: 60 eV");
        Map<String, Double> values = Map.of("ge_k", 0.17, "resolution_scale", 1.25);
        double[] recoils = {0.8 * KEV, 1.1 * KEV, 3 * KEV};

        double[][] moved = moving.matrix(IODINE, recoils, parameter -> values.get(parameter.id()));

        double[][] expected = written.matrix(IODINE, recoils, Point.INITIAL);
        for (int bin = 0; bin < 4; bin++) {
            assertThat(moved[bin]).containsExactly(expected[bin], within(1e-13));
        }
        assertThat(parameter(moving, "ge_k").constraint()).isEqualTo(Constraint.NONE);
    }

    @Test
    void movingTheStepOfTheSelectionIsTheSameAsWritingIt() {
        String written =
                "light-yield: 13 1/keV, threshold: 6, upper: 30, bins: 3, selection: logistic, selection-height: 0.7,"
                        + " selection-slope: 0.4, selection-middle: 9, selection-jumps: [ 8 ], selection-factors: [ 0.5, 1 ]";
        Response moving = Detectors.of(
                written.replace("selection-middle: 9", "selection-middle: 10")
                                .replace("selection-slope: 0.4", "selection-slope: 0.5")
                        + ", selection-middle-uncertainty: 0.4, selection-slope-uncertainty: 0.1, selection-slope-parameter: steepness");
        Map<String, Double> values = Map.of("selection_middle", 9.0, "steepness", 0.4);
        double[] recoils = {0.5 * KEV, 1 * KEV, 2 * KEV};

        double[][] moved = moving.matrix(ELECTRONS, recoils, parameter -> values.get(parameter.id()));

        double[][] expected = Detectors.of(written).matrix(ELECTRONS, recoils, Point.INITIAL);
        for (int bin = 0; bin < 3; bin++) {
            assertThat(moved[bin]).containsExactly(expected[bin], within(1e-13));
        }
        assertThat(moving.parameters()).extracting(Parameter::id).containsExactly("steepness", "selection_middle");
        assertThat(parameter(moving, "selection_middle").constraint()).isEqualTo(new Constraint.Gaussian(10, 0.4));
    }

    @Test
    void lightYieldMovesTheMeanOfEverySmearing() {
        for (String smearing : new String[] {
            "smearing: poisson", "smearing: gamma, gamma-shape: 9.56 1/keV", "resolution-stochastic: 0.5"
        }) {
            Response moving = Detectors.of(
                    "light-yield: 13 1/keV, light-yield-uncertainty: 1 1/keV, threshold: 6, upper: 30, " + smearing);
            Response written = Detectors.of("light-yield: 14 1/keV, threshold: 6, upper: 30, " + smearing);
            double[] recoils = {0.5 * KEV, 1 * KEV};

            double[] moved = moving.matrix(ELECTRONS, recoils, parameter -> 14 / KEV)[0];

            assertThat(moved)
                    .as(smearing)
                    .containsExactly(written.matrix(ELECTRONS, recoils, Point.INITIAL)[0], within(1e-12));
        }
    }

    @Test
    void variationsReachTheirCoefficientsAtOneStandardDeviation() {
        Response detector = Detectors.of(Detectors.CSI_2021);
        Response up = Detectors.of(
                Detectors.CSI_2021.replace("0.0554628, 4.30681, -111.707, 840.384", "0.06, 4.3, -110, 840"));
        Response down = Detectors.of(
                Detectors.CSI_2021.replace("0.0554628, 4.30681, -111.707, 840.384", "0.05, 4.3, -111, 840"));

        assertThat(columnAt(detector, 1)).containsExactly(columnAt(up, 0), within(1e-12));
        assertThat(columnAt(detector, -1)).containsExactly(columnAt(down, 0), within(1e-12));
        assertThat(columnAt(detector, -2)).isNotEqualTo(columnAt(detector, -1));
    }

    @Test
    void resolutionHasSeveralForms() {
        double[] plain = columnOfElectrons("resolution-stochastic: 0.3, resolution-constant: 0.1");
        double[] squares =
                columnOfElectrons("resolution-stochastic: 0.3, resolution-constant: 0.1, resolution-sum: quadrature");
        double sum = 0.3 * Math.sqrt(5) + 0.5;
        double root = Math.sqrt(0.09 * 5 + 0.25);

        assertThat(plain[0]).isCloseTo(columnOfElectrons("resolution-noise: " + sum + " keV")[0], within(1e-12));
        assertThat(squares[0]).isCloseTo(columnOfElectrons("resolution-noise: " + root + " keV")[0], within(1e-12));
        assertThat(columnOfElectrons("resolution-polynomial: [ 0.2, 0.1 ]")[0])
                .isCloseTo(columnOfElectrons("resolution-noise: 0.7 keV")[0], within(1e-12));
        assertThat(columnOfElectrons("resolution-fwhm: 2.3548200450309493 keV")[0])
                .isCloseTo(columnOfElectrons("resolution-noise: 1 keV")[0], within(1e-12));
    }

    @Test
    void tablesOfEfficiencyMeanTheEnergyThatIsSaid(@TempDir Path folder) {
        String table = "energy [keV],efficiency [1]\n1,0.2\n3,0.6\n";
        String settings = "quenching: constant, quenching-factor: 0.5, threshold: 0 keV, efficiency-table: table.csv";
        Response byRecoil = Detectors.of(settings, folder, table);
        Response bySignal = Detectors.of(settings + ", efficiency-by: electron-equivalent", folder, table);

        assertThat(column(byRecoil, 2 * KEV)[0]).isCloseTo(0.4, within(1e-12));
        assertThat(column(bySignal, 4 * KEV)[0]).isCloseTo(0.4, within(1e-12));
        assertThat(bySignal.range(IODINE, Point.INITIAL).high() / KEV).isCloseTo(6, within(1e-12));
        assertThat(bySignal.breakpoints(IODINE, Point.INITIAL)).hasSize(2);
    }

    @Test
    void tablesOfSelectionAndQuenchingAreInterpolated(@TempDir Path folder) {
        Response selected = Detectors.of(
                "light-yield: 10 1/keV, smearing: none, selection: table, selection-table: table.csv, selection-above: constant,"
                        + " threshold: 0",
                folder,
                "photoelectrons [1],efficiency [1]\n10,0.2\n30,0.6\n");
        assertThat(selected.matrix(ELECTRONS, new double[] {0.9 * KEV, 2 * KEV, 9 * KEV}, Point.INITIAL)[0])
                .containsExactly(new double[] {0, 0.4, 0.6}, within(1e-12));

        Response quenched = Detectors.of(
                "quenching: table, quenching-table: table.csv, edges: [ 0.3 keV, 10 keV ]",
                folder,
                "energy [keV],quenching [1]\n1,0.1\n3,0.2\n");
        assertThat(quenched.range(IODINE, Point.INITIAL).low() / KEV).isCloseTo(2, within(1e-9));
    }

    @Test
    void timeIsTheLastAxisAndLosesEventsWithTime() {
        Response detector = Detectors.of(Detectors.CSI_2021);
        TimeProfile flat = window -> (window.high() - window.low()) / (10 * US);
        double[] weights = detector.timeWeights(flat, Point.INITIAL);

        assertThat(detector.axes()).extracting(Axis::id).containsExactly("photoelectrons", "time");
        assertThat(detector.axes().get(1).dimension()).isEqualTo(Dimension.TIME);
        assertThat(weights).hasSize(4);
        assertThat(weights[0]).isCloseTo(0.05, within(1e-12));
        assertThat(weights[3])
                .isCloseTo((Math.exp(-0.0494 * 1.48) - Math.exp(-0.0494 * 5.48)) / 0.0494 / 10, within(1e-8));
        assertThat(Detectors.of(Detectors.CSI_2017).timeWeights(TimeProfile.STEADY, Point.INITIAL))
                .containsExactly(1);
    }

    @Test
    void whatIsBelowTheLowestRecoilIsNotSeen() {
        Response detector = Detectors.of(Detectors.CSI_2017 + ", lowest-recoil: 8 keV");

        assertThat(column(detector, 7.9 * KEV)).containsOnly(0);
        assertThat(Arrays.stream(column(detector, 8.1 * KEV)).sum()).isPositive();
    }

    private static double[] column(Response detector, double recoil) {
        return Arrays.stream(detector.matrix(IODINE, new double[] {recoil}, Point.INITIAL))
                .mapToDouble(row -> row[0])
                .toArray();
    }

    private static double[] columnAt(Response detector, double pull) {
        return Arrays.stream(detector.matrix(IODINE, new double[] {0.015 * MEV}, parameter -> pull))
                .mapToDouble(row -> row[0])
                .toArray();
    }

    private static double[] columnOfElectrons(String resolution) {
        return Detectors.of("edges: [ 4 keV, 5.5 keV ], " + resolution)
                .matrix(ELECTRONS, new double[] {5 * KEV}, Point.INITIAL)[0];
    }

    private static Parameter parameter(Response detector, String id) {
        return detector.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double logFactorial(int n) {
        return IntStream.rangeClosed(1, n).mapToDouble(Math::log).sum();
    }

    private static double simpson(DoubleUnaryOperator function, double low, double high) {
        int steps = 2000;
        double h = (high - low) * (1 - 1e-12) / steps;
        double from = low + 0.5e-12 * (high - low);
        double sum = function.applyAsDouble(from) + function.applyAsDouble(from + steps * h);
        for (int k = 1; k < steps; k++) {
            sum += (k % 2 == 1 ? 4 : 2) * function.applyAsDouble(from + k * h);
        }
        return sum * h / 3;
    }
}
