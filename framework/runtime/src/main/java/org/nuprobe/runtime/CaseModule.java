package org.nuprobe.runtime;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.List;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.engine.PoissonLikelihood;
import org.nuprobe.engine.Prediction;
import org.nuprobe.runtime.document.AnalysisCase;
import org.nuprobe.runtime.document.Question;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;

/** Binds one case of an analysis: its components, and the engine that they go into. */
final class CaseModule extends AbstractModule {
    private final AnalysisCase asked;
    private final Question.Judgement question;
    private final List<Experiment> experiments;
    private final List<Interaction> interactions;
    private final Statistic statistic;
    private final Fluxes fluxes;

    CaseModule(
            AnalysisCase asked,
            Question.Judgement question,
            List<Experiment> experiments,
            List<Interaction> interactions,
            Statistic statistic,
            Fluxes fluxes) {
        this.asked = asked;
        this.question = question;
        this.experiments = List.copyOf(experiments);
        this.interactions = List.copyOf(interactions);
        this.statistic = statistic;
        this.fluxes = fluxes;
    }

    @Override
    protected void configure() {
        Provider<Prediction> prediction = getProvider(Prediction.class);
        Provider<Settlement> settlement = getProvider(Settlement.class);
        bind(Prediction.class)
                .toProvider(() -> Prediction.of(experiments, interactions, fluxes))
                .in(Singleton.class);
        bind(Settlement.class)
                .toProvider(() -> Settlement.of(prediction.get().parameters(), asked.parameters()))
                .in(Singleton.class);
        bind(Likelihood.class)
                .toProvider(() -> PoissonLikelihood.of(
                        prediction.get(),
                        settlement.get().choices(),
                        question.discrepancy(),
                        question.correlations().stream()
                                .map(Question.CorrelationRequest::correlation)
                                .toList()))
                .in(Singleton.class);
        bind(Scan.class).toProvider(() -> settlement.get().scan());
        // Providers keep the injector from looking into the classes of plugins.
        bind(Statistic.class).toProvider(() -> statistic);
    }
}
