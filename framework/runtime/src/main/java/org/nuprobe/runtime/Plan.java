package org.nuprobe.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.data.Ledger;
import org.nuprobe.runtime.document.Document;
import org.nuprobe.runtime.guard.Guards;
import org.nuprobe.runtime.result.CaseFailure;
import org.nuprobe.spi.plugin.DataTable;

/** A document with every component made and every parameter settled: what a run will do. */
public final class Plan {
    private final Document document;
    private final List<PlannedCase> cases;
    private final List<CaseFailure> failures;
    private final Map<String, DataTable> overlays;
    private final Ledger ledger;
    private final Threads threads;
    private final Guards guards;

    Plan(
            Document document,
            List<PlannedCase> cases,
            List<CaseFailure> failures,
            Map<String, DataTable> overlays,
            Ledger ledger,
            Threads threads,
            Guards guards) {
        this.document = document;
        this.cases = List.copyOf(cases);
        this.failures = List.copyOf(failures);
        this.overlays = Collections.unmodifiableMap(new LinkedHashMap<>(overlays));
        this.ledger = ledger;
        this.threads = threads;
        this.guards = guards;
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** Its cases, in the order of the document. */
    public List<PlannedCase> cases() {
        return cases;
    }

    /** The cases that cannot be computed, because a plugin broke its contract. */
    public List<CaseFailure> failures() {
        return failures;
    }

    /** The tables that plots draw over their lines, by path. */
    public Map<String, DataTable> overlays() {
        return overlays;
    }

    /** What must be said already, such as a data file that is not the documented one. */
    public List<String> statements() {
        return ledger.statements();
    }

    /** The keys of the data and presets that are used, in {@code references.bib}. */
    public List<String> citationKeys() {
        return ledger.keys();
    }

    /** The number of points at which a likelihood is looked at, all cases together. */
    public long scanPoints() {
        return cases.stream().mapToLong(PlannedCase::scanPoints).sum();
    }

    /** Every component of every case, each once. */
    List<Entry<?>> components() {
        Set<Entry<?>> components = new LinkedHashSet<>();
        cases.forEach(each -> components.addAll(each.components()));
        return List.copyOf(components);
    }

    /** How a run shares out the processors. */
    Threads threads() {
        return threads;
    }

    /** The guards before its components. */
    Guards guards() {
        return guards;
    }

    Ledger ledger() {
        return ledger;
    }
}
