package org.nuprobe.spi.experiment;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegionTest {
    @Test
    void observedCountsAreNotChangedFromOutside() {
        double[] counts = {3, 4};
        Region region = region(1, Optional.of(counts));
        counts[0] = 99;
        region.observed().orElseThrow()[1] = 99;
        assertThat(region.observed().orElseThrow()).containsExactly(3, 4);
    }

    @Test
    void exposureIsPositive() {
        assertThatThrownBy(() -> region(0, Optional.empty()))
                .hasMessage("the exposure of the region r must be positive");
        assertThatThrownBy(() -> region(Double.NaN, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void variancesArePositiveAndNotChangedFromOutside() {
        double[] variances = {3, 4};
        Region region = gaussian(variances);
        variances[0] = 99;
        region.variances().orElseThrow()[1] = 99;
        assertThat(region.variances().orElseThrow()).containsExactly(3, 4);
        assertThat(region(1, Optional.empty()).variances()).isEmpty();
        assertThatThrownBy(() -> gaussian(3, 0))
                .hasMessage("a bin of the region r has the variance 0.0, which must be positive and finite");
        assertThatThrownBy(() -> gaussian(Double.NaN, 1)).hasMessageContaining("the variance NaN");
        assertThatThrownBy(() -> gaussian(Double.POSITIVE_INFINITY)).hasMessageContaining("the variance Infinity");
    }

    @Test
    void backgroundIsNotNegative() {
        assertThatThrownBy(() -> new Sample.Counts("radon", Monomial.ONE, new double[] {1, -1}))
                .hasMessage("the background radon has -1.0 expected events in a bin");
        assertThatThrownBy(() -> new Sample.SignalFraction("unknown", Monomial.ONE, Double.NaN))
                .hasMessage("the background unknown cannot be NaN of the signal");
    }

    @Test
    void aVariationStartsAtZeroAndMayHaveEitherSign() {
        Parameter theta = Parameter.coefficient("theta", "pull");
        double[] counts = {3, -4};
        Sample.Variation variation = new Sample.Variation(Monomial.of(theta), counts);
        counts[0] = 99;
        variation.counts()[1] = 99;
        assertThat(variation.counts()).containsExactly(3, -4);
        assertThat(new Sample.Counts("radon", Monomial.ONE, new double[] {3, 4}).variations())
                .isEmpty();
        assertThatThrownBy(() -> new Sample.Variation(Monomial.ONE, counts))
                .hasMessage("a variation starts at zero, but its coefficient [] starts at 1.0");
        assertThatThrownBy(
                        () -> new Sample.Variation(Monomial.of(Parameter.normalisation("norm", 0.1, "factor")), counts))
                .hasMessage("a variation starts at zero, but its coefficient [norm] starts at 1.0");
        assertThatThrownBy(() -> new Sample.Variation(Monomial.of(theta), new double[] {Double.NaN}))
                .hasMessage("a variation adds NaN events in a bin");
    }

    @Test
    void binEdgesRise() {
        assertThatThrownBy(() -> new Axis("energy", Dimension.ENERGY, new double[] {1, 2, 2}))
                .hasMessage("the bin edges of the axis energy must rise, but 2.0 follows 2.0");
        assertThatThrownBy(() -> new Axis("energy", Dimension.ENERGY, new double[] {1}))
                .hasMessage("the axis energy needs at least two bin edges");
        assertThat(new Axis("energy", Dimension.ENERGY, new double[] {1, 2, 4}).bins())
                .isEqualTo(2);
    }

    private static Region region(double exposure, Optional<double[]> observed) {
        return new Region(
                "r",
                shape -> new Flux(List.of()),
                Propagation.NONE,
                shape -> List.of(),
                new Blind(),
                exposure,
                Monomial.ONE,
                List.of(),
                observed);
    }

    private static Region gaussian(double... variances) {
        Region counts = region(1, Optional.empty());
        return new Region(
                counts.id(),
                counts.source(),
                counts.propagation(),
                counts.target(),
                counts.response(),
                counts.exposure(),
                counts.signalCoefficient(),
                counts.backgrounds(),
                counts.observed(),
                Optional.of(variances));
    }

    private static final class Blind implements Response {
        @Override
        public List<Axis> axes() {
            return List.of(new Axis("energy", Dimension.ENERGY, new double[] {1, 2, 4}));
        }

        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
            return new double[2][recoils.length];
        }
    }
}
