package org.nuprobe.engine.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class MinimumTest {
    private static final Objective ROSENBROCK = function(
            p -> square(1 - p[0]) + 100 * square(p[1] - p[0] * p[0]),
            p -> new double[] {-2 * (1 - p[0]) - 400 * p[0] * (p[1] - p[0] * p[0]), 200 * (p[1] - p[0] * p[0])},
            p -> new double[][] {{2 - 400 * (p[1] - 3 * p[0] * p[0]), -400 * p[0]}, {-400 * p[0], 200}});

    @Test
    void aCurvedValleyIsFollowed() {
        Fit fit = minimum(ROSENBROCK, new double[] {-1.2, 1}, Interval.ALL, Interval.ALL);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()[0]).isCloseTo(1, within(1e-6));
        assertThat(fit.point()[1]).isCloseTo(1, within(1e-6));
        assertThat(fit.iterations()).isLessThan(60);
        assertThat(fit.statement()).isEmpty();
    }

    @Test
    void theValleyEndsAtABound() {
        Fit fit = minimum(ROSENBROCK, new double[] {-1.2, 1}, new Interval(-2, 0.5), new Interval(-1, 3));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()[0]).isEqualTo(0.5);
        assertThat(fit.point()[1]).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void aCornerIsAMinimum() {
        Objective slope = function(p -> p[0] - 3 * p[1], p -> new double[] {1, -3}, p -> new double[2][2]);
        Fit fit = minimum(slope, new double[] {0.5, 0.5}, new Interval(0, 1), new Interval(-1, 2));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()).containsExactly(0, 2);
    }

    @Test
    void correlationAcrossABoundIsSolvedFor() {
        // A narrow ellipse whose centre (2, 2) is cut off by x <= 1: the best y is then 2 - 0.9.
        Objective ellipse = function(
                p -> square(p[0] - 2) + square(p[1] - 2) - 1.8 * (p[0] - 2) * (p[1] - 2),
                p -> new double[] {2 * (p[0] - 2) - 1.8 * (p[1] - 2), 2 * (p[1] - 2) - 1.8 * (p[0] - 2)},
                p -> new double[][] {{2, -1.8}, {-1.8, 2}});
        Fit fit = minimum(ellipse, new double[] {0, 10}, new Interval(-5, 1), Interval.ALL);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()[0]).isEqualTo(1);
        assertThat(fit.point()[1]).isCloseTo(1.1, within(1e-9));
    }

    @Test
    void aSaddleIsLeftOnTheLowerSide() {
        // Two wells along y; the one at +1.1 is deeper.
        Objective wells = function(
                p -> p[0] * p[0] + square(p[1] * p[1] - 1) - 0.01 * cube(p[1]),
                p -> new double[] {2 * p[0], 4 * p[1] * (p[1] * p[1] - 1) - 0.03 * p[1] * p[1]},
                p -> new double[][] {{2, 0}, {0, 12 * p[1] * p[1] - 4 - 0.06 * p[1]}});
        Fit fit = minimum(wells, new double[] {0, 0}, Interval.ALL, Interval.ALL);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()[1]).isBetween(1.0, 1.1);
    }

    @Test
    void aQuarticMinimumAndAFlatDirectionConverge() {
        Objective quartic = function(p -> square(p[0] * p[0]), p -> new double[] {4 * cube(p[0]), 0}, p ->
                new double[][] {{12 * p[0] * p[0], 0}, {0, 0}});
        Fit fit = minimum(quartic, new double[] {3, 7}, Interval.ALL, Interval.ALL);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.value()).isCloseTo(0, within(1e-9));
        assertThat(fit.point()[1]).isEqualTo(7);
    }

    @Test
    void wildlyDifferentScalesConvergeAsFast() {
        double tiny = 1e-12;
        Objective narrow = function(
                p -> square(p[0] - 1) + square(p[1] / tiny - 3) + 0.5 * (p[0] - 1) * (p[1] / tiny - 3),
                p -> new double[] {
                    2 * (p[0] - 1) + 0.5 * (p[1] / tiny - 3), (2 * (p[1] / tiny - 3) + 0.5 * (p[0] - 1)) / tiny
                },
                p -> new double[][] {{2, 0.5 / tiny}, {0.5 / tiny, 2 / (tiny * tiny)}});
        Fit fit = minimum(narrow, new double[] {5, 0}, Interval.ALL, new Interval(0, 1));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.iterations()).isLessThan(5);
        assertThat(fit.point()[0]).isCloseTo(1, within(1e-9));
        assertThat(fit.point()[1] / tiny).isCloseTo(3, within(1e-9));
    }

    @Test
    void withoutUsefulDerivativesTheSearchGoesOn() {
        Objective kink = function(
                p -> Math.abs(p[0] - 0.3) + 1, p -> new double[] {Math.signum(p[0] - 0.3)}, p -> new double[][] {{0}});
        Fit one = minimum(kink, new double[] {5}, new Interval(-10, 10));
        assertThat(one.point()[0]).isCloseTo(0.3, within(1e-6));
        Objective lying = function(
                p -> square(p[0] - 2) + square(p[1] + 1), p -> new double[] {-2 * (p[0] - 2), -2 * (p[1] + 1)}, p ->
                        new double[][] {{2, 0}, {0, 2}});
        Fit two = minimum(lying, new double[] {0, 0}, new Interval(-10, 10), new Interval(-10, 10));
        assertThat(two.point()[0]).isCloseTo(2, within(1e-3));
        assertThat(two.point()[1]).isCloseTo(-1, within(1e-3));
    }

    @Test
    void aFunctionWithoutMinimumIsReported() {
        Objective falling = function(p -> -p[0], p -> new double[] {-1}, p -> new double[][] {{0}});
        Fit fit = minimum(falling, new double[] {0}, Interval.ALL);
        assertThat(fit.converged()).isFalse();
        assertThat(fit.statement()).contains("no minimum was found after").contains("may still fall");
    }

    @Test
    void whatIsNoNumberIsReported() {
        Objective broken = function(p -> Double.NaN, p -> new double[] {0}, p -> new double[][] {{0}});
        Fit fit = minimum(broken, new double[] {1}, Interval.ALL);
        assertThat(fit.converged()).isFalse();
        assertThat(fit.statement()).isEqualTo("-2 ln L is no number at the start and wherever else was tried");
    }

    @Test
    void withoutNumbersForDerivativesTheSearchGoesOn() {
        Objective broken = function(p -> square(p[0] - 2) + square(p[1] + 1), p -> new double[2], p ->
                new double[][] {{Double.NaN, 0}, {0, Double.POSITIVE_INFINITY}});
        Fit fit = minimum(broken, new double[] {0, 0}, new Interval(-9, 9), new Interval(-9, 9));
        assertThat(fit.converged()).isFalse();
        assertThat(fit.statement()).startsWith("no minimum was found after 0 steps; -2 ln L may still fall from ");
        assertThat(fit.point()[0]).isCloseTo(2, within(1e-3));
    }

    @Test
    void aParameterWithoutRoomStays() {
        Fit fit = minimum(ROSENBROCK, new double[] {0.5, 1}, new Interval(0.5, 0.5), Interval.ALL);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()[0]).isEqualTo(0.5);
        assertThat(fit.point()[1]).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void aStartOutsideTheBoundsIsMovedInside() {
        Fit fit = minimum(ROSENBROCK, new double[] {9, -9}, new Interval(0, 0.8), new Interval(0, 2));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.point()[0]).isEqualTo(0.8);
        assertThat(fit.point()[1]).isCloseTo(0.64, within(1e-9));
    }

    @Test
    void arraysOfWrongLengthAreRefused() {
        assertThatThrownBy(() -> Minimum.of(ROSENBROCK, parameters(Interval.ALL), new double[2], new boolean[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a fit of 1 parameters starts from 2 values and 1 flags");
    }

    private static Fit minimum(Objective objective, double[] start, Interval... bounds) {
        return Minimum.of(objective, parameters(bounds), start, new boolean[bounds.length]);
    }

    private static List<Parameter> parameters(Interval... bounds) {
        List<Parameter> parameters = new ArrayList<>();
        for (Interval interval : bounds) {
            parameters.add(new Parameter(
                    "p" + parameters.size(),
                    Role.COEFFICIENT,
                    Dimension.NUMBER,
                    interval.clamp(0),
                    interval,
                    Constraint.NONE,
                    "parameter"));
        }
        return parameters;
    }

    private static Objective function(
            ToDoubleFunction<double[]> value,
            Function<double[], double[]> gradient,
            Function<double[], double[][]> hessian) {
        return new Objective() {
            @Override
            public double value(double[] point) {
                return value.applyAsDouble(point);
            }

            @Override
            public Derivatives derivatives(double[] point) {
                return new Derivatives(value(point), gradient.apply(point), hessian.apply(point));
            }
        };
    }

    private static double square(double x) {
        return x * x;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
