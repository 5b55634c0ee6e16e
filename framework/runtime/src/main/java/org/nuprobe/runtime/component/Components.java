package org.nuprobe.runtime.component;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Causes;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.catalogue.Preset;
import org.nuprobe.runtime.catalogue.Problem;
import org.nuprobe.runtime.document.Use;
import org.nuprobe.runtime.guard.Guards;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Merge;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.input.YamlText;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;

/**
 * Makes components. What is asked for twice with the same settings is made once, which is sound because components are
 * immutable. For one thread.
 */
public final class Components {
    private final Catalogue catalogue;
    private final Function<Kind<?>, Map<String, Factory<?>>> factories;
    private final Data data;
    private final Map<String, Made<?>> made = new HashMap<>();
    private final Guards guards = new Guards();
    private final Deque<String> underway = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();

    /**
     * Components of a catalogue.
     *
     * @param catalogue what there is
     * @param factories the factories of a kind, by id
     * @param data the tables that components may read
     */
    public Components(Catalogue catalogue, Function<Kind<?>, Map<String, Factory<?>>> factories, Data data) {
        this.catalogue = catalogue;
        this.factories = factories;
        this.data = data;
    }

    /** The tables that components may read. */
    public Data data() {
        return data;
    }

    /** The guards that stand before the components of extensions. */
    public Guards guards() {
        return guards;
    }

    /**
     * A component.
     *
     * @throws InvalidInput when there is none of this id, or its settings do not fit
     * @throws PluginDefect when the plugin breaks its contract
     */
    @SuppressWarnings("unchecked") // the key contains the kind, and the kind says the type
    public <T> Made<T> make(Kind<T> kind, Use use) {
        Entry<T> entry = catalogue.find(kind, use.id()).orElseThrow(() -> unknown(kind, use));
        Node.Section with = entry.preset()
                .map(Preset::with)
                .map(lower -> Merge.over(lower, use.with()))
                .orElse(use.with());
        String key = kind.name() + " " + use.id() + "\n" + YamlText.of(with);
        Made<?> known = made.get(key);
        if (known != null) {
            return (Made<T>) known;
        }
        if (underway.contains(key)) {
            throw new InvalidInput(
                    use.place(), "the " + kind + " \"" + use.id() + "\" is made of itself: " + chain(use.id()), "");
        }
        underway.push(key);
        names.push(use.id());
        try {
            Made<T> fresh = create(entry, use, with);
            made.put(key, fresh);
            return fresh;
        } finally {
            underway.pop();
            names.pop();
        }
    }

    private <T> Made<T> create(Entry<T> entry, Use use, Node.Section with) {
        TreeSettings settings = TreeSettings.of(
                entry, new Node.Section(with.fields().isEmpty() ? use.place() : with.place(), with.fields()));
        Problems problems = new Problems();
        settings.undeclared(problems);
        TreeContext context = TreeContext.of(settings, this);
        T component = problems.attempt(() -> call(entry, use, context)).orElse(null);
        settings.slips(problems);
        if (component != null && problems.found().isEmpty()) {
            settings.unread(problems);
        }
        problems.throwAny();
        List<Entry<?>> entries = new ArrayList<>(List.of(entry));
        entries.addAll(context.nested());
        return new Made<>(component == null ? null : guards.guarded(entry, component), component, entries);
    }

    private <T> T call(Entry<T> entry, Use use, TreeContext context) {
        String id = entry.preset().map(Preset::use).orElse(entry.id());
        Factory<?> factory = factories.apply(entry.kind()).get(id);
        Object component;
        try {
            component = guards.make(entry, () -> factory.create(context));
        } catch (InvalidInput | PluginDefect e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    use.place(),
                    "the " + entry.kind() + " \"" + entry.id() + "\" cannot be made: " + Causes.words(e),
                    "");
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            throw defect(
                    entry, "failed to make the " + entry.kind() + " \"" + entry.id() + "\": " + Causes.words(e), e);
        }
        if (!entry.kind().type().isInstance(component)) {
            throw defect(
                    entry,
                    "makes "
                            + (component == null
                                    ? "nothing"
                                    : component.getClass().getName()) + " instead of the " + entry.kind() + " \""
                            + entry.id() + "\"",
                    null);
        }
        return entry.kind().type().cast(component);
    }

    private static PluginDefect defect(Entry<?> entry, String what, Throwable cause) {
        return new PluginDefect(
                new Problem(
                        entry.maker().location(),
                        "the plugin " + entry.maker().title() + " " + what,
                        cause == null ? "ask the author of the plugin" : Causes.remedy(cause)),
                cause);
    }

    private InvalidInput unknown(Kind<?> kind, Use use) {
        List<String> ids = catalogue.entries(kind).stream().map(Entry::id).toList();
        List<String> others = catalogue.named(use.id()).stream()
                .map(entry -> entry.kind().name())
                .toList();
        String hint = others.isEmpty()
                ? NearMisses.hint(use.id(), ids, kind.name() + "s")
                : "\"" + use.id() + "\" is a " + others.get(0);
        int broken = catalogue.problems().size();
        String more = broken == 0
                ? ""
                : "; " + broken + (broken == 1 ? " plugin problem" : " plugin problems") + ": see \"nuprobe plugins\"";
        return new InvalidInput(use.place(), "there is no " + kind + " \"" + use.id() + "\"", hint + more);
    }

    private String chain(String last) {
        StringBuilder chain = new StringBuilder();
        for (Iterator<String> all = names.descendingIterator(); all.hasNext(); ) {
            chain.append(all.next()).append(" -> ");
        }
        return chain.append(last).toString();
    }
}
