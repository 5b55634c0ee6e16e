package org.nuprobe.runtime.component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.catalogue.Problem;
import org.nuprobe.runtime.input.Choices;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.plugin.Setting;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** The settings of a component, or a section of them, over a tree; it knows what has been read. */
final class TreeSettings implements Settings {
    private final Entry<?> owner;
    private final String title;
    private final Node.Section section;
    private final boolean top;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final List<TreeSettings> inner = new ArrayList<>();
    private final Problems slips;

    private TreeSettings(Entry<?> owner, String title, Node.Section section, boolean top, Problems slips) {
        this.slips = slips;
        this.owner = owner;
        this.title = title;
        this.section = section;
        this.top = top;
    }

    /** The settings of a component. */
    static TreeSettings of(Entry<?> owner, Node.Section section) {
        return new TreeSettings(
                owner, "the " + owner.kind() + " \"" + owner.id() + "\"", section, true, new Problems());
    }

    /** The component that these settings, or the settings around them, belong to. */
    Entry<?> owner() {
        return owner;
    }

    /** How messages call them: {@code the source "solar"}. */
    String title() {
        return title;
    }

    /** Where they begin. */
    Place place() {
        return section.place();
    }

    /** Adds the keys that the component never declared. */
    void undeclared(Problems problems) {
        List<String> declared = declared();
        section.fields().keySet().stream()
                .filter(key -> !declared.contains(key))
                .forEach(key -> problems.add(undeclared(key)));
    }

    private InvalidInput undeclared(String key) {
        List<String> declared = declared();
        return new InvalidInput(
                section.fields().get(key).place(),
                "unknown setting \"" + key + "\" of " + title,
                declared.isEmpty() ? "it has no settings" : NearMisses.hint(key, declared, "settings"));
    }

    /**
     * Adds the values that did not fit where there was a fallback to go on with: so one run tells the problems of all settings.
     */
    void slips(Problems problems) {
        slips.found().forEach(slip -> problems.add(slip.place(), slip.message(), slip.hint()));
    }

    /** A value, or the fallback when it is absent or does not fit. */
    private <T> T lenient(String key, T fallback, Function<Node, T> reader) {
        return take(key)
                .flatMap(node -> slips.attempt(() -> reader.apply(node)))
                .orElse(fallback);
    }

    /** Adds the keys that nobody read, here and further inside. */
    void unread(Problems problems) {
        section.fields().forEach((key, field) -> {
            if (!read.contains(key) && top) {
                problems.add(
                        field.place(),
                        "the setting \"" + key + "\" of " + title + " is not used together with the other settings",
                        "leave it out");
            } else if (!read.contains(key)) {
                Set<String> free = new TreeSet<>(asked);
                problems.add(
                        field.place(), "unknown key \"" + key + "\" in " + title, NearMisses.hint(key, free, "keys"));
            }
        });
        inner.forEach(settings -> settings.unread(problems));
    }

    /** The value of a key that is read now; empty when it is absent. */
    Optional<Node> take(String key) {
        ask(key);
        Node.Field field = section.fields().get(key);
        if (field == null) {
            return Optional.empty();
        }
        read.add(key);
        return Optional.of(field.value());
    }

    /** The value of a key that must be there. */
    Node require(String key) {
        return take(key).orElseThrow(() -> missing(key));
    }

    /** When the key is there with a slip, the slip is the problem. */
    private InvalidInput missing(String key) {
        return section.fields().keySet().stream()
                .filter(written -> top && !declared().contains(written))
                .filter(written -> !NearMisses.near(written, List.of(key)).isEmpty())
                .findFirst()
                .map(this::undeclared)
                .orElseGet(() -> new InvalidInput(
                        section.place(), "the setting \"" + key + "\" of " + title + " is missing", example(key)));
    }

    private String example(String key) {
        return top
                ? owner.description().settings().stream()
                        .filter(setting -> setting.key().equals(key))
                        .filter(setting -> !setting.expects().isEmpty())
                        .map(setting -> "it expects: " + setting.expects())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private void ask(String key) {
        asked.add(key);
        if (top && !declared().contains(key)) {
            throw new PluginDefect(
                    new Problem(
                            owner.origin().location(),
                            title + " reads the setting \"" + key + "\", which its description does not declare",
                            "its author has to add .setting(\"" + key + "\", ...) to the description"),
                    null);
        }
    }

    private List<String> declared() {
        return owner.description().settings().stream().map(Setting::key).toList();
    }

    @Override
    public boolean has(String key) {
        ask(key);
        return section.fields().containsKey(key);
    }

    @Override
    public double quantity(String key, Dimension dimension) {
        return Numbers.quantity(require(key), dimension, Fields.name(key));
    }

    @Override
    public double quantity(String key, Dimension dimension, double fallback) {
        return lenient(key, fallback, node -> Numbers.quantity(node, dimension, Fields.name(key)));
    }

    @Override
    public double[] quantities(String key, Dimension dimension) {
        return Fields.asList(require(key), Fields.name(key)).stream()
                .mapToDouble(node -> Numbers.quantity(node, dimension, Fields.name(key)))
                .toArray();
    }

    @Override
    public int integer(String key, int fallback) {
        return lenient(key, fallback, node -> {
            long whole = Numbers.whole(node, Fields.name(key));
            if (whole != (int) whole) {
                throw new InvalidInput(node.place(), Fields.name(key) + ": " + whole + " is too large", "");
            }
            return (int) whole;
        });
    }

    @Override
    public boolean flag(String key, boolean fallback) {
        return lenient(key, fallback, node -> Numbers.flag(node, Fields.name(key)));
    }

    @Override
    public String text(String key) {
        return Numbers.scalar(require(key), Fields.name(key)).text();
    }

    @Override
    public String text(String key, String fallback) {
        return lenient(
                key, fallback, node -> Numbers.scalar(node, Fields.name(key)).text());
    }

    @Override
    public List<String> texts(String key) {
        return lenient(
                key,
                List.of(),
                node -> Fields.asList(node, Fields.name(key)).stream()
                        .map(item -> Numbers.scalar(item, Fields.name(key)).text())
                        .toList());
    }

    @Override
    public List<String> choices(String key, List<String> known, List<String> fallback) {
        return lenient(key, fallback, node -> {
            Set<String> chosen = new LinkedHashSet<>();
            for (Node item : Fields.asList(node, Fields.name(key))) {
                String text = Numbers.scalar(item, Fields.name(key)).text();
                if (!known.contains(text)) {
                    throw Choices.none(item, Fields.name(key), text, known);
                }
                if (!chosen.add(text)) {
                    throw new InvalidInput(
                            item.place(), Fields.name(key) + ": \"" + text + "\" stands there twice", "leave one out");
                }
            }
            return List.copyOf(chosen);
        });
    }

    @Override
    public <E extends Enum<E>> E choice(String key, E fallback) {
        return lenient(key, fallback, node -> Choices.of(node, Fields.name(key), fallback.getDeclaringClass()));
    }

    @Override
    public Settings section(String key) {
        return nested(key, Fields.asSection(require(key), Fields.name(key)));
    }

    @Override
    public List<Settings> sections(String key) {
        List<Settings> sections = new ArrayList<>();
        take(key)
                .ifPresent(node -> Fields.asList(node, Fields.name(key))
                        .forEach(item ->
                                sections.add(nested(key, Fields.asSection(item, "an item of " + Fields.name(key))))));
        return sections;
    }

    private TreeSettings nested(String key, Node.Section below) {
        TreeSettings settings = new TreeSettings(owner, Fields.name(key) + " of " + title, below, false, slips);
        inner.add(settings);
        return settings;
    }

    @Override
    public List<String> keys() {
        return List.copyOf(section.fields().keySet());
    }

    @Override
    public RuntimeException invalid(String key, String what) {
        Node.Field field = section.fields().get(key);
        return new InvalidInput(
                field == null ? section.place() : field.value().place(), Fields.name(key) + ": " + what, "");
    }
}
