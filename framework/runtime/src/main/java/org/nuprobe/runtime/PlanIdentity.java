package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.runtime.journal.Identity;
import org.nuprobe.spi.unit.Units;

/** Says what the numbers of a plan depend on. */
final class PlanIdentity {
    private PlanIdentity() {}

    /** The identity of its runs. */
    static Identity of(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("nuprobe " + Version.text());
        lines.add("seed " + plan.document().seed());
        lines.add("MeV " + Long.toHexString(Double.doubleToRawLongBits(Units.MEV)) + " as the units keep it");
        plan.components()
                .forEach(entry -> lines.add(entry.kind() + " " + entry.id() + " of "
                        + entry.origin().title() + " " + entry.maker().sha256()));
        plan.ledger().hashes().forEach((path, hash) -> lines.add("data " + path + " " + hash));
        lines.addAll(Resolved.text(plan.document()).lines().toList());
        return new Identity(lines);
    }
}
