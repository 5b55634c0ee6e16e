package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuprobe.engine.Records;
import org.nuprobe.engine.Share;
import org.nuprobe.engine.StageUnfinished;
import org.nuprobe.engine.UnitFailure;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.data.Bibliography;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.journal.Journal;
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
    /** What became of a case: one of the three. */
    private record Attempt(
            Optional<CaseOutcome> outcome, Optional<UnfinishedRun.Wait> pending, Optional<CaseFailure> failure) {
        static Attempt done(CaseOutcome outcome) {
            return new Attempt(Optional.of(outcome), Optional.empty(), Optional.empty());
        }

        static Attempt pending(UnfinishedRun.Wait wait) {
            return new Attempt(Optional.empty(), Optional.of(wait), Optional.empty());
        }

        static Attempt failed(CaseFailure failure) {
            return new Attempt(Optional.empty(), Optional.empty(), Optional.of(failure));
        }
    }

    private final Plan plan;
    private final Bibliography bibliography;
    private final Progress progress;
    private final Optional<Journal> journal;
    private final CasePatience patience;
    private final AtomicInteger done = new AtomicInteger();

    Runner(Plan plan, Bibliography bibliography, Progress progress, Optional<Journal> journal, Patience patience) {
        this.patience = new CasePatience(patience, plan.guards());
        this.plan = plan;
        this.bibliography = bibliography;
        this.progress = progress;
        this.journal = journal;
    }

    RunOutcome run() {
        List<PlannedCase> cases = plan.cases();
        Run units = WorkUnits.of(plan.document().seed(), plan.threads().cases());
        List<Attempt> attempts = units.inParallel(cases.size(), unit -> attempt(cases.get((int) unit)));
        List<UnfinishedRun.Wait> waits = new ArrayList<>();
        List<CaseOutcome> outcomes = new ArrayList<>();
        List<CaseFailure> failures = new ArrayList<>(plan.failures());
        for (Attempt attempt : attempts) {
            attempt.pending().ifPresent(waits::add);
            attempt.outcome().ifPresent(outcomes::add);
            attempt.failure().ifPresent(failures::add);
        }
        if (!waits.isEmpty()) {
            throw new UnfinishedRun(waits);
        }
        CaseFailure.throwIfAll(failures, outcomes);
        return new RunOutcome(plan.document(), outcomes, failures, provenance(), plan.statements());
    }

    /** A plugin that breaks its contract costs the cases that use it, and no others. */
    private Attempt attempt(PlannedCase each) {
        try {
            return Attempt.done(patience.await(each.components(), () -> outcome(each)));
        } catch (StageUnfinished e) {
            return Attempt.pending(new UnfinishedRun.Wait(each.id(), e.stage(), e.units()));
        } catch (PluginDefect e) {
            done.incrementAndGet();
            return Attempt.failed(CaseFailure.of(each.asked(), e));
        }
    }

    private CaseOutcome outcome(PlannedCase each) {
        CaseOutcome outcome;
        try {
            Result result = each.task().result(units(each));
            outcome = new CaseOutcome(
                    each.id(),
                    each.asked().analysis(),
                    each.varied(),
                    each.parameters(),
                    each.task().counts(each.point()),
                    result);
        } catch (UnitFailure e) {
            throw failed(each, e);
        } catch (StageUnfinished | PluginDefect | InvalidInput e) {
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

    /** The long work of a case. */
    private Run units(PlannedCase each) {
        return WorkUnits.of(plan.document().seed(), plan.threads().perCase())
                .keeping(journal.map(kept -> kept.of(each.id())).orElse(Records.NONE))
                .taking(journal.map(Journal::share).orElse(Share.WHOLE))
                .watchedBy((stage, ready, all, kept) -> {
                    synchronized (progress) {
                        progress.advanced(new UnitProgress(each.id(), stage, ready, all, kept));
                    }
                });
    }

    private static RuntimeException failed(PlannedCase each, UnitFailure failure) {
        if (failure.getCause() instanceof PluginDefect defect) {
            return defect;
        }
        if (failure.getCause() instanceof InvalidInput invalid) {
            return invalid;
        }
        if (failure.getCause() instanceof LinkageError broken) {
            return Blame.of(each.components(), each.id() + ", " + failure.unit() + ",", broken);
        }
        return new IllegalStateException(
                "the case " + each.id() + " failed in " + failure.unit() + ": " + Causes.words(failure), failure);
    }

    private Provenance provenance() {
        Set<Reference> references = new LinkedHashSet<>();
        plan.components().forEach(entry -> references.addAll(entry.description().references()));
        return new Provenance(
                Version.text(),
                Resolved.text(plan.document()),
                plan.components(),
                plan.ledger().hashes(),
                plan.document().seed(),
                List.copyOf(references),
                plan.ledger().keys(),
                bibliography.bibtex(List.copyOf(references), plan.ledger().keys()));
    }
}
