package org.nuprobe.engine.moment;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Integrals;
import org.nuprobe.engine.Sources;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class ComponentMomentsTest {
    private static final double PRECISION = 1e-11;

    @Test
    void momentsOfAPowerLawHaveTheirClosedForm() {
        double top = 12 * MEV;
        ComponentMoments moments = moments(Sources.continuum(e -> e * e, 0, top));
        for (double x : new double[] {1e-6 * MEV, 1 * KEV, 0.3 * MEV, 3.3 * MEV, 11.9 * MEV, 11.99999 * MEV}) {
            double[] found = trace(moments, x);
            // The difference of cubes, without cancellation.
            double zeroth = (top - x) * (top * top + top * x + x * x) / 3;
            assertThat(found[0] / zeroth).isCloseTo(1, within(PRECISION));
            assertThat(found[1] / ((top - x) * (top + x) / 2)).isCloseTo(1, within(PRECISION));
            assertThat(found[2] / (top - x)).isCloseTo(1, within(PRECISION));
        }
    }

    @Test
    void aFluxThatDoesNotVanishAtZeroEnergyHasDivergingMoments() {
        double top = 2 * MEV;
        ComponentMoments moments = moments(Sources.continuum(e -> 1, 0, top));
        for (double x : new double[] {1e-5 * MEV, 0.01 * MEV, 1 * MEV}) {
            double[] found = trace(moments, x);
            assertThat(found[0] / (top - x)).isCloseTo(1, within(PRECISION));
            assertThat(found[1] / Math.log(top / x)).isCloseTo(1, within(PRECISION));
            assertThat(found[2] / (1 / x - 1 / top)).isCloseTo(1, within(PRECISION));
        }
    }

    @Test
    void tailsAreAccurateRelativeToThemselvesWhateverThePowerAtTheEnd() {
        double top = 15 * MEV;
        for (double power : new double[] {0, 0.5, 1, 1.5, 2, 3}) {
            DoubleUnaryOperator density = e -> Math.pow(e / MEV, 2) * Math.pow((top - e) / MEV, power);
            ComponentMoments moments = moments(Sources.continuum(density, 0, top));
            for (double distance : new double[] {1e-3, 0.02, 0.3, 0.9}) {
                double x = top - distance * MEV;
                assertQuadrature(moments, density, x, 2e-10, 0, top);
            }
        }
    }

    @Test
    void anExponentialTailIsAccurateRelativeToItself() {
        DoubleUnaryOperator density = e -> Math.pow(e / MEV, 2) / (1 + Math.exp(e / MEV));
        ComponentMoments moments = moments(Sources.continuum(density, 0, 100 * MEV));
        for (double x : new double[] {0.01, 1, 10, 50, 90, 99}) {
            assertQuadrature(moments, density, x * MEV, PRECISION, 0, 10 * MEV, 40 * MEV, 70 * MEV, 100 * MEV);
        }
    }

    @Test
    void aTableOfStraightPiecesIsExactBetweenItsKnots() {
        double[] knots = {0.1 * MEV, 0.2 * MEV, 0.5 * MEV, 1.5 * MEV, 1.6 * MEV};
        double[] values = {0, 3, 1, 2, 0};
        DoubleUnaryOperator density = e -> straight(knots, values, e);
        ComponentMoments moments = moments(Sources.continuum(density, knots));
        for (double x : new double[] {0.01, 0.1, 0.15, 0.2, 0.3, 0.5, 1.5, 1.59}) {
            assertQuadrature(moments, density, x * MEV, PRECISION, knots);
        }
        assertThat(trace(moments, 1.7 * MEV)).containsExactly(0, 0, 0);
        assertThat(moments.highest() / MEV).isEqualTo(1.6);
    }

    @Test
    void aLineIsAStepThatIncludesItsOwnEnergy() {
        double energy = 0.862 * MEV;
        ComponentMoments moments = moments(Sources.line(energy, 4.8));
        for (double x : new double[] {0.1 * energy, Math.nextDown(energy), energy}) {
            double[] found = trace(moments, x);
            assertThat(found[0]).isEqualTo(4.8);
            assertThat(found[1] * energy).isCloseTo(4.8, within(1e-14));
            assertThat(found[2] * energy * energy).isCloseTo(4.8, within(1e-14));
        }
        assertThat(trace(moments, Math.nextUp(energy))).containsExactly(0, 0, 0);
        assertThat(moments.kinks()).contains(energy);
    }

    @Test
    void linesAndContinuumAdd() {
        List<Line> lines = List.of(new Line(1 * MEV, 2), new Line(3 * MEV, 5));
        ComponentMoments both = moments(Sources.withLines(lines, e -> 1 / MEV, 0, 2 * MEV));
        double[] x = {2.5 * MEV, 0.5 * MEV, 1.5 * MEV, 3.5 * MEV, 1 * MEV};
        double[][] found = both.moments(both.locate(x), Weights.TRACE);
        assertThat(found[0][0]).isCloseTo(5, within(1e-12));
        assertThat(found[0][1]).isCloseTo(5 + 2 + 1.5, within(1e-12));
        assertThat(found[0][2]).isCloseTo(5 + 0.5, within(1e-12));
        assertThat(found[0][3]).isZero();
        assertThat(found[0][4]).isCloseTo(5 + 2 + 1, within(1e-12));
    }

    @Test
    void everyElementOfTheFlavourStateHasItsMoments() {
        double top = 5 * MEV;
        ComponentMoments moments = ComponentMoments.of(
                Sources.component(
                        "x", Helicity.NEUTRINO, Sources.continuum(e -> e, 0, top), ComponentMomentsTest::state),
                "test");
        double x = 0.7 * MEV;
        for (int e = 0; e < FlavourState.SIZE; e++) {
            int element = e;
            double[][] found = moments.moments(moments.locate(new double[] {x}), e);
            for (int n = 0; n < 3; n++) {
                int power = n;
                double expected = Integrals.of(
                        energy -> Math.pow(energy, 1 - power) * state(energy).element(element), x, 0, top);
                assertThat(found[n][0] / expected).isCloseTo(1, within(PRECISION));
            }
        }
        assertThat(moments.has(8)).isTrue();
        assertThat(moments(Sources.continuum(e -> e, 0, top)).has(8)).isFalse();
    }

    @Test
    void aFunctionOfTheEnergyIsIntegratedOverLinesAndContinuum() {
        Spectrum spectrum = Sources.withLines(List.of(new Line(2 * MEV, 3)), e -> e, 0, 1 * MEV, 5 * MEV);
        ComponentMoments moments = moments(spectrum);
        Weights one = Weights.of(
                org.nuprobe.spi.interaction.FlavourCoupling.universal(),
                org.nuprobe.spi.interaction.FlavourCoupling.universal(),
                Helicity.NEUTRINO);
        double found = moments.integrate(e -> e > 0.7 * MEV ? Math.exp(-e / MEV) : 0, one, 0.3 * MEV);
        double expected = MEV * MEV * (1.7 * Math.exp(-0.7) - 6 * Math.exp(-5)) + 3 * Math.exp(-2);
        assertThat(found / expected).isCloseTo(1, within(1e-9));
        assertThat(moments.integrate(e -> 1, one, 6 * MEV)).isZero();
    }

    @Test
    void noiseInAFluxDoesNotExhaustThePanels() {
        DoubleUnaryOperator noisy = e -> 1 + 1e-8 * Math.sin(1e9 * e / MEV);
        ComponentMoments moments = moments(Sources.continuum(noisy, 0, 10 * MEV));
        assertThat(trace(moments, 4 * MEV)[0] / MEV).isCloseTo(6, within(1e-6));
    }

    @Test
    void aFluxThatIsNoNumberIsReportedWithItsPlace() {
        assertThatThrownBy(() -> moments(Sources.continuum(e -> e > 1 * MEV ? Double.NaN : 1, 0, 2 * MEV)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("flux component x of test is NaN at ")
                .hasMessageContaining("MeV");
        assertThatThrownBy(() -> moments(Sources.continuum(e -> -1, 0, 2 * MEV)))
                .hasMessageContaining("must be a number not below zero");
        assertThatThrownBy(() -> ComponentMoments.of(
                        Sources.component(
                                "x",
                                Helicity.NEUTRINO,
                                Sources.continuum(e -> 1, 0, MEV),
                                e -> FlavourState.diagonal(-0.5, 1, 0)),
                        "test"))
                .hasMessageContaining("flavour state")
                .hasMessageContaining("-0.5");
    }

    @Test
    void spectraThatContradictThemselvesAreRefused() {
        assertThatThrownBy(() -> moments(Sources.continuum(e -> 1, 0, 2 * MEV, 1 * MEV, 3 * MEV)))
                .hasMessageContaining("breakpoints that do not rise");
        assertThatThrownBy(() -> moments(
                        Sources.withLines(List.of(new Line(2 * MEV, 1), new Line(1 * MEV, 1)), e -> 1, 0, 3 * MEV)))
                .hasMessageContaining("lines that do not rise");
        assertThatThrownBy(() -> moments(Sources.continuum(e -> 1, 0, Double.POSITIVE_INFINITY)))
                .hasMessageContaining("end somewhere");
    }

    private static void assertQuadrature(
            ComponentMoments moments, DoubleUnaryOperator density, double x, double precision, double... edges) {
        double[] found = trace(moments, x);
        for (int n = 0; n < 3; n++) {
            int power = n;
            double expected = Integrals.of(e -> density.applyAsDouble(e) * Math.pow(e, -power), x, edges);
            assertThat(found[n] / expected).as("n = %d, x = %s MeV", n, x / MEV).isCloseTo(1, within(precision));
        }
    }

    private static FlavourState state(double energy) {
        double p = 0.3 + 0.2 / (1 + energy / MEV);
        double c = 0.1 * Math.cos(energy / MEV);
        double s = 0.1 * Math.sin(energy / MEV);
        return FlavourState.of(p, 0.6 * (1 - p), 0.4 * (1 - p), c, 0.5 * c, -c, s, -s, 0.5 * s);
    }

    private static ComponentMoments moments(Spectrum spectrum) {
        return ComponentMoments.of(Sources.component("x", spectrum), "test");
    }

    private static double[] trace(ComponentMoments moments, double x) {
        double[][] found = moments.moments(moments.locate(new double[] {x}), Weights.TRACE);
        return new double[] {found[0][0], found[1][0], found[2][0]};
    }

    private static double straight(double[] x, double[] y, double at) {
        for (int k = 1; k < x.length; k++) {
            if (at <= x[k]) {
                return y[k - 1] + (y[k] - y[k - 1]) * (at - x[k - 1]) / (x[k] - x[k - 1]);
            }
        }
        return 0;
    }
}
