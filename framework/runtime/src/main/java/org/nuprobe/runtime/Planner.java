package org.nuprobe.runtime;

import com.google.inject.Injector;
import com.google.inject.Key;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.engine.Correlation;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.engine.Prediction;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.component.Components;
import org.nuprobe.runtime.data.Ledger;
import org.nuprobe.runtime.document.AnalysisCase;
import org.nuprobe.runtime.document.Document;
import org.nuprobe.runtime.document.Overlay;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.document.Question;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.result.CaseFailure;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Statistic;

/** Makes a plan of a document, and collects everything that stands in its way. */
final class Planner {
    private final Document document;
    private final Injector injector;
    private final Components components;
    private final Ledger ledger;
    private final Threads threads;
    private final CasePatience patience;
    private final Fluxes fluxes = new Fluxes();
    private final Problems problems = new Problems();
    private final CurvePlanner curves;

    Planner(
            Document document,
            Injector injector,
            Components components,
            Ledger ledger,
            int processors,
            Patience patience) {
        this.patience = new CasePatience(patience, components.guards());
        this.curves = new CurvePlanner(problems, fluxes, this.patience);
        this.document = document;
        this.injector = injector;
        this.components = components;
        this.ledger = ledger;
        this.threads = Threads.forCases(document.cases().size(), processors);
    }

    Plan plan() {
        List<PlannedCase> cases = new ArrayList<>();
        List<CaseFailure> failures = new ArrayList<>();
        for (AnalysisCase asked : document.cases()) {
            try {
                plan(asked).ifPresent(cases::add);
            } catch (PluginDefect e) {
                failures.add(CaseFailure.of(asked, e));
            }
        }
        Map<String, DataTable> overlays = new LinkedHashMap<>();
        for (PlotRequest plot : document.plots()) {
            plot.overlay()
                    .ifPresent(overlay -> problems.attempt(() -> table(overlay))
                            .ifPresent(table -> overlays.put(overlay.table(), table)));
        }
        if (problems.found().isEmpty() && failures.isEmpty()) {
            new PlotCheck(cases).of(document.plots(), problems);
        }
        problems.throwAny();
        CaseFailure.throwIfAll(failures, cases);
        cases.forEach(each -> each.components().forEach(this::cite));
        return new Plan(document, cases, failures, overlays, ledger, threads, components.guards());
    }

    /** The table of an overlay, with every row that is asked for. */
    private DataTable table(Overlay overlay) {
        DataTable table = components.data().table(overlay.table());
        Problems missing = new Problems();
        if (!overlay.labels().isEmpty()) {
            List<String> known = table.texts("label");
            overlay.labels().stream()
                    .filter(label -> !known.contains(label))
                    .forEach(label -> missing.add(
                            overlay.place(),
                            overlay.table() + " has no row with the label \"" + label + "\"",
                            NearMisses.hint(label, known, "labels")));
        }
        missing.throwAny();
        return table;
    }

    private Optional<PlannedCase> plan(AnalysisCase asked) {
        Parts parts = new Parts(components, problems);
        if (asked.question() instanceof Question.Flux flux) {
            return curves.flux(asked, flux, parts);
        }
        if (asked.question() instanceof Question.Spectrum spectrum) {
            return curves.spectrum(asked, spectrum, parts);
        }
        return judgement(asked, (Question.Judgement) asked.question(), parts);
    }

    private Optional<PlannedCase> judgement(AnalysisCase asked, Question.Judgement question, Parts parts) {
        List<Experiment> experiments = parts.all(Kind.EXPERIMENT, question.experiments());
        List<Interaction> interactions = parts.all(Kind.INTERACTION, question.interactions());
        Optional<Statistic> statistic = parts.one(Kind.STATISTIC, question.statistic());
        if (experiments.size() < question.experiments().size()
                || interactions.size() < question.interactions().size()
                || statistic.isEmpty()) {
            return Optional.empty();
        }
        Injector wired = injector.createChildInjector(
                new CaseModule(asked, question, experiments, interactions, statistic.get(), fluxes));
        return problems.attempt(() -> {
            together(asked, question, wired, parts);
            Settlement settlement = Wiring.get(wired, Key.get(Settlement.class));
            correlate(question, settlement);
            Task task = new JudgementTask(wired, question.statistic().id(), parts.entries());
            return new PlannedCase(asked, parts.entries(), settlement, task);
        });
    }

    /** Looks whether the engine can put the components together. */
    private void together(AnalysisCase asked, Question.Judgement question, Injector wired, Parts parts) {
        try {
            patience.await(parts.entries(), () -> {
                Prediction prediction = Wiring.get(wired, Key.get(Prediction.class));
                prediction.rehearse();
                return prediction;
            });
        } catch (InvalidInput | PluginDefect e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    question.experiments().get(0).place(),
                    "these components do not go together: " + Causes.words(e),
                    "");
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            throw Blame.of(parts.entries(), asked.id(), e);
        }
    }

    /** Looks whether there is a distribution with the correlations. */
    private static void correlate(Question.Judgement question, Settlement settlement) {
        List<Correlation> correlations = new ArrayList<>();
        for (Question.CorrelationRequest request : question.correlations()) {
            correlations.add(request.correlation());
            try {
                Correlation.check(correlations, settlement.choices());
            } catch (IllegalArgumentException e) {
                throw new InvalidInput(request.place(), String.valueOf(e.getMessage()), "");
            }
        }
    }

    /** A preset is data, and is taken down like a table. */
    private void cite(Entry<?> entry) {
        entry.preset().ifPresent(preset -> {
            ledger.cite(preset.references());
            ledger.preset(
                    entry.kind().name() + "s/" + entry.id() + ".yaml",
                    Path.of(entry.origin().location()));
        });
    }
}
