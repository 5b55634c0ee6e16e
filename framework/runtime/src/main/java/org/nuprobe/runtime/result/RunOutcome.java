package org.nuprobe.runtime.result;

import java.util.List;
import org.nuprobe.runtime.document.Document;

/**
 * What a run found.
 *
 * @param document what was asked
 * @param cases the outcome of every case, in the order of the document
 * @param provenance where it comes from
 * @param statements what must be said beside the result as a whole, such as a data file that is not the documented one
 */
public record RunOutcome(Document document, List<CaseOutcome> cases, Provenance provenance, List<String> statements) {
    public RunOutcome {
        cases = List.copyOf(cases);
        statements = List.copyOf(statements);
    }
}
