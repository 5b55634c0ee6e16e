package org.nuprobe.runtime.result;

import java.util.List;
import org.nuprobe.runtime.document.Document;

/**
 * What a run found.
 *
 * @param document what was asked
 * @param cases the outcome of every case, in the order of the document
 * @param failures the cases that have no outcome, because a plugin broke its contract
 * @param provenance where it comes from
 * @param statements what must be said beside the result as a whole, such as a data file that is not the documented one
 */
public record RunOutcome(
        Document document,
        List<CaseOutcome> cases,
        List<CaseFailure> failures,
        Provenance provenance,
        List<String> statements) {
    public RunOutcome {
        cases = List.copyOf(cases);
        failures = List.copyOf(failures);
        statements = List.copyOf(statements);
    }
}
