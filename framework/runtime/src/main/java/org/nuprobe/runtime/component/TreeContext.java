package org.nuprobe.runtime.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.document.Use;
import org.nuprobe.runtime.document.Uses;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InputProblem;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Settings;

/** What a component may ask for while it is made. */
final class TreeContext implements Context {
    private final TreeSettings settings;
    private final Components components;
    private final List<Entry<?>> nested;

    private TreeContext(TreeSettings settings, Components components, List<Entry<?>> nested) {
        this.settings = settings;
        this.components = components;
        this.nested = nested;
    }

    static TreeContext of(TreeSettings settings, Components components) {
        return new TreeContext(settings, components, new ArrayList<>());
    }

    /** The entries of all components that were asked for. */
    List<Entry<?>> nested() {
        return List.copyOf(nested);
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Data data() {
        return path -> {
            try {
                return components.data().table(path);
            } catch (InvalidInput e) {
                throw new InvalidInput(e.problems().stream().map(this::read).toList());
            }
        };
    }

    /** The problem of a table, with who wants to read it. */
    private InputProblem read(InputProblem problem) {
        String reader = "it is read by " + settings.title() + " in " + settings.place();
        return new InputProblem(
                problem.place(),
                problem.message(),
                problem.hint().isEmpty()
                        ? reader
                        : problem.hint() + (problem.hint().endsWith("?") ? " " : "; ") + reader);
    }

    @Override
    public <T> T component(Kind<T> kind, String key, String fallbackId) {
        Optional<Node> node = settings.take(key);
        return make(
                kind,
                node.isPresent()
                        ? Uses.one(node.get(), Fields.name(key), fallbackId)
                        : new Use(settings.place(), fallbackId, Node.Section.empty(settings.place())));
    }

    @Override
    public <T> T component(Kind<T> kind, String key) {
        return make(kind, Uses.one(settings.require(key), Fields.name(key)));
    }

    /** Within one extension, as within nuprobe, components may know each other by their classes. */
    private <T> T make(Kind<T> kind, Use use) {
        Made<T> made = Station.here().ours(() -> components.make(kind, use));
        nested.addAll(made.entries());
        boolean own = made.entries()
                .get(0)
                .maker()
                .extension()
                .equals(settings.owner().maker().extension());
        return own ? made.bare() : made.component();
    }

    @Override
    public Context within(Settings section) {
        if (section instanceof TreeSettings inside && inside.owner().equals(settings.owner())) {
            return new TreeContext(inside, components, nested);
        }
        throw new IllegalArgumentException("a context can only be narrowed to a section of its own settings");
    }
}
