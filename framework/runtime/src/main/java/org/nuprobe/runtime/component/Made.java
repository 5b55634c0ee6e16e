package org.nuprobe.runtime.component;

import java.util.List;
import org.nuprobe.runtime.catalogue.Entry;

/**
 * A component with everything that it is made of.
 *
 * @param component the component as the framework uses it; one of an extension is behind a guard
 * @param bare the same as its plugin made it
 * @param entries its entry of the catalogue, and those of the components inside it
 * @param <T> its interface
 */
public record Made<T>(T component, T bare, List<Entry<?>> entries) {
    public Made {
        entries = List.copyOf(entries);
    }
}
