package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.data.Bibliography;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.Provenance;
import org.nuprobe.runtime.result.RegionSummary;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;

/** Runs the cases of a plan. */
final class Runner {
    private final Plan plan;
    private final Bibliography bibliography;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();

    Runner(Plan plan, Bibliography bibliography, Progress progress) {
        this.plan = plan;
        this.bibliography = bibliography;
        this.progress = progress;
    }

    RunOutcome run() {
        List<PlannedCase> cases = plan.cases();
        Run units = CaseModule.run(plan.document().seed(), plan.threads().cases());
        List<CaseOutcome> outcomes = units.inParallel(cases.size(), unit -> run(cases.get((int) unit)));
        return new RunOutcome(plan.document(), outcomes, provenance(), plan.statements());
    }

    private CaseOutcome run(PlannedCase each) {
        CaseOutcome outcome;
        try {
            Result result = each.wired(Statistic.class)
                    .evaluate(each.wired(Likelihood.class), each.wired(Scan.class), each.wired(Run.class));
            String complaint = ResultCheck.complaint(result);
            if (!complaint.isEmpty()) {
                String statistic = "the statistic \"" + each.asked().statistic().id() + "\" ";
                throw Blame.of(each.components(), statistic + complaint, "ask the author of the plugin", null);
            }
            outcome = new CaseOutcome(
                    each.id(), each.asked().analysis(), each.varied(), each.parameters(), regions(each), result);
        } catch (PluginDefect | InvalidInput e) {
            throw e;
        } catch (LinkageError e) {
            throw Blame.of(each.components(), each.id(), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the case " + each.id() + " failed: " + Causes.words(e), e);
        }
        synchronized (progress) {
            progress.finished(outcome, done.incrementAndGet(), plan.cases().size());
        }
        return outcome;
    }

    private static List<RegionSummary> regions(PlannedCase each) {
        Map<String, Double> values = new LinkedHashMap<>();
        each.parameters().forEach(use -> values.put(use.declared().id(), use.value()));
        Point point = parameter -> values.getOrDefault(parameter.id(), parameter.initial());
        List<RegionSummary> summaries = new ArrayList<>();
        List<RegionCounts> counts = each.wired(Prediction.class).counts(point);
        for (int k = 0; k < counts.size(); k++) {
            Region region = each.regions().get(k);
            RegionCounts found = counts.get(k);
            summaries.add(new RegionSummary(
                    region.id(), found.bins(), region.exposure(), sums(found.signal()), sums(found.backgrounds())));
        }
        return summaries;
    }

    private static Map<String, Double> sums(Map<String, double[]> parts) {
        Map<String, Double> sums = new LinkedHashMap<>();
        parts.forEach((name, counts) -> sums.put(name, RegionCounts.sum(counts)));
        return sums;
    }

    private Provenance provenance() {
        Set<Entry<?>> components = new LinkedHashSet<>();
        plan.cases().forEach(each -> components.addAll(each.components()));
        Set<Reference> references = new LinkedHashSet<>();
        components.forEach(entry -> references.addAll(entry.description().references()));
        return new Provenance(
                Version.text(),
                Resolved.text(plan.document()),
                List.copyOf(components),
                plan.ledger().hashes(),
                plan.document().seed(),
                List.copyOf(references),
                plan.ledger().keys(),
                bibliography.bibtex(List.copyOf(references), plan.ledger().keys()));
    }
}
