package org.nuprobe.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.data.Bibliography;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.Provenance;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;

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
            Result result = each.task().result();
            outcome = new CaseOutcome(
                    each.id(),
                    each.asked().analysis(),
                    each.varied(),
                    each.parameters(),
                    each.task().counts(each.point()),
                    result);
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
