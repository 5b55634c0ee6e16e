package org.nuprobe.runtime.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.spi.plugin.Kind;

/**
 * Everything that plugins and presets bring, and what went wrong while looking.
 *
 * @param entries all components, by kind in the order of the data flow, then by id
 * @param rivals components that are not used because another one has their id, unless an analysis prefers them
 * @param plugins where they come from, the shipped ones first
 * @param problems what cannot be used, and why
 */
public record Catalogue(List<Entry<?>> entries, List<Entry<?>> rivals, List<Origin> plugins, List<Problem> problems) {
    public Catalogue {
        entries = List.copyOf(entries);
        rivals = List.copyOf(rivals);
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

    /**
     * The catalogue for an analysis that prefers the components of some extensions; presets of them follow.
     *
     * @throws InvalidInput when an extension does not bring what is preferred
     */
    public Catalogue preferring(List<Preference> preferences) {
        List<Entry<?>> preferred = new ArrayList<>(entries);
        for (Preference preference : preferences) {
            Entry<?> chosen = candidates(preference).stream()
                    .filter(entry -> entry.origin().extension().equals(preference.extension()))
                    .findFirst()
                    .orElseThrow(() -> nobody(preference));
            preferred.removeIf(same(preference));
            preferred.add(chosen);
            preferred.replaceAll(entry -> entry.follow(chosen));
        }
        return new Catalogue(preferred, rivals, plugins, problems);
    }

    private List<Entry<?>> candidates(Preference preference) {
        List<Entry<?>> all = new ArrayList<>(rivals);
        all.addAll(entries);
        return all.stream().filter(same(preference)).toList();
    }

    private static Predicate<Entry<?>> same(Preference preference) {
        return entry -> entry.kind().name().equals(preference.kind())
                && entry.id().equals(preference.id())
                && entry.preset().isEmpty();
    }

    private InvalidInput nobody(Preference preference) {
        List<String> bringers = candidates(preference).stream()
                .map(entry -> entry.origin().extension())
                .filter(extension -> !extension.isEmpty())
                .toList();
        List<String> ids = entries.stream()
                .map(entry -> entry.kind() + "/" + entry.id())
                .distinct()
                .toList();
        String wanted = preference.kind() + "/" + preference.id();
        return new InvalidInput(
                preference.place(),
                "no extension \"" + preference.extension() + "\" brings the " + preference.kind() + " \""
                        + preference.id() + "\"",
                bringers.isEmpty() && !ids.contains(wanted)
                        ? NearMisses.hint(wanted, ids, "components")
                        : bringers.isEmpty()
                                ? "there is only one of this id: leave the preference out"
                                : NearMisses.hint(preference.extension(), bringers, "extensions"));
    }

    @SuppressWarnings("unchecked") // an entry has the type of its kind, and the caller compared kinds
    private static <T> Entry<T> cast(Entry<?> entry) {
        return (Entry<T>) entry;
    }
}
