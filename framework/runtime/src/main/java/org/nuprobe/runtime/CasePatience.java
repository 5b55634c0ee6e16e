package org.nuprobe.runtime;

import java.util.List;
import java.util.function.Supplier;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.guard.Guards;
import org.nuprobe.runtime.watch.Overdue;
import org.nuprobe.runtime.watch.Patience;

/**
 * Waits for the extensions of one case: one that does not come back costs the cases that use it, and no others.
 *
 * @param patience how long
 * @param guards the guards before the components of all cases
 */
record CasePatience(Patience patience, Guards guards) {
    /**
     * Does work for a case.
     *
     * @param components everything that the case is made of
     * @throws org.nuprobe.runtime.catalogue.PluginDefect when one of them does not answer in time
     */
    <T> T await(List<Entry<?>> components, Supplier<T> work) {
        if (components.stream().noneMatch(Entry::isForeign)) {
            return work.get();
        }
        try {
            return patience.await(call -> guards.concerns(call, components), work);
        } catch (Overdue e) {
            throw Blame.of(e);
        }
    }
}
