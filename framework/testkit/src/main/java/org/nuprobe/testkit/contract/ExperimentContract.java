package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every experiment must do. */
public interface ExperimentContract extends ComponentContract<Experiment> {
    @Override
    default Kind<Experiment> kind() {
        return Kind.EXPERIMENT;
    }

    @Override
    default double[] fingerprint(Experiment component, Point point) {
        List<Double> numbers = new ArrayList<>();
        for (Region region : component.regions()) {
            numbers.add(region.exposure() / (Units.TONNE * Units.YEAR));
            for (Sample sample : region.backgrounds()) {
                if (sample instanceof Sample.Counts counts) {
                    for (double count : counts.counts()) {
                        numbers.add(count);
                    }
                    for (Sample.Variation variation : counts.variations()) {
                        DoubleStream.of(variation.counts()).forEach(numbers::add);
                    }
                } else if (sample instanceof Sample.SignalFraction fraction) {
                    numbers.add(fraction.fraction());
                }
            }
            for (Optional<double[]> column : List.of(region.observed(), region.variances())) {
                for (double number : column.orElse(new double[0])) {
                    numbers.add(number);
                }
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** It has regions, each with a name of its own. */
    @Test
    default void itsRegionsAreNamed() {
        assertThat(component().regions()).isNotEmpty();
        assertThat(component().regions())
                .extracting(Region::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    /** Backgrounds have names of their own in a region. */
    @Test
    default void itsBackgroundsAreNamed() {
        for (Region region : component().regions()) {
            assertThat(region.backgrounds())
                    .extracting(Sample::id)
                    .as("backgrounds of " + region.id())
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*"));
        }
    }

    /** Backgrounds, observed counts and variances have one number for each bin of the response. */
    @Test
    default void itsCountsFitTheBins() {
        for (Region region : component().regions()) {
            int bins = region.response().axes().stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b);
            for (Sample sample : region.backgrounds()) {
                if (sample instanceof Sample.Counts counts) {
                    assertThat(counts.counts())
                            .as("bins of the background " + sample.id())
                            .hasSize(bins);
                    assertThat(counts.variations())
                            .as("variations of the background " + sample.id())
                            .allSatisfy(
                                    variation -> assertThat(variation.counts()).hasSize(bins));
                }
            }
            region.observed().ifPresent(counts -> {
                assertThat(counts)
                        .as("bins of the observed counts of " + region.id())
                        .hasSize(bins);
                assertThat(DoubleStream.of(counts))
                        .as("observed counts of " + region.id() + ", which may be negative only beside variances")
                        .allMatch(count -> count >= 0 || region.variances().isPresent());
            });
            region.variances()
                    .ifPresent(variances -> assertThat(variances)
                            .as("bins of the variances of " + region.id())
                            .hasSize(bins));
        }
    }

    /** Normalisations are declared, and counts are those at their initial values; a signal that is not predicted has the factor 0. */
    @Test
    default void itsNormalisationsAreDeclaredAndStartAtOne() {
        Experiment experiment = component();
        for (Region region : experiment.regions()) {
            List<Monomial> coefficients = new ArrayList<>();
            if (!region.signalCoefficient().equals(Monomial.of(0))) {
                coefficients.add(region.signalCoefficient());
            }
            List<Monomial> variations = new ArrayList<>();
            for (Sample sample : region.backgrounds()) {
                coefficients.add(sample.coefficient());
                if (sample instanceof Sample.Counts counts) {
                    counts.variations().forEach(variation -> variations.add(variation.coefficient()));
                }
            }
            for (Monomial coefficient : coefficients) {
                assertThat(coefficient.value(Parameter::initial))
                        .as("normalisation in the region " + region.id() + " at the initial values")
                        .isCloseTo(1, within(1e-15));
            }
            coefficients.addAll(variations);
            for (Monomial coefficient : coefficients) {
                assertThat(declared(experiment))
                        .as("declared parameters, with those in the region " + region.id())
                        .containsAll(coefficient.powers().keySet());
            }
        }
    }
}
