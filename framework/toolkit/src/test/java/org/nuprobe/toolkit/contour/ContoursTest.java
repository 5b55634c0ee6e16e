package org.nuprobe.toolkit.contour;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ContoursTest {
    private static final int N = 41;
    private static final double[] PLACES = linear(-1, 1);

    private static double[] linear(double from, double to) {
        double[] places = new double[N];
        for (int i = 0; i < N; i++) {
            places[i] = from + (to - from) * i / (N - 1);
        }
        return places;
    }

    private static double[] factors(double from, double to) {
        return Arrays.stream(linear(Math.log(from), Math.log(to)))
                .map(Math::exp)
                .toArray();
    }

    private static Contours of(double[] x, double[] y, DoubleBinaryOperator function) {
        double[][] heights = new double[x.length][y.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                heights[i][j] = function.applyAsDouble(x[i], y[j]);
            }
        }
        return Contours.of(x, y, heights);
    }

    private static Contours of(DoubleBinaryOperator function) {
        return of(PLACES, PLACES, function);
    }

    private static boolean returns(ContourLine line) {
        int last = line.size() - 1;
        return line.x()[0] == line.x()[last] && line.y()[0] == line.y()[last];
    }

    private static double area(List<ContourLine> outlines) {
        double area = 0;
        for (ContourLine line : outlines) {
            double[] x = line.x();
            double[] y = line.y();
            double twice = 0;
            for (int i = 1; i < line.size(); i++) {
                twice += x[i - 1] * y[i] - x[i] * y[i - 1];
            }
            area += Math.abs(twice) / 2;
        }
        return area;
    }

    @Test
    void aBowlHasACircle() {
        assertThat(of((x, y) -> x * x + y * y).lines(0.49)).singleElement().satisfies(line -> {
            assertThat(line.closed()).isTrue();
            assertThat(returns(line)).isTrue();
            for (int i = 0; i < line.size(); i++) {
                assertThat(Math.hypot(line.x()[i], line.y()[i])).isEqualTo(0.7, within(2e-3));
            }
        });
    }

    @Test
    void aSlopeHasAStraightLineFromBorderToBorder() {
        ContourLine line = of((x, y) -> x + y).lines(0.33).get(0);

        assertThat(line.closed()).isFalse();
        assertThat(returns(line)).isFalse();
        for (int i = 0; i < line.size(); i++) {
            assertThat(line.x()[i] + line.y()[i]).isEqualTo(0.33, within(1e-12));
        }
        assertThat(Arrays.stream(line.x()).max().orElseThrow()).isEqualTo(1);
        assertThat(Arrays.stream(line.y()).max().orElseThrow()).isEqualTo(1);
    }

    @Test
    void twoBandsHaveFourLines() {
        List<ContourLine> lines = of((x, y) -> Math.abs(Math.abs(x + y) - 0.5)).lines(0.2);

        assertThat(lines).hasSize(4).noneMatch(ContourLine::closed);
    }

    @Test
    void openLinesComeBeforeClosedOnes() {
        List<ContourLine> lines =
                of((x, y) -> Math.min(x * x + y * y, 4 * (1 - x) * (1 - x))).lines(0.09);

        assertThat(lines).extracting(ContourLine::closed).containsExactly(false, true);
    }

    @Test
    void evenFactorsAreInterpolatedInTheLogarithm() {
        double[] factors = factors(1e-6, 1e-2);
        // A power law: straight in the logarithms, so that the interpolation makes no error.
        ContourLine line = of(factors, factors, (x, y) -> Math.log(x) + 2 * Math.log(y))
                .lines(Math.log(3e-12))
                .get(0);

        for (int i = 0; i < line.size(); i++) {
            assertThat(line.x()[i] * line.y()[i] * line.y()[i]).isEqualTo(3e-12, within(3e-24));
        }
    }

    @Test
    void theScaleIsTheOneOnWhichTheValuesLieEvenly() {
        assertThat(GridScale.of(factors(0.1, 1e3))).isEqualTo(GridScale.LOG);
        assertThat(GridScale.of(linear(0.1, 1e3))).isEqualTo(GridScale.LINEAR);
        assertThat(GridScale.of(linear(0, 1))).isEqualTo(GridScale.LINEAR);
        assertThat(GridScale.of(new double[] {1, 3, 10, 30})).isEqualTo(GridScale.LOG);
    }

    @Test
    void aSaddleIsDecidedByTheMeanOfItsCell() {
        double[] corners = {0, 1};
        Contours saddle = Contours.of(corners, corners, new double[][] {{1, 0}, {0, 1}});

        // The middle, 0.5, is above 0.4: the lines cut off the low corners (0, 1) and (1, 0); and the other way round.
        assertThat(saddle.lines(0.4))
                .hasSize(2)
                .anyMatch(line -> near(line, 0, 1))
                .anyMatch(line -> near(line, 1, 0));
        assertThat(saddle.lines(0.6))
                .hasSize(2)
                .anyMatch(line -> near(line, 0, 0))
                .anyMatch(line -> near(line, 1, 1));
    }

    private static boolean near(ContourLine line, double x, double y) {
        return Math.abs(Arrays.stream(line.x()).average().orElseThrow() - x) < 0.45
                && Math.abs(Arrays.stream(line.y()).average().orElseThrow() - y) < 0.45;
    }

    @Test
    void whereItIsBelowIsAnAreaWithHoles() {
        assertThat(area(of((x, y) -> x * x + y * y).outlines(0.49))).isEqualTo(Math.PI * 0.49, within(0.01));
        assertThat(of((x, y) -> Math.abs(Math.hypot(x, y) - 0.6)).outlines(0.2)).hasSize(2);
    }

    @Test
    void anAreaEndsAtTheBorderOfTheGrid() {
        assertThat(area(of((x, y) -> x).outlines(0))).isEqualTo(2, within(1e-9));
        assertThat(area(of((x, y) -> -5).outlines(0))).isEqualTo(4, within(1e-9));
        assertThat(of((x, y) -> 5).outlines(0)).isEmpty();
    }

    @Test
    void cellsWithoutAValueAreLeftOut() {
        Contours torn = of((x, y) -> Math.abs(y) < 0.1 ? Double.NaN : x);

        assertThat(torn.lines(0.01))
                .hasSize(2)
                .allSatisfy(line -> assertThat(Arrays.stream(line.y())).noneMatch(y -> Math.abs(y) < 0.1));
        assertThat(torn.outlines(0.01)).hasSize(2).allMatch(ContoursTest::returns);
    }

    @Test
    void gridsThatDoNotMatchAreRefused() {
        double[] two = {0, 1};
        assertThatThrownBy(() -> Contours.of(two, new double[] {0}, new double[2][1]))
                .hasMessage("contours need a grid of at least 2 by 2 points, not 2 by 1");
        assertThatThrownBy(() -> Contours.of(two, two, new double[3][2]))
                .hasMessage("contours have 2 values of x and 3 rows of heights");
        assertThatThrownBy(() -> Contours.of(two, two, new double[2][3]))
                .hasMessage("contours have 2 values of y and a row of 3 heights");
        assertThatThrownBy(() -> new ContourLine(two, new double[3], false))
                .hasMessage("a line has 2 horizontal coordinates and 3 vertical ones");
    }
}
