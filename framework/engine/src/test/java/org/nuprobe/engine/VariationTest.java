package org.nuprobe.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** Backgrounds that systematic effects vary, and regions that predict no signal. */
class VariationTest {
    private static final Parameter NORM = Parameter.normalisation("norm", 0.5, "size");
    private static final Parameter THETA =
            Parameter.coefficient("theta", "pull").within(-5, 5).constrained(new Constraint.Gaussian(0, 1));
    private static final Source SOURCE = Sources.of(Sources.component("line", Sources.line(9 * MEV, 1)));
    private static final Interaction VECTOR =
            Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> -37));

    /** (10, 20) + theta (4, -8) + theta^2 (1, 0), times the normalisation. */
    private static final Sample VARIED = new Sample.Counts(
            "varied",
            Monomial.of(NORM).times(2),
            new double[] {5, 10},
            List.of(
                    new Sample.Variation(Monomial.of(THETA), new double[] {2, -4}),
                    new Sample.Variation(Monomial.of(THETA, 2).times(0.5), new double[] {1, 0})));

    @Test
    void aVariationMovesItsBackgroundAndScalesWithIt() {
        Prediction prediction = prediction(List.of(NORM, THETA), VARIED);

        assertThat(background(prediction, 1, 0)).containsExactly(10, 20);
        assertThat(background(prediction, 1, 1)).containsExactly(15, 12);
        assertThat(background(prediction, 1, -1)).containsExactly(7, 28);
        assertThat(background(prediction, 3, 1)).containsExactly(45, 36);
    }

    @Test
    void itsDerivativesAreThoseOfThePolynomial() {
        Prediction prediction = prediction(List.of(NORM, THETA), VARIED);
        PoissonLikelihood likelihood = PoissonLikelihood.of(prediction, List.of(Choice.free(NORM), Choice.free(THETA)));
        Dataset data = likelihood.observed().orElseThrow();
        double[] at = {1.1, 0.4};
        Derivatives exact = likelihood.derivatives(data, at);
        double step = 1e-5;
        for (int k = 0; k < 2; k++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[k] += step;
            down[k] -= step;
            double slope = (likelihood.value(data, up) - likelihood.value(data, down)) / (2 * step);
            assertThat(exact.gradient()[k]).isCloseTo(slope, within(1e-6));
        }
    }

    @Test
    void lessThanNothingIsNeverFitted() {
        Prediction prediction = prediction(List.of(NORM, THETA), VARIED);
        PoissonLikelihood likelihood = PoissonLikelihood.of(prediction, List.of(Choice.free(NORM), Choice.free(THETA)));
        Dataset data = likelihood.observed().orElseThrow();

        assertThat(likelihood.expected(new double[] {1, 3.8})[1]).isNegative();
        assertThat(likelihood.value(data, new double[] {1, 3.8})).isInfinite();
        double[] best =
                likelihood.fit(data, new double[] {1, 0}, new boolean[2]).point();
        assertThat(DoubleStream.of(likelihood.expected(best))).allMatch(count -> count > 0);
        assertThat(likelihood.value(data, best)).isLessThan(likelihood.value(data, new double[] {1, 0}));
    }

    @Test
    void aVariationThatDoesNotFitIsNamed() {
        Sample other = new Sample.Counts(
                "varied",
                Monomial.ONE,
                new double[] {5, 10},
                List.of(new Sample.Variation(Monomial.of(THETA), new double[] {2})));
        assertThatThrownBy(() -> prediction(List.of(THETA), other).counts(Point.INITIAL))
                .hasMessageContaining("the background varied of the region here has 1 bins, but the response has 2");
        assertThatThrownBy(() -> prediction(List.of(NORM), VARIED).counts(Point.INITIAL))
                .hasMessageContaining("the background varied of the region here is multiplied by theta");
    }

    @Test
    void aRegionWithoutASignalHasTheParametersOfItsExperimentAlone() {
        Parameter flux = Parameter.normalisation("flux", 0.1, "flux");
        Source scaled = new Source() {
            @Override
            public Flux flux(Point shape) {
                return SOURCE.flux(shape);
            }

            @Override
            public List<Parameter> parameters() {
                return List.of(flux);
            }
        };
        Prediction signal = prediction(scaled, Monomial.ONE, List.of(NORM, THETA), VARIED);
        Prediction none = prediction(scaled, Monomial.of(0), List.of(NORM, THETA), VARIED);

        assertThat(signal.parameters()).containsExactly(flux, NORM, THETA);
        assertThat(none.parameters()).containsExactly(NORM, THETA);
        none.rehearse();
        assertThat(RegionCounts.sum(signal.counts(Point.INITIAL).get(0).totalSignal()))
                .isPositive();
        assertThat(none.counts(Point.INITIAL).get(0).totalSignal()).containsOnly(0);
        assertThat(none.counts(Point.INITIAL).get(0).total()).containsExactly(10, 20);
    }

    private static Prediction prediction(List<Parameter> declared, Sample sample) {
        return prediction(SOURCE, Monomial.of(0), declared, sample);
    }

    private static Prediction prediction(Source source, Monomial signal, List<Parameter> declared, Sample sample) {
        Region region = Detectors.region(
                source,
                Couplings.target(Couplings.XENON),
                Detectors.perfect(0.1 * KEV, 0.2 * KEV, 1 * KEV),
                1,
                signal,
                List.of(sample),
                Optional.of(new double[] {16, 12}));
        return Prediction.of(List.of(Detectors.experiment(declared, region)), List.of(VECTOR));
    }

    private static double[] background(Prediction prediction, double norm, double theta) {
        return prediction
                .counts(parameter -> parameter.equals(NORM) ? norm : theta)
                .get(0)
                .backgrounds()
                .get("varied");
    }
}
