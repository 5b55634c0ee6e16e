package org.nuprobe.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.component.Components;
import org.nuprobe.runtime.component.Made;
import org.nuprobe.runtime.data.Ledger;
import org.nuprobe.runtime.document.Use;
import org.nuprobe.runtime.document.Uses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Yaml;
import org.nuprobe.spi.plugin.Kind;

/** Components made one by one from texts of the command line, with the account of what they are made of. For one thread. */
public final class Assembly {
    private final Components components;
    private final Ledger ledger;
    private final Set<Entry<?>> entries = new LinkedHashSet<>();

    Assembly(Components components, Ledger ledger) {
        this.components = components;
        this.ledger = ledger;
    }

    /**
     * Makes a component from a text: an id, or flow YAML such as {@code {use: isotope, with: {nuclide: Xe132}}}.
     *
     * @param origin what to call the text in a message, {@code --target}
     * @throws org.nuprobe.runtime.input.InvalidInput when there is no such component or a setting does not fit
     */
    public <T> T component(Kind<T> kind, String text, String origin) {
        Node node = text.stripLeading().startsWith("{")
                ? Yaml.parseOption(text, origin)
                : new Node.Scalar(Place.of(origin), text.strip(), true);
        Use use = Uses.one(node, "\"" + text.strip() + "\"");
        Made<T> made = components.make(kind, use);
        entries.addAll(made.entries());
        return made.component();
    }

    /** The components that were made so far, and those inside them. */
    public List<Entry<?>> entries() {
        return List.copyOf(entries);
    }

    /** The SHA-256 of each data file that was read so far, by path. */
    public SortedMap<String, String> data() {
        return ledger.hashes();
    }

    /** What must be said beside a result, such as a data file that is not the documented one. */
    public List<String> statements() {
        return ledger.statements();
    }
}
