package org.nuprobe.toolkit.contour;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RegionContoursTest {
    private static final RegionLevel INNER = new RegionLevel(0.6827, 2.30);
    private static final RegionLevel OUTER = new RegionLevel(0.95, 5.99);

    private static final Parameter COUPLING = new Parameter(
            "g", Role.COEFFICIENT, Dimension.NUMBER, 0, new Interval(-3, 10), new Constraint.Free(true), "coupling");
    private static final Parameter MASS = new Parameter(
            "m",
            Role.SHAPE,
            Dimension.ENERGY,
            Units.MEV,
            new Interval(0, Double.POSITIVE_INFINITY),
            new Constraint.Free(true),
            "mass");

    private static double[] linear(double from, double to, int points) {
        double[] values = new double[points];
        for (int k = 0; k < points; k++) {
            values[k] = from + (to - from) * k / (points - 1);
        }
        return values;
    }

    /** Heights of g and m in MeV. */
    private static RegionContours of(double gTo, DoubleBinaryOperator height, RegionLevel... levels) {
        double[] g = linear(-3, gTo, 61);
        double[] m = linear(Units.MEV, 7 * Units.MEV, 31);
        double[] heights = new double[g.length * m.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < m.length; j++) {
                heights[i * m.length + j] = height.applyAsDouble(g[i], m[j] / Units.MEV);
            }
        }
        Scan scan = new Scan(List.of(new Scan.Axis(COUPLING, g), new Scan.Axis(MASS, m)));
        return RegionContours.of(scan, heights, List.of(levels));
    }

    private static double bowl(double g, double m) {
        return g * g + (m - 4) * (m - 4);
    }

    private static double[] column(RegionContours contours, String table, String name) {
        return contours.tables().stream()
                .filter(each -> each.id().equals(table))
                .flatMap(each -> each.columns().stream())
                .filter(each -> each.name().equals(name))
                .map(Result.Column::values)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyLevelHasItsLineInBothTables() {
        RegionContours contours = of(3, RegionContoursTest::bowl, INNER, OUTER);

        assertThat(contours.tables()).extracting(Result.Table::id).containsExactly("contours", "regions");
        double[] confidence = column(contours, "contours", "confidence");
        double[] g = column(contours, "contours", "g");
        double[] m = column(contours, "contours", "m");
        assertThat(Arrays.stream(confidence).distinct()).containsExactly(0.6827, 0.95);
        for (int row = 0; row < g.length; row++) {
            double height = confidence[row] == 0.95 ? 5.99 : 2.30;
            assertThat(bowl(g[row], m[row] / Units.MEV)).isEqualTo(height, within(0.02));
        }
        assertThat(column(contours, "contours", "closed")).containsOnly(1);
        assertThat(column(contours, "contours", "line")).containsOnly(1);
        assertThat(contours.statements()).isEmpty();
    }

    @Test
    void aRegionThatReachesTheEdgeIsSaidToBeCutThere() {
        RegionContours contours = of(1, RegionContoursTest::bowl, INNER);

        assertThat(column(contours, "contours", "closed")).containsOnly(0);
        assertThat(contours.statements())
                .containsExactly(
                        "the region at 68.27 % CL is cut by the edge of the scan at g = 1: its contour is open there");
        // The outline of the area goes along the edge and comes back.
        double[] g = column(contours, "regions", "g");
        assertThat(Arrays.stream(g).filter(value -> value == 1).count()).isGreaterThan(10);
        assertThat(g[0]).isEqualTo(g[g.length - 1]);
    }

    @Test
    void theUnitOfAnEdgeIsTheUsualOne() {
        assertThat(of(3, (g, m) -> m, INNER).statements())
                .containsExactly("the region at 68.27 % CL is cut by the edge of the scan at g = 3, m = 1 MeV:"
                        + " its contour is open there");
    }

    @Test
    void aBoundOfTheParameterIsNoEdge() {
        assertThat(of(3, (g, m) -> bowl(g + 3, m), INNER).statements()).isEmpty();
    }

    @Test
    void anEmptyRegionIsSaidToBeEmpty() {
        RegionContours contours = of(3, (g, m) -> bowl(g, m) + 3, INNER, OUTER);

        assertThat(contours.statements())
                .containsExactly(
                        "no point of the grid lies inside the region at 68.27 % CL: refine the scan or widen it"
                                + " around the best fit");
        assertThat(column(contours, "contours", "confidence")).containsOnly(0.95);
        assertThat(of(3, (g, m) -> 9, OUTER).tables()).isEmpty();
    }

    @Test
    void aRegionOfEverythingExcludesNothing() {
        RegionContours contours = of(3, (g, m) -> 1, INNER);

        assertThat(contours.statements())
                .containsExactly(
                        "every point of the grid lies inside the region at 68.27 % CL: nothing is excluded here");
        assertThat(contours.tables()).extracting(Result.Table::id).containsExactly("regions");
    }

    @Test
    void aGapIsSaidToBeOne() {
        RegionContours contours = of(3, (g, m) -> g > 1 && m > 4 ? Double.NaN : bowl(g, m), INNER);

        assertThat(contours.statements())
                .contains(
                        "the contour of the region at 68.27 % CL has gaps where the fits at the points of the grid have"
                                + " no result");
    }

    @Test
    void aBandNarrowerThanTheStepsIsSaidToBeBroken() {
        String broken =
                "the region at 68.27 % CL is narrower than the steps of the scan in places, where its contour is"
                        + " broken: take more points";

        assertThat(of(3, (g, m) -> 2000 * Math.pow(g + 0.31 * m - 2, 2), INNER).statements())
                .contains(broken);
        assertThat(of(3, (g, m) -> 20 * Math.pow(g + 0.31 * m - 2, 2), INNER).statements())
                .doesNotContain(broken);
    }

    @Test
    void linesNeedAPlane() {
        Scan line = new Scan(List.of(new Scan.Axis(COUPLING, linear(-3, 3, 5))));
        Scan thin = new Scan(
                List.of(new Scan.Axis(COUPLING, linear(-3, 3, 5)), new Scan.Axis(MASS, new double[] {Units.MEV})));

        assertThat(RegionContours.possible(line)).isFalse();
        assertThat(RegionContours.possible(thin)).isFalse();
        assertThatThrownBy(() -> RegionContours.of(line, new double[5], List.of(INNER)))
                .hasMessage("contour lines need two scanned parameters with several values each");
    }
}
