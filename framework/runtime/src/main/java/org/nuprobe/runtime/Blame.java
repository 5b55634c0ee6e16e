package org.nuprobe.runtime;

import java.util.Collection;
import java.util.stream.Collectors;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.catalogue.Problem;
import org.nuprobe.runtime.watch.Overdue;

/** Says whose fault it is when a component breaks in use: one of the plugins of the case. */
final class Blame {
    private Blame() {}

    /** The defect of one of the plugins that a case uses. */
    static PluginDefect of(Collection<Entry<?>> components, String caseId, Throwable thrown) {
        return of(
                components,
                "a plugin of the case " + caseId + " is broken: " + Causes.words(thrown),
                Causes.remedy(thrown),
                thrown);
    }

    /** The defect of what did not answer in time. */
    static PluginDefect of(Overdue overdue) {
        return new PluginDefect(
                new Problem(
                        overdue.call().location(),
                        overdue.getMessage(),
                        "ask the author of the plugin, or give it more time with --time-limit"),
                overdue);
    }

    /** The same in given words. */
    static PluginDefect of(Collection<Entry<?>> components, String what, String remedy, Throwable thrown) {
        String origins = components.stream()
                .map(entry -> entry.origin().title())
                .distinct()
                .collect(Collectors.joining(", "));
        return new PluginDefect(new Problem(origins, what, remedy), thrown);
    }
}
