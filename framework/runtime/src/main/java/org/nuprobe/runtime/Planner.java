package org.nuprobe.runtime;

import com.google.inject.Injector;
import com.google.inject.Key;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Fluxes fluxes = new Fluxes();
    private final Problems problems = new Problems();
    private final CurvePlanner curves = new CurvePlanner(problems, fluxes);

    Planner(Document document, Injector injector, Components components, Ledger ledger, int processors) {
        this.document = document;
        this.injector = injector;
        this.components = components;
        this.ledger = ledger;
        this.threads = Threads.forCases(document.cases().size(), processors);
    }

    Plan plan() {
        List<PlannedCase> cases = new ArrayList<>();
        document.cases().forEach(asked -> plan(asked).ifPresent(cases::add));
        Map<String, DataTable> overlays = new LinkedHashMap<>();
        for (PlotRequest plot : document.plots()) {
            plot.overlay()
                    .ifPresent(overlay -> problems.attempt(() -> table(overlay))
                            .ifPresent(table -> overlays.put(overlay.table(), table)));
        }
        if (problems.found().isEmpty()) {
            new PlotCheck(cases).of(document.plots(), problems);
        }
        problems.throwAny();
        cases.forEach(each -> each.components().forEach(this::cite));
        return new Plan(document, cases, overlays, ledger, threads);
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
        Injector wired =
                injector.createChildInjector(new CaseModule(asked, experiments, interactions, statistic.get(), fluxes));
        return problems.attempt(() -> {
            together(asked, question, wired, parts);
            Settlement settlement = Wiring.get(wired, Key.get(Settlement.class));
            Task task = new JudgementTask(wired, question.statistic().id(), parts.entries());
            return new PlannedCase(asked, parts.entries(), settlement, task);
        });
    }

    /** Looks whether the engine can put the components together. */
    private static void together(AnalysisCase asked, Question.Judgement question, Injector wired, Parts parts) {
        try {
            Wiring.get(wired, Key.get(Prediction.class)).rehearse();
        } catch (InvalidInput | PluginDefect e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    question.experiments().get(0).place(),
                    "these components do not go together: " + Causes.words(e),
                    "");
        } catch (RuntimeException | LinkageError e) {
            throw Blame.of(parts.entries(), asked.id(), e);
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
