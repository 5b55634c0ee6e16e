package org.nuprobe.engine.likelihood;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.likelihood.ShapeDifferences.Exact;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PolynomialTest {
    private static final BinTerm DEVIANCE = new Deviance();
    private static final Product X2Y3 = new Product(List.of(new Product.Factor(0, 2), new Product.Factor(2, 3)));

    @Test
    void aProductHasTheDerivativesOfItsPowers() {
        double[] point = {3, 99, 2};
        assertThat(X2Y3.value(point)).isEqualTo(72);
        assertThat(X2Y3.first(point, 0)).isEqualTo(48);
        assertThat(X2Y3.first(point, 1)).isEqualTo(108);
        assertThat(X2Y3.second(point, 0, 0)).isEqualTo(16);
        assertThat(X2Y3.second(point, 0, 1)).isEqualTo(72);
        assertThat(X2Y3.second(point, 1, 1)).isEqualTo(108);
    }

    @Test
    void derivativesAtZeroAreExact() {
        double[] zero = {0, 0, 0};
        assertThat(X2Y3.first(zero, 0)).isZero();
        Product linear = new Product(List.of(new Product.Factor(0, 1)));
        assertThat(linear.first(zero, 0)).isEqualTo(1);
        assertThat(linear.second(zero, 0, 0)).isZero();
        Product square = new Product(List.of(new Product.Factor(1, 2)));
        assertThat(square.second(zero, 0, 0)).isEqualTo(2);
        assertThat(new Product(List.of()).value(zero)).isEqualTo(1);
    }

    @Test
    void theDevianceVanishesWhereTheExpectationIsMet() {
        assertThat(DEVIANCE.value(0, 7.3, 7.3)).isZero();
        assertThat(DEVIANCE.first(0, 7.3, 7.3)).isZero();
        assertThat(DEVIANCE.value(0, 0, 4)).isEqualTo(8);
        assertThat(DEVIANCE.first(0, 0, 4)).isEqualTo(2);
        assertThat(DEVIANCE.second(0, 0, 4)).isZero();
        assertThat(DEVIANCE.value(0, 5, 8)).isCloseTo(2 * (3 + 5 * Math.log(5 / 8.0)), within(1e-14));
        assertThat(DEVIANCE.first(0, 5, 8)).isCloseTo(0.75, within(1e-15));
        assertThat(DEVIANCE.second(0, 5, 8)).isCloseTo(10 / 64.0, within(1e-15));
    }

    @Test
    void theDevianceIsAccurateForSmallDifferencesOfManyCounts() {
        double n = 1e12;
        for (double d : new double[] {1e-9, 1e-6, 1e-3, 0.0099999, 0.0100001}) {
            double expected =
                    n * (d * d - 2 * d * d * d / 3 + d * d * d * d / 2 - 2 * Math.pow(d, 5) / 5 + Math.pow(d, 6) / 3);
            assertThat(DEVIANCE.value(0, n, n * (1 + d)) / expected).as("%s", d).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void theDevianceIsInfiniteWhereCountsAreImpossible() {
        assertThat(DEVIANCE.value(0, 1, 0)).isInfinite();
        assertThat(DEVIANCE.value(0, 0, -1)).isInfinite();
        assertThat(DEVIANCE.value(0, 0, Double.NaN)).isInfinite();
        assertThat(DEVIANCE.value(0, 0, 0)).isZero();
        assertThat(DEVIANCE.value(0, 0, -1e-15)).isZero();
        assertThat(DEVIANCE.first(0, 1, 0)).isEqualTo(2);
        assertThat(DEVIANCE.second(0, 1, 0)).isZero();
    }

    @Test
    void aBlockAddsTheDerivativesOfItsOwnParameters() {
        Map<Product, double[]> vectors = new LinkedHashMap<>();
        vectors.put(new Product(List.of()), new double[] {2, 5});
        vectors.put(new Product(List.of(new Product.Factor(1, 2))), new double[] {1, 3});
        Block block = new Block(1, 2, DEVIANCE, vectors);
        double[] point = {77, 2};
        double[] counts = {99, 4, 0};
        double[] gradient = new double[2];
        double[][] hessian = new double[2][2];
        double[] expected = {1, 2, 3};
        block.expect(point, expected);
        block.addTo(counts, point, expected, new Block.Scratch(2, 1), gradient, hessian);
        assertThat(expected).containsExactly(1, 6, 17);
        assertThat(block.value(counts, expected)).isCloseTo(2 * (2 + 4 * Math.log(4 / 6.0)) + 34, within(1e-13));
        assertThat(gradient[0]).isZero();
        assertThat(gradient[1]).isCloseTo(2 * (1 - 4 / 6.0) * 4 + 2 * 12, within(1e-13));
        assertThat(hessian[1][1]).isCloseTo(2 * 4 / 36.0 * 16 + 2 * (1 - 4 / 6.0) * 2 + 2 * 6, within(1e-13));
        assertThat(hessian[0]).containsExactly(0, 0);
    }

    @Test
    void centralDifferencesOfACubicAreItsDerivatives() {
        // f = x s^3 + s t, with x exact and s, t by differences.
        List<Parameter> free = List.of(
                shape("s", 2, Constraint.NONE, Interval.ALL),
                shape("t", 5, new Constraint.Gaussian(5, 0.1), Interval.ALL),
                Parameter.coefficient("x", "exact"));
        ShapeDifferences differences = new ShapeDifferences(free, new int[] {0, 1});
        Exact cubic = exact(p -> p[2] * p[0] * p[0] * p[0] + p[0] * p[1], (p, g) -> g[2] += p[0] * p[0] * p[0]);
        double[] gradient = new double[3];
        double[][] hessian = new double[3][3];
        double value = differences.addTo(cubic, new double[] {2, 5, 3}, gradient, hessian);
        assertThat(value).isEqualTo(34);
        assertThat(gradient[0]).isCloseTo(3 * 12 + 5, within(1e-4));
        assertThat(gradient[1]).isCloseTo(2, within(1e-8));
        assertThat(gradient[2]).isEqualTo(8);
        assertThat(hessian[0][0]).isCloseTo(36, within(1e-4));
        assertThat(hessian[0][1]).isCloseTo(1, within(1e-5));
        assertThat(hessian[1][0]).isEqualTo(hessian[0][1]);
        assertThat(hessian[0][2]).isCloseTo(12, within(1e-4));
        assertThat(hessian[1][1]).isCloseTo(0, within(1e-4));
    }

    @Test
    void besideABoundDifferencesStayInside() {
        Parameter mass = shape("m", 1, Constraint.NONE, new Interval(1, 3));
        ShapeDifferences differences = new ShapeDifferences(List.of(mass), new int[] {0});
        Exact square = exact(
                p -> {
                    assertThat(p[0]).isBetween(1.0, 3.0);
                    return p[0] * p[0];
                },
                (p, g) -> {});
        double[] gradient = new double[1];
        double[][] hessian = new double[1][1];
        assertThat(differences.addTo(square, new double[] {1}, gradient, hessian))
                .isEqualTo(1);
        assertThat(gradient[0]).isCloseTo(2, within(1e-6));
        assertThat(hessian[0][0]).isCloseTo(2, within(1e-6));
    }

    @Test
    void stepsDoNotShrinkWhereAnUnboundedParameterPassesZero() {
        // A rounding of 1e-12 in the value would spoil differences over steps of 1e-3 times a tiny value.
        Exact rounded = exact(p -> Math.rint((p[0] + p[0] * p[0]) * 1e12) / 1e12, (p, g) -> {});
        for (Interval bounds : new Interval[] {Interval.ALL, new Interval(-3, 3)}) {
            for (double declared : new double[] {2, 0}) {
                for (double value : new double[] {0, 1e-9, -1e-6}) {
                    Parameter angle = shape("angle", declared, Constraint.NONE, bounds);
                    if (declared == 0 && !bounds.equals(new Interval(-3, 3))) {
                        continue;
                    }
                    double[] gradient = new double[1];
                    double[][] hessian = new double[1][1];
                    new ShapeDifferences(List.of(angle), new int[] {0})
                            .addTo(rounded, new double[] {value}, gradient, hessian);
                    assertThat(gradient[0]).isCloseTo(1, within(1e-5));
                    assertThat(hessian[0][0]).isCloseTo(2, within(1e-5));
                }
            }
        }
    }

    @Test
    void stepsOfAMassFollowItOverOrdersOfMagnitude() {
        Parameter mass = shape("m", 1, Constraint.NONE, new Interval(1e-6, 1e6));
        Exact inverse = exact(p -> 1 / p[0], (p, g) -> {});
        for (double value : new double[] {1e-3, 1, 1e3}) {
            double[] gradient = new double[1];
            double[][] hessian = new double[1][1];
            new ShapeDifferences(List.of(mass), new int[] {0}).addTo(inverse, new double[] {value}, gradient, hessian);
            assertThat(-gradient[0] * value * value).isCloseTo(1, within(1e-5));
            assertThat(hessian[0][0] * value * value * value).isCloseTo(2, within(1e-4));
        }
    }

    private static Exact exact(ToDoubleFunction<double[]> value, BiConsumer<double[], double[]> addGradient) {
        return new Exact() {
            @Override
            public double counted(double[] point) {
                return value.applyAsDouble(point);
            }

            @Override
            public double counted(double[] point, double[] gradient, double[][] hessian) {
                addGradient.accept(point, gradient);
                return value.applyAsDouble(point);
            }
        };
    }

    private static Parameter shape(String id, double value, Constraint constraint, Interval bounds) {
        return new Parameter(id, Role.SHAPE, Dimension.NUMBER, value, bounds, constraint, "shape");
    }
}
