package org.nuprobe.runtime.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuprobe.runtime.watch.Call;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.plugin.Plugin;

/** What the search has found so far. */
final class Findings {
    private final List<Entry<?>> entries = new ArrayList<>();
    private final Set<Origin> plugins = new LinkedHashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Lets a plugin register; if it throws, nothing of it is kept. */
    void register(Plugin plugin, Origin origin) {
        Registrations registrations = new Registrations(origin);
        plugins.add(origin);
        Call call = new Call(
                this, origin.location(), "the plugin " + plugin.getClass().getName(), "what it registers");
        try {
            Station.here().in(call, () -> {
                plugin.register(registrations);
                return plugin;
            });
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            problem(
                    origin.location(),
                    "the plugin " + plugin.getClass().getName() + " failed to register: " + Causes.words(e),
                    Causes.remedy(e));
            return;
        }
        entries.addAll(registrations.entries());
        problems.addAll(registrations.problems());
        if (registrations.entries().isEmpty() && registrations.problems().isEmpty()) {
            problem(origin.location(), "the plugin " + plugin.getClass().getName() + " registers nothing", "");
        }
    }

    /** Takes over what another search has found. */
    void add(Findings other) {
        entries.addAll(other.entries);
        plugins.addAll(other.plugins);
        problems.addAll(other.problems);
    }

    void problem(String origin, String what, String remedy) {
        problems.add(new Problem(origin, what, remedy));
    }

    List<Entry<?>> entries() {
        return List.copyOf(entries);
    }

    List<Origin> plugins() {
        return List.copyOf(plugins);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
