package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.data.Bibliography;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.result.CaseFailure;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.Provenance;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;

/** Runs the cases of a plan. */
final class Runner {
    private final Plan plan;
    private final Bibliography bibliography;
    private final Progress progress;
    private final CasePatience patience;
    private final AtomicInteger done = new AtomicInteger();

    Runner(Plan plan, Bibliography bibliography, Progress progress, Patience patience) {
        this.patience = new CasePatience(patience, plan.guards());
        this.plan = plan;
        this.bibliography = bibliography;
        this.progress = progress;
    }

    RunOutcome run() {
        List<PlannedCase> cases = plan.cases();
        Run units = CaseModule.run(plan.document().seed(), plan.threads().cases());
        List<Attempt> attempts = units.inParallel(cases.size(), unit -> attempt(cases.get((int) unit)));
        List<CaseOutcome> outcomes =
                attempts.stream().flatMap(each -> each.outcome().stream()).toList();
        List<CaseFailure> failures = new ArrayList<>(plan.failures());
        attempts.forEach(each -> each.failure().ifPresent(failures::add));
        CaseFailure.throwIfAll(failures, outcomes);
        return new RunOutcome(plan.document(), outcomes, failures, provenance(), plan.statements());
    }

    /** A plugin that breaks its contract costs the cases that use it, and no others. */
    private Attempt attempt(PlannedCase each) {
        try {
            return new Attempt(Optional.of(patience.await(each.components(), () -> run(each))), Optional.empty());
        } catch (PluginDefect e) {
            done.incrementAndGet();
            return new Attempt(Optional.empty(), Optional.of(CaseFailure.of(each.asked(), e)));
        }
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
        } catch (LinkageError | VirtualMachineError e) {
            throw Blame.of(each.components(), each.id(), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the case " + each.id() + " failed: " + Causes.words(e), e);
        }
        synchronized (progress) {
            progress.finished(outcome, done.incrementAndGet(), plan.cases().size());
        }
        return outcome;
    }

    /** What became of a case: one of both. */
    private record Attempt(Optional<CaseOutcome> outcome, Optional<CaseFailure> failure) {}

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
