package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.component.Components;
import org.nuprobe.runtime.component.Made;
import org.nuprobe.runtime.document.Use;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.plugin.Kind;

/** Makes the components of one case and remembers which they were; what does not fit goes to the problems. */
final class Parts {
    private final Components components;
    private final Problems problems;
    private final Set<Entry<?>> entries = new LinkedHashSet<>();

    Parts(Components components, Problems problems) {
        this.components = components;
        this.problems = problems;
    }

    /** A component, empty when it cannot be made. */
    <T> Optional<T> one(Kind<T> kind, Use use) {
        Optional<Made<T>> made = problems.attempt(() -> components.make(kind, use));
        made.ifPresent(it -> entries.addAll(it.entries()));
        return made.map(Made::component);
    }

    /** Some components, without those that cannot be made. */
    <T> List<T> all(Kind<T> kind, List<Use> uses) {
        List<T> all = new ArrayList<>();
        uses.forEach(use -> one(kind, use).ifPresent(all::add));
        return all;
    }

    /** Every component that was made, and those inside them, each once. */
    List<Entry<?>> entries() {
        return List.copyOf(entries);
    }
}
