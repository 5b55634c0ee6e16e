package org.nuprobe.app.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.engine.Choice;
import org.nuprobe.engine.PoissonLikelihood;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * Coherent scattering on argon, D. Akimov et al. (COHERENT), Phys. Rev. Lett. 126 (2021) 012002, analysis A: 128 +- 17 events are
 * expected, and a fit in energy, F90 and time finds 159 +- 43, with 553 +- 34 prompt neutrons, 10 +- 11 delayed ones, 3131 +- 23 of the
 * steady state, 3.9 sigma of statistics.
 *
 * <p>The exact numbers are those of a program made apart from this one, which reads the files of the release itself: Newton's method in
 * the numbers of events, numerical integration of the spectrum. Skipped where the release is not at hand.
 */
class CoherentArgon2020Test {
    private static final String SIGNAL = "coherent_argon_events";
    private static final String PROMPT = "coherent_argon_prompt_neutrons";
    private static final String DELAYED = "coherent_argon_delayed_neutrons";
    private static final String STEADY = "coherent_argon_steady_state";
    private static final List<String> NUMBERS = List.of(SIGNAL, PROMPT, DELAYED, STEADY);

    private static Workbench workbench;

    @BeforeAll
    static void release() {
        workbench = PublishedReleases.workbench("coherent-lar-2020");
    }

    @Test
    void theReleasedDistributionsGiveThePublishedFit() {
        Fitted fit = fit(prediction("coherent-argon-2020-published"), Map.of(), NUMBERS);

        assertThat(fit.at(SIGNAL)).isCloseTo(159, within(2.0)).isCloseTo(159.71, within(0.01));
        assertThat(fit.at(PROMPT)).isCloseTo(553, within(2.0)).isCloseTo(552.10, within(0.01));
        assertThat(fit.at(DELAYED)).isCloseTo(10, within(2.0)).isCloseTo(10.507, within(0.01));
        assertThat(fit.at(STEADY)).isCloseTo(3131, within(2.2)).isCloseTo(3133.165, within(0.01));
        assertThat(fit.value()).isCloseTo(1067.289, within(0.01));
    }

    @Test
    void theSignificanceAndTheErrorAreThePublishedOnes() {
        Prediction prediction = prediction("coherent-argon-2020-published");
        double best = fit(prediction, Map.of(), NUMBERS).value();

        double none = fit(prediction, Map.of(SIGNAL, 0.0), NUMBERS).value() - best;
        assertThat(none).isCloseTo(14.948, within(0.005));
        assertThat(Math.sqrt(none)).isCloseTo(3.9, within(0.05));
        double low = fit(prediction, Map.of(SIGNAL, 117.466), NUMBERS).value() - best;
        double high = fit(prediction, Map.of(SIGNAL, 202.614), NUMBERS).value() - best;
        assertThat(low).as("one standard deviation below").isCloseTo(1, within(0.002));
        assertThat(high).as("one standard deviation above").isCloseTo(1, within(0.002));
    }

    /** What the fit finds with one distribution varied by one standard deviation, and what -2 ln L gains or loses. */
    @ParameterizedTest
    @CsvSource({
        "coherent_argon_f90,              1, 153.733,   0.437",
        "coherent_argon_f90,             -1, 142.663,   1.755",
        "coherent_argon_arrival,          1, 154.273,  -0.635",
        "coherent_argon_arrival,         -1, 144.355,   2.535",
        "coherent_argon_neutron_energy,   1, 169.076,   3.367",
        "coherent_argon_neutron_energy,  -1, 150.975,  -2.048",
        "coherent_argon_neutron_arrival,  1, 183.510,  35.152",
        "coherent_argon_neutron_arrival, -1, 169.054,  -4.090",
        "coherent_argon_neutron_width,    1, 164.238, -39.095",
        "coherent_argon_neutron_width,   -1, 227.378, 115.678",
    })
    void aVariedDistributionMovesTheFit(String variation, double pull, double events, double change) {
        Prediction prediction = prediction("coherent-argon-2020-published");
        double nominal = fit(prediction, Map.of(), NUMBERS).value();
        Fitted varied = fit(prediction, Map.of(variation, pull), NUMBERS);

        assertThat(varied.at(SIGNAL)).isCloseTo(events, within(0.02));
        assertThat(varied.value() - nominal).isCloseTo(change, within(0.01));
    }

    /** The data like the other width of the neutrons' arrival, which hardly moves the signal. */
    @Test
    void withAllVariationsFittedTheSignalStays() {
        Prediction prediction = prediction("coherent-argon-2020-published");
        List<String> all = prediction.parameters().stream()
                .map(Parameter::id)
                .filter(id -> id.startsWith("coherent_argon_"))
                .toList();
        assertThat(all).hasSize(9);
        Fitted fit = fit(prediction, Map.of(), all);

        assertThat(fit.at(SIGNAL)).isCloseTo(161.23, within(0.1));
        assertThat(fit.at("coherent_argon_neutron_width")).isCloseTo(0.951, within(0.005));
        assertThat(fit.value()).isCloseTo(1067.289 - 39.402, within(0.02));
        assertThat(fit(prediction, Map.of(SIGNAL, 0.0), all).value() - fit.value())
                .isCloseTo(14.79, within(0.03));
    }

    @Test
    void theStandardModelExpectsAsManyEventsAsPublished() {
        double[] signal = predicted();
        double[] second = {77.167, 31.878, 8.0361, 1.9709, 0.32937, 0.01998};

        assertThat(RegionCounts.sum(signal))
                .isCloseTo(128, withinPercentage(10))
                .isCloseTo(119.40, withinPercentage(0.5));
        for (int energy = 0; energy < second.length; energy++) {
            double sum = 0;
            for (int bin = 0; bin < 80; bin++) {
                sum += signal[80 * energy + bin];
            }
            assertThat(sum).as("bin " + energy + " of energy").isCloseTo(second[energy], withinPercentage(1));
        }
    }

    /** F90 within a bin of energy is that of the released distribution, whatever the interaction. */
    @Test
    void thePredictedSignalHasTheReleasedDistributionOfF90() {
        double[] signal = predicted();
        double[] first = {0.1517, 0.2003, 0.2220, 0.1977, 0.1370, 0.0684, 0.0215, 0.0015};
        double sum = 0;
        double[] shape = new double[8];
        for (int bin = 0; bin < 80; bin++) {
            shape[bin / 10] += signal[bin];
            sum += signal[bin];
        }
        for (int f90 = 0; f90 < 8; f90++) {
            assertThat(shape[f90] / sum).isCloseTo(first[f90], within(1e-4));
        }
    }

    /** The released distribution has one time dependence at all energies, while prompt recoils are softer than delayed ones. */
    @Test
    void thePredictedSignalFindsFewerEventsThanTheReleasedOne() {
        Prediction prediction = prediction("coherent-argon-2020");
        List<String> free = List.of("sns_flux", PROMPT, DELAYED, STEADY);
        Fitted fit = fit(prediction, Map.of(), free);

        assertThat(fit.at("sns_flux")).isCloseTo(1.0999, within(0.005));
        assertThat(fit.at("sns_flux") * RegionCounts.sum(predicted()))
                .isCloseTo(131.33, within(0.3))
                .isCloseTo(159, within(43.0));
        assertThat(Math.sqrt(fit(prediction, Map.of("sns_flux", 0.0), free).value() - fit.value()))
                .isCloseTo(3.397, within(0.01));
    }

    private static double[] predicted() {
        return prediction("coherent-argon-2020").counts(Point.INITIAL).get(0).totalSignal();
    }

    private static Prediction prediction(String experiment) {
        Experiment argon = workbench.component(Kind.EXPERIMENT, experiment, "the validation");
        Interaction standardModel = workbench.component(Kind.INTERACTION, "standard-model", "the validation");
        return Prediction.of(List.of(argon), List.of(standardModel));
    }

    /** The best fit of some parameters, while others are held at values or where they are; the size of the signal is not constrained. */
    private static Fitted fit(Prediction prediction, Map<String, Double> held, List<String> free) {
        List<Choice> choices = new ArrayList<>();
        for (Parameter parameter : prediction.parameters()) {
            boolean fitted = free.contains(parameter.id()) && !held.containsKey(parameter.id());
            if (fitted) {
                Constraint constraint = parameter.id().equals("sns_flux") ? Constraint.FITTED : parameter.constraint();
                choices.add(new Choice(parameter, parameter.initial(), true, constraint, parameter.bounds()));
            } else {
                choices.add(Choice.fixed(parameter, held.getOrDefault(parameter.id(), parameter.initial())));
            }
        }
        PoissonLikelihood likelihood = PoissonLikelihood.of(prediction, choices);
        Dataset data = likelihood.observed().orElseThrow();
        Fit fit = likelihood.fit(
                data, likelihood.start(), new boolean[likelihood.parameters().size()]);
        assertThat(fit.converged()).as(fit.statement()).isTrue();
        return new Fitted(likelihood.parameters().stream().map(Parameter::id).toList(), fit);
    }

    private record Fitted(List<String> ids, Fit fit) {
        double at(String id) {
            return fit.point()[ids.indexOf(id)];
        }

        double value() {
            return fit.value();
        }
    }
}
