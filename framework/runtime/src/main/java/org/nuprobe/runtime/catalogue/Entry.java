package org.nuprobe.runtime.catalogue;

import java.util.Optional;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;

/**
 * A component that can be used by its id.
 *
 * @param kind what it is
 * @param id its id, unique within the kind
 * @param description what it says of itself
 * @param factory makes one; of a preset, that of the component it is made of
 * @param origin where it comes from
 * @param preset the settings that come with it, for a preset
 * @param <T> the interface of its kind
 */
public record Entry<T>(
        Kind<T> kind,
        String id,
        Description description,
        Factory<? extends T> factory,
        Origin origin,
        Optional<Preset> preset) {
    /** Whether it comes from an extension: somebody else's work, which is used behind a guard. */
    public boolean isForeign() {
        return !maker().extension().isEmpty();
    }

    /** The same, made of another component if this is a preset of one with its id. */
    Entry<T> follow(Entry<?> other) {
        if (preset.isEmpty()
                || !other.kind().equals(kind)
                || !preset.get().use().equals(other.id())) {
            return this;
        }
        Description changed = new Description(
                description.summary(),
                other.description().formulas(),
                other.description().settings(),
                other.description().references());
        Preset moved = new Preset(other.id(), preset.get().with(), preset.get().references(), other.origin());
        return new Entry<>(kind, id, changed, factory, origin, Optional.of(moved));
    }

    /** Where the plugin comes from that makes it; of a preset, that of the component it is made of. */
    public Origin maker() {
        return preset.map(Preset::maker).orElse(origin);
    }
}
