package org.nuprobe.app.plot;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ContoursTest {
    private static final int N = 41;

    private static Contours of(DoubleBinaryOperator function) {
        double[] x = new double[N];
        double[][] heights = new double[N][N];
        for (int i = 0; i < N; i++) {
            x[i] = -1 + 2.0 * i / (N - 1);
        }
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                heights[i][j] = function.applyAsDouble(x[i], x[j]);
            }
        }
        return Contours.of(x, x, heights);
    }

    private static boolean closed(Curve curve) {
        int last = curve.x().size() - 1;
        return curve.x().at(0) == curve.x().at(last)
                && curve.y().at(0) == curve.y().at(last);
    }

    private static double area(List<Polygon> polygons) {
        double area = 0;
        for (Polygon polygon : polygons) {
            double twice = 0;
            for (int i = 0, j = polygon.x().size() - 1; i < polygon.x().size(); j = i++) {
                twice += polygon.x().at(j) * polygon.y().at(i)
                        - polygon.x().at(i) * polygon.y().at(j);
            }
            area += Math.abs(twice) / 2;
        }
        return area;
    }

    @Test
    void aBowlHasACircle() {
        List<Curve> lines = of((x, y) -> x * x + y * y).lines(0.49, "90 %", LineStyle.solid());
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(closed(line)).isTrue();
            assertThat(line.label()).isEqualTo("90 %");
            for (int i = 0; i < line.x().size(); i++) {
                assertThat(Math.hypot(line.x().at(i), line.y().at(i))).isEqualTo(0.7, within(2e-3));
            }
        });
    }

    @Test
    void aSlopeHasAStraightLineFromBorderToBorder() {
        Curve line = of((x, y) -> x + y).lines(0.33, "", LineStyle.solid()).get(0);
        assertThat(closed(line)).isFalse();
        for (int i = 0; i < line.x().size(); i++) {
            assertThat(line.x().at(i) + line.y().at(i)).isEqualTo(0.33, within(1e-12));
        }
        assertThat(line.reachOfX().max().orElseThrow()).isEqualTo(1);
        assertThat(line.reachOfY().max().orElseThrow()).isEqualTo(1);
    }

    @Test
    void severalLinesShareOneLegendEntry() {
        List<Curve> lines = of((x, y) -> x * x).lines(0.25, "limit", LineStyle.solid());
        assertThat(lines).extracting(Curve::label).containsExactly("limit", "");
        assertThat(lines).allSatisfy(line -> assertThat(line.x().size()).isEqualTo(N));
    }

    @Test
    void aSaddleIsDecidedByTheMeanOfItsCell() {
        double[] corners = {0, 1};
        List<Curve> high =
                Contours.of(corners, corners, new double[][] {{1, 0}, {0, 1}}).lines(0.4, "", LineStyle.solid());
        List<Curve> low =
                Contours.of(corners, corners, new double[][] {{1, 0}, {0, 1}}).lines(0.6, "", LineStyle.solid());
        // The middle, 0.5, is above 0.4: the lines cut off the low corners (0, 1) and (1, 0); and the other way round.
        assertThat(high)
                .hasSize(2)
                .allMatch(line -> Math.abs(line.x().at(0) - (1 - line.y().at(1))) < 1e-12
                        || Math.abs(line.x().at(1) - (1 - line.y().at(0))) < 1e-12);
        assertThat(low).hasSize(2);
        assertThat(high.toString()).isNotEqualTo(low.toString());
        assertThat(cutsOff(high, 0, 1)).isTrue();
        assertThat(cutsOff(low, 0, 0)).isTrue();
    }

    private static boolean cutsOff(List<Curve> lines, double x, double y) {
        return lines.stream()
                .anyMatch(line -> Math.abs(line.reachOfX().average().orElseThrow() - x) < 0.45
                        && Math.abs(line.reachOfY().average().orElseThrow() - y) < 0.45);
    }

    @Test
    void whereItIsBelowIsAnAreaWithHoles() {
        assertThat(area(of((x, y) -> x * x + y * y).below(0.49))).isEqualTo(Math.PI * 0.49, within(0.01));
        assertThat(of((x, y) -> Math.abs(Math.hypot(x, y) - 0.6)).below(0.2)).hasSize(2);
    }

    @Test
    void anAreaEndsAtTheBorderOfTheGrid() {
        assertThat(area(of((x, y) -> x).below(0))).isEqualTo(2, within(1e-9));
        assertThat(area(of((x, y) -> -5).below(0))).isEqualTo(4, within(1e-9));
        assertThat(of((x, y) -> 5).below(0)).isEmpty();
    }

    @Test
    void cellsWithoutAValueAreLeftOut() {
        List<Curve> lines = of((x, y) -> Math.abs(y) < 0.1 ? Double.NaN : x).lines(0.01, "", LineStyle.solid());
        assertThat(lines).hasSize(2);
        assertThat(lines).allSatisfy(line -> assertThat(line.reachOfY()).noneMatch(y -> Math.abs(y) < 0.1));
    }

    @Test
    void gridsThatDoNotMatchAreRefused() {
        double[] two = {0, 1};
        assertThatThrownBy(() -> Contours.of(two, new double[] {0}, new double[2][1]))
                .hasMessage("Contours need a grid of at least 2 by 2 points, not 2 by 1.");
        assertThatThrownBy(() -> Contours.of(two, two, new double[3][2]))
                .hasMessage("Contours have 2 values of x but 3 rows of heights: give one each.");
        assertThatThrownBy(() -> Contours.of(two, two, new double[2][3]))
                .hasMessage("Contours have 2 values of y but a row of 3 heights.");
    }
}
