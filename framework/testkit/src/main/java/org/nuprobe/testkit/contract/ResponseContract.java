package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every response must do. */
public interface ResponseContract extends ComponentContract<Response> {
    @Override
    default Kind<Response> kind() {
        return Kind.RESPONSE;
    }

    /** A target whose nuclei and electrons are looked at. */
    default OneIsotope target() {
        return new OneIsotope(54, 77);
    }

    /** How closely integrals of a row with 8 and 16 nodes between breakpoints agree, relative to the recoils they cover. */
    default double smoothness() {
        return 1e-6;
    }

    /**
     * What a column must sum to: the efficiency for a recoil, bins and tails that are lost included. An interval of no width where
     * the test knows it; any probability by default.
     */
    default Interval efficiency(Scatterer scatterer, double recoil) {
        return new Interval(0, 1);
    }

    /** True recoil energies to look at, none of them a breakpoint. */
    default double[] recoils(Response response, Scatterer scatterer, Point point) {
        double[] breakpoints = response.breakpoints(scatterer, point);
        return breakpoints.length > 1
                ? Numbers.inside(breakpoints, 2)
                : Numbers.inside(new double[] {0, Units.KEV, 10 * Units.KEV, 100 * Units.KEV}, 9);
    }

    @Override
    default double[] fingerprint(Response component, Point point) {
        List<Double> numbers = new ArrayList<>();
        for (Scatterer scatterer : seen(component)) {
            for (double[] row : component.matrix(scatterer, recoils(component, scatterer, point), point)) {
                for (double entry : row) {
                    numbers.add(entry);
                }
            }
            numbers.add(component.range(scatterer, point).low());
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** It has axes with different names, and sees nuclei or electrons. */
    @Test
    default void itSeesSomething() {
        assertThat(component().axes()).isNotEmpty();
        assertThat(component().axes()).extracting(Axis::id).doesNotHaveDuplicates();
        assertThat(component().axes()).allSatisfy(axis -> assertThat(axis.id()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(seen(component())).isNotEmpty();
    }

    /** Its matrix has a row for every bin of the axes other than time, and a column for every recoil. */
    @Test
    default void itsMatrixHasOneRowPerBin() {
        Response response = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(response));
        int rows = response.axes().stream()
                .filter(axis -> !axis.dimension().equals(Dimension.TIME))
                .mapToInt(Axis::bins)
                .reduce(1, (a, b) -> a * b);
        for (Scatterer scatterer : seen(response)) {
            double[] recoils = recoils(response, scatterer, point);
            double[][] matrix = response.matrix(scatterer, recoils, point);
            assertThat(matrix).as("rows for " + scatterer.name()).hasNumberOfRows(rows);
            assertThat(List.of(matrix)).allSatisfy(row -> assertThat(row).hasSize(recoils.length));
        }
    }

    /** Entries are probabilities; a recoil ends up in at most one bin, so that a column sums to the efficiency. */
    @Test
    default void itsColumnsSumToTheEfficiency() {
        Response response = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(response));
        for (Scatterer scatterer : seen(response)) {
            double[] recoils = recoils(response, scatterer, point);
            double[][] matrix = response.matrix(scatterer, recoils, point);
            for (int k = 0; k < recoils.length; k++) {
                double sum = 0;
                for (double[] row : matrix) {
                    assertThat(row[k])
                            .as("probability at " + recoils[k] / Units.KEV + " keV")
                            .isNotNegative();
                    sum += row[k];
                }
                Interval expected = efficiency(scatterer, recoils[k]);
                assertThat(sum)
                        .as("efficiency at " + recoils[k] / Units.KEV + " keV of " + scatterer.name())
                        .isBetween(expected.low() - 1e-9, expected.high() + 1e-9);
            }
        }
    }

    /** It sees some recoils, but none outside its range. */
    @Test
    default void itSeesNothingOutsideItsRange() {
        Response response = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(response));
        for (Scatterer scatterer : seen(response)) {
            Interval range = response.range(scatterer, point);
            double[] outside = {0.5 * range.low(), 0.99 * range.low(), 1.01 * range.high(), 2 * range.high()};
            for (double recoil : outside) {
                if (recoil > 0 && Double.isFinite(recoil)) {
                    assertThat(List.of(response.matrix(scatterer, new double[] {recoil}, point)))
                            .as("recoils of " + recoil / Units.KEV + " keV, outside the range")
                            .allSatisfy(row -> assertThat(row).containsOnly(0.0));
                }
            }
            assertThat(sum(response.matrix(scatterer, recoils(response, scatterer, point), point)))
                    .as("what is seen of " + scatterer.name())
                    .isPositive();
        }
    }

    /** Between its breakpoints and the ends of its range every row is smooth, so that a few nodes integrate it. */
    @Test
    default void itsRowsAreSmoothBetweenBreakpoints() {
        Response response = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(response));
        for (Scatterer scatterer : seen(response)) {
            double[] breakpoints = response.breakpoints(scatterer, point);
            assertThat(Numbers.rise(breakpoints)).as("breakpoints rise").isTrue();
            double[] ends = withEnds(breakpoints, response.range(scatterer, point));
            double[] few = integrals(response, scatterer, point, 8, ends);
            double[] many = integrals(response, scatterer, point, 16, ends);
            double length = ends[ends.length - 1] - ends[0];
            for (int bin = 0; bin < many.length; bin++) {
                assertThat((few[bin] - many[bin]) / length)
                        .as("row " + bin + " integrated with 8 nodes between breakpoints, minus that with 16")
                        .isCloseTo(0, within(smoothness()));
            }
        }
    }

    /** Its bins of time share out the arrival of a pulse. */
    @Test
    default void itsTimeWeightsShareOutThePulse() {
        Response response = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(response));
        boolean timed =
                response.axes().stream().anyMatch(axis -> axis.dimension().equals(Dimension.TIME));
        TimeProfile profile = timed
                ? window -> Math.exp(-Math.max(0, window.low()) / Units.US)
                        - Math.exp(-Math.max(0, window.high()) / Units.US)
                : TimeProfile.STEADY;
        double[] weights = response.timeWeights(profile, point);
        double sum = 0;
        for (double weight : weights) {
            assertThat(weight).isNotNegative();
            sum += weight;
        }
        assertThat(sum).as("fraction of the pulse that is counted").isLessThanOrEqualTo(1 + 1e-9);
    }

    private List<Scatterer> seen(Response response) {
        List<Scatterer> all = List.of(target().nucleus(), target().electrons());
        return all.stream().filter(response::sees).toList();
    }

    /** Breakpoints and the ends of a range; of one without end, up to twice the last breakpoint, or 100 keV. */
    private static double[] withEnds(double[] breakpoints, Interval range) {
        double last = breakpoints.length == 0 ? 50 * Units.KEV : breakpoints[breakpoints.length - 1];
        double high = Double.isFinite(range.high()) ? range.high() : 2 * Math.max(last, range.low());
        return DoubleStream.concat(DoubleStream.of(range.low(), high), DoubleStream.of(breakpoints))
                .sorted()
                .distinct()
                .toArray();
    }

    private static double sum(double[][] matrix) {
        double sum = 0;
        for (double[] row : matrix) {
            for (double entry : row) {
                sum += entry;
            }
        }
        return sum;
    }

    private static double[] integrals(
            Response response, Scatterer scatterer, Point point, int order, double[] breakpoints) {
        double[] integrals = new double[0];
        for (int piece = 0; piece + 1 < breakpoints.length; piece++) {
            double[] nodes = Numbers.nodes(order, breakpoints[piece], breakpoints[piece + 1]);
            double[] weights = Numbers.weights(order, breakpoints[piece], breakpoints[piece + 1]);
            double[][] matrix = response.matrix(scatterer, nodes, point);
            integrals = integrals.length == 0 ? new double[matrix.length] : integrals;
            for (int bin = 0; bin < matrix.length; bin++) {
                for (int k = 0; k < order; k++) {
                    integrals[bin] += weights[k] * matrix[bin][k];
                }
            }
        }
        return integrals;
    }
}
