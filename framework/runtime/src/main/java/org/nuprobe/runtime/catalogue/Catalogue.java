package org.nuprobe.runtime.catalogue;

import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.plugin.Kind;

/**
 * Everything that plugins and presets bring, and what went wrong while looking.
 *
 * @param entries all components, by kind in the order of the data flow, then by id
 * @param plugins where they come from, the shipped ones first
 * @param problems what cannot be used, and why
 */
public record Catalogue(List<Entry<?>> entries, List<Origin> plugins, List<Problem> problems) {
    public Catalogue {
        entries = List.copyOf(entries);
        plugins = List.copyOf(plugins);
        problems = List.copyOf(problems);
    }

    /** The components of one kind, by id. */
    public <T> List<Entry<T>> entries(Kind<T> kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(Catalogue::<T>cast)
                .toList();
    }

    /** The component of a kind and an id. */
    public <T> Optional<Entry<T>> find(Kind<T> kind, String id) {
        return entries(kind).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The components with an id, of any kind: {@code nuprobe describe xenon}. */
    public List<Entry<?>> named(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).toList();
    }

    @SuppressWarnings("unchecked") // an entry has the type of its kind, and the caller compared kinds
    private static <T> Entry<T> cast(Entry<?> entry) {
        return (Entry<T>) entry;
    }
}
