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
        Optional<Preset> preset) {}
