package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.NINETY;
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.measured;
import static org.nuprobe.statistic.likelihoodratio.Cases.onlyConstraints;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class RegionTest {
    private static final Parameter X = measured("x", Dimension.NUMBER, 1, 0.5);
    private static final Parameter Y = measured("y", Dimension.ENERGY, 2 * Units.KEV, 0.25 * Units.KEV);
    private static final Parameter Z = measured("z", Dimension.NUMBER, 0, 1);
    private static final Scan PLANE = new Scan(List.of(
            new Scan.Axis(X, linear(-1, 3, 9)), new Scan.Axis(Y, linear(Units.KEV, 3 * Units.KEV, 5))));

    @Test
    void twoIndependentMeasurementsAddTheirPulls() {
        Result result = evaluate(NINETY, onlyConstraints(X, Y, Z), PLANE);

        double[] x = column(result, "profile", "x");
        double[] y = column(result, "profile", "y");
        double[] difference = column(result, "profile", "delta_chi2");
        assertThat(difference).hasSize(45);
        for (int row = 0; row < difference.length; row++) {
            double expected = Math.pow((x[row] - 1) / 0.5, 2) + Math.pow((y[row] / Units.KEV - 2) / 0.25, 2);
            assertThat(difference[row]).isCloseTo(expected, within(1e-9));
        }
        assertThat(column(result, "profile", "converged")).containsOnly(1.0);
        assertThat(column(result, "profile", "z")).containsOnly(0.0);
    }

    @Test
    void theLastAxisRunsFastest() {
        Result result = evaluate(NINETY, onlyConstraints(X, Y, Z), PLANE);

        assertThat(column(result, "profile", "x")).startsWith(-1, -1, -1, -1, -1, -0.5);
        assertThat(column(result, "profile", "y")[1] / Units.KEV).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void theThresholdHasTwoDegreesOfFreedom() {
        Result result = evaluate(NINETY, onlyConstraints(X, Y, Z), PLANE);

        assertThat(value(result, "delta-chi2.threshold")).isCloseTo(4.6051702, within(1e-7));
        assertThat(value(result, "x.best")).isCloseTo(1, within(1e-9));
        assertThat(value(result, "y.best") / Units.KEV).isCloseTo(2, within(1e-9));
        assertThat(result.statements()).contains(NINETY.text(2));
    }

    @Test
    void aBestFitOnABoundIsSaid() {
        Parameter held = X.within(-2, 1.25);
        Scan plane = new Scan(List.of(
                new Scan.Axis(held, linear(-1, 1, 4)), new Scan.Axis(Y, linear(Units.KEV, 3 * Units.KEV, 5))));
        CountingLikelihood model =
                CountingLikelihood.of(List.of(held, Y), List.of(new Template(Monomial.of(held, 1), 1e4)));
        assertThat(evaluate(NINETY, model.observing(15_000), plane).statements())
                .contains("the upper bound x <= 1.25 is active: the best fit lies on it");
        assertThat(evaluate(NINETY, onlyConstraints(X, Y, Z), PLANE).statements())
                .noneMatch(statement -> statement.contains("bound"));
    }

    @Test
    void aGridBesideTheRegionIsSaidToMissIt() {
        Scan aside = new Scan(List.of(
                new Scan.Axis(X, linear(5, 6, 3)), new Scan.Axis(Y, linear(Units.KEV, 3 * Units.KEV, 3))));
        assertThat(evaluate(NINETY, onlyConstraints(X, Y, Z), aside).statements())
                .contains(
                        "no point of the grid lies inside the region at 90 % CL: refine the scan or widen it around the"
                                + " best fit");
    }

    @Test
    void theContourOfTwoIndependentMeasurementsIsAnEllipse() {
        Scan fine = new Scan(List.of(
                new Scan.Axis(X, linear(-1, 3, 81)), new Scan.Axis(Y, linear(Units.KEV, 3 * Units.KEV, 81))));
        Result result = evaluate(NINETY, onlyConstraints(X, Y, Z), fine);

        double[] x = column(result, "contours", "x");
        double[] y = column(result, "contours", "y");
        for (int point = 0; point < x.length; point++) {
            double pulls = Math.pow((x[point] - 1) / 0.5, 2) + Math.pow((y[point] / Units.KEV - 2) / 0.25, 2);
            assertThat(pulls).isCloseTo(4.6051702, within(0.01));
        }
        assertThat(column(result, "contours", "closed")).containsOnly(1);
        assertThat(column(result, "contours", "confidence")).containsOnly(0.9);
        assertThat(result.tables().stream().map(Result.Table::id)).contains("regions");
        assertThat(result.statements())
                .contains("contours: Delta chi2 = 4.605 at 90 % CL, 2 degrees of freedom, asymptotic (Wilks)");
    }

    @Test
    void severalLevelsAndTheirDegreesOfFreedomMayBeAskedFor() {
        Result result = TestBench.component(
                        Kind.STATISTIC, "likelihood-ratio", "{ contours: [ 95 %, 68.27 % ], degrees-of-freedom: 1 }")
                .evaluate(onlyConstraints(X, Y, Z), PLANE, WorkUnits.of(1, 2));

        assertThat(DoubleStream.of(column(result, "contours", "confidence"))
                        .distinct()
                        .toArray())
                .containsExactly(new double[] {0.6827, 0.95}, within(1e-12));
        assertThat(result.statements())
                .contains("contours: Delta chi2 = 1 at 68.27 % CL, 3.841 at 95 % CL, 1 degree of freedom, asymptotic"
                        + " (Wilks)");
    }

    @Test
    void contoursOfToyExperimentsAreThoseOfTheirPValues() {
        Result result = TestBench.component(
                        Kind.STATISTIC, "likelihood-ratio", "{ calibration: feldman-cousins, toys: 400 }")
                .evaluate(onlyConstraints(X, Y), PLANE, WorkUnits.of(1, 2));

        double[] x = column(result, "contours", "x");
        double[] y = column(result, "contours", "y");
        assertThat(x).hasSizeGreaterThan(8);
        for (int point = 0; point < x.length; point++) {
            double pulls = Math.pow((x[point] - 1) / 0.5, 2) + Math.pow((y[point] / Units.KEV - 2) / 0.25, 2);
            // 4.6 for large samples; a coarse grid and few toy experiments blur it.
            assertThat(pulls).isBetween(2.5, 8.0);
        }
        assertThat(result.statements()).contains("contours: 1 - p = 90 %");
    }

    @Test
    void aRegionThatTheScanCutsIsSaidToBeCut() {
        Scan narrow = new Scan(List.of(
                new Scan.Axis(X, linear(0, 3, 9)), new Scan.Axis(Y, linear(Units.KEV, 3 * Units.KEV, 9))));

        assertThat(evaluate(NINETY, onlyConstraints(X, Y, Z), narrow).statements())
                .contains("the region at 90 % CL is cut by the edge of the scan at x = 0: its contour is open there");
    }

    @Test
    void oneSideIsNotUsedAndSaid() {
        assertThat(evaluate(new Convention(0.9, Sides.ONE_SIDED), onlyConstraints(X, Y, Z), PLANE)
                        .statements())
                .contains("a region of several parameters has no sides: the setting interval is not used");
    }
}
