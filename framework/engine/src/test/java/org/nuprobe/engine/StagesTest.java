package org.nuprobe.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** What is computed again when a parameter moves, counted in calls of the components. */
class StagesTest {
    private static final Parameter TOP =
            Parameter.shape("top", Dimension.ENERGY, 12 * MEV, MEV, 20 * MEV, "end of the flux");
    private static final Parameter MASS =
            Parameter.shape("m", Dimension.ENERGY, 10 * MEV, 0, 1000 * MEV, "mediator mass");
    private static final Parameter GAIN = Parameter.shape("gain", Dimension.NUMBER, 0.9, 0, 1, "efficiency");
    private static final Parameter G = Parameter.coefficient("g", "coupling");

    private final AtomicInteger densities = new AtomicInteger();
    private final AtomicInteger states = new AtomicInteger();
    private final AtomicInteger matrices = new AtomicInteger();
    private final AtomicInteger amplitudes = new AtomicInteger();
    private final Map<String, Double> values = new HashMap<>();
    private final Point point = parameter -> values.getOrDefault(parameter.id(), parameter.initial());

    private final Source source = new Source() {
        @Override
        public List<Parameter> parameters() {
            return List.of(TOP);
        }

        @Override
        public Flux flux(Point shape) {
            Spectrum spectrum = Sources.counted(densities, e -> e * e, 0, shape.get(TOP));
            return new Flux(List.of(Sources.component("x", Helicity.NEUTRINO, spectrum, e -> {
                states.incrementAndGet();
                return FlavourState.diagonal(0.3, 0.4, 0.3);
            })));
        }
    };
    private final Interaction mediator = Couplings.reading(List.of(G, MASS), shape -> {
        double m = shape.get(MASS);
        return List.of(Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.of(G), q2 -> {
            amplitudes.incrementAndGet();
            return MEV * MEV / (q2 + m * m);
        }));
    });
    private final Interaction old =
            Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> -37));
    private final Response response = new Response() {
        @Override
        public List<Parameter> parameters() {
            return List.of(GAIN);
        }

        @Override
        public List<Axis> axes() {
            return List.of(new Axis("recoil-energy", Dimension.ENERGY, new double[] {0.1 * KEV, 10 * KEV}));
        }

        @Override
        public Interval range(Scatterer scatterer, Point shape) {
            return new Interval(0.1 * KEV, 10 * KEV);
        }

        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
            matrices.incrementAndGet();
            double[][] matrix = new double[1][recoils.length];
            java.util.Arrays.fill(matrix[0], shape.get(GAIN));
            return matrix;
        }
    };
    private final Target target = Couplings.target(Couplings.XENON);
    private final Region region = Detectors.region(source, target, response, 1);
    private final Prediction prediction =
            Prediction.of(List.of(Detectors.experiment(List.of(), region)), List.of(old, mediator));

    private double total() {
        return prediction.counts(point).get(0).total()[0];
    }

    private void forget() {
        densities.set(0);
        states.set(0);
        matrices.set(0);
        amplitudes.set(0);
    }

    @Test
    void aCouplingRepeatsNothing() {
        double before = total();
        assertThat(densities.get()).isPositive();
        assertThat(states.get()).isEqualTo(densities.get());
        forget();
        values.put("g", 2.0);
        assertThat(total()).isNotEqualTo(before);
        assertThat(List.of(densities.get(), states.get(), matrices.get(), amplitudes.get()))
                .containsOnly(0);
    }

    @Test
    void aMediatorMassRepeatsTheAmplitudesAlone() {
        values.put("g", 2.0);
        double before = total();
        forget();
        values.put("m", 20 * MEV);
        assertThat(total()).isNotEqualTo(before);
        assertThat(List.of(densities.get(), states.get(), matrices.get())).containsOnly(0);
        assertThat(amplitudes.get()).isPositive();
        forget();
        values.put("m", 10 * MEV);
        assertThat(total()).isEqualTo(before);
        assertThat(amplitudes.get()).isZero();
    }

    @Test
    void aResponseParameterRepeatsTheMatrixButNotTheFlux() {
        double before = total();
        forget();
        values.put("gain", 0.45);
        assertThat(total() / before).isCloseTo(0.5, within(1e-14));
        assertThat(densities.get()).isZero();
        assertThat(matrices.get()).isEqualTo(1);
    }

    @Test
    void aSourceParameterRepeatsTheFlux() {
        double before = total();
        forget();
        values.put("top", 15 * MEV);
        assertThat(total()).isGreaterThan(before);
        assertThat(densities.get()).isPositive();
    }

    @Test
    void regionsWithOneSourceShareItsMoments() {
        total();
        int once = densities.get();
        Region other = new Region(
                "other", source, region.propagation(), target, response, 3, Monomial.ONE, List.of(), region.observed());
        forget();
        Prediction.of(List.of(Detectors.experiment(List.of(), region, other)), List.of(old))
                .counts(point);
        assertThat(densities.get()).isEqualTo(once);
    }

    @Test
    void theFluxIsAskedOnlySomeHundredTimes() {
        total();
        assertThat(densities.get()).isBetween(12, 2000);
    }

    @Test
    void templatesEqualDirectSquaring() {
        double[] recoils = {0.2 * KEV, 1 * KEV, 2 * KEV};
        values.put("g", -3.0);
        values.put("m", 7 * MEV);
        double[] together = RecoilSpectrum.of(
                        source, org.nuprobe.spi.flux.Propagation.NONE, target, List.of(old, mediator), any -> true)
                .rates(recoils, point)
                .get("x");
        Interaction squared = Couplings.of(
                List.of(),
                Couplings.amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> -37 - 3 * MEV * MEV / (q2 + 49 * MEV * MEV)));
        double[] direct = RecoilSpectrum.of(
                        source, org.nuprobe.spi.flux.Propagation.NONE, target, List.of(squared), any -> true)
                .rates(recoils, point)
                .get("x");
        for (int k = 0; k < recoils.length; k++) {
            assertThat(together[k] / direct[k]).isCloseTo(1, within(1e-13));
        }
    }

    @Test
    void everyParameterIsListedOnce() {
        assertThat(prediction.parameters()).containsExactly(G, GAIN, MASS, TOP);
        assertThat(prediction.regions()).containsExactly(region);
    }

    @Test
    void anUndeclaredReadIsAnErrorThatNamesBoth() {
        Interaction secretive = Couplings.reading(List.of(G), shape -> {
            double m = shape.get(MASS);
            return List.of(Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.of(G), q2 -> 1 / (q2 + m * m)));
        });
        Experiment experiment = Detectors.experiment(List.of(), region);
        assertThatThrownBy(() ->
                        Prediction.of(List.of(experiment), List.of(secretive)).counts(point))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.nuprobe.engine.Couplings$Given reads m, which it does not declare");
        Interaction borrowed =
                Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.of(G), q2 -> 1));
        assertThatThrownBy(() ->
                        Prediction.of(List.of(experiment), List.of(borrowed)).counts(point))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a term on Xe132 is multiplied by g")
                .hasMessageContaining("Couplings$Given does not declare");
    }

    @Test
    void threadsShareStagesAndGetTheSameCounts() {
        List<Double> masses = List.of(5 * MEV, 6 * MEV, 7 * MEV, 8 * MEV);
        List<Double> alone = masses.stream().map(m -> at(prediction, m)).toList();
        Prediction fresh = Prediction.of(List.of(Detectors.experiment(List.of(), region)), List.of(old, mediator));
        forget();
        List<Double> together = WorkUnits.of(1, 4).inParallel(16, unit -> at(fresh, masses.get((int) (unit % 4))));
        for (int k = 0; k < 16; k++) {
            assertThat(together.get(k)).isEqualTo(alone.get(k % 4));
        }
        assertThat(matrices.get()).isEqualTo(1);
    }

    private static double at(Prediction prediction, double mass) {
        return prediction
                .counts(parameter -> parameter.equals(MASS) ? mass : parameter.equals(G) ? 2 : parameter.initial())
                .get(0)
                .total()[0];
    }
}
