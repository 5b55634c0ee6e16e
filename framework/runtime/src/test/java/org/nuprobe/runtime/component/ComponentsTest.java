package org.nuprobe.runtime.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.catalogue.Search;
import org.nuprobe.runtime.document.Use;
import org.nuprobe.runtime.document.Uses;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Yaml;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComponentsTest {
    private static final Interaction NONE = new Interaction() {};

    @Test
    void aComponentCanReadOnlyWhatItDeclared() {
        for (String key : List.of("number", "text", "has", "component")) {
            Components components = components(registrar -> registrar.add(
                    Kind.INTERACTION,
                    "sly",
                    Description.of("Reads in secret.").setting("open", "text", "x", "x"),
                    context -> {
                        readUndeclared(context, key);
                        return NONE;
                    }));

            assertThatThrownBy(() -> make(components, "sly"))
                    .isInstanceOf(PluginDefect.class)
                    .hasMessageContaining("the interaction \"sly\" reads the setting \"" + key
                            + "\", which its description does not declare")
                    .hasMessageEndingWith("its author has to add .setting(\"" + key + "\", ...) to the description");
        }
    }

    private static void readUndeclared(Context context, String key) {
        switch (key) {
            case "number" -> context.settings().quantity(key, Dimension.NUMBER, 1);
            case "text" -> context.settings().text(key);
            case "has" -> context.settings().has(key);
            default -> context.component(Kind.INTERACTION, key, "sly");
        }
    }

    @Test
    void everyKindOfValueIsRead() {
        List<Object> read = new ArrayList<>();
        Description description = Description.of("Reads everything.");
        for (String key : List.of("q", "qs", "i", "f", "t", "ts", "c", "s", "ss")) {
            description = description.setting(key, "", "x", "");
        }
        Description all = description;
        Components components = components(registrar -> registrar.add(Kind.INTERACTION, "reader", all, context -> {
            Settings settings = context.settings();
            read.add(settings.keys());
            read.add(settings.quantity("q", Dimension.NUMBER));
            read.add(settings.quantities("qs", Dimension.NUMBER)[1]);
            read.add(settings.integer("i", 0));
            read.add(settings.flag("f", false));
            read.add(settings.text("t"));
            read.add(settings.texts("ts"));
            read.add(settings.choice("c", Thread.State.NEW));
            read.add(settings.section("s").text("deep"));
            read.add(
                    settings.sections("ss").stream().map(each -> each.text("x")).toList());
            return NONE;
        }));
        make(
                components,
                "{ use: reader, with: { q: 2 %, qs: [ 1, 2 ], i: 3, f: true, t: word, ts: [ a, b ], c: timed-waiting, s: { deep: down }, ss: [ { x: 1 }, { x: 2 } ] } }");

        assertThat(read)
                .containsExactly(
                        List.of("q", "qs", "i", "f", "t", "ts", "c", "s", "ss"),
                        0.02,
                        2.0,
                        3,
                        true,
                        "word",
                        List.of("a", "b"),
                        Thread.State.TIMED_WAITING,
                        "down",
                        List.of("1", "2"));
    }

    @Test
    void whatIsAbsentHasItsFallback() {
        List<Object> read = new ArrayList<>();
        Description description = Description.of("");
        for (String key : List.of("q", "i", "f", "t", "ts", "c", "ss")) {
            description = description.setting(key, "", "x", "");
        }
        Description all = description;
        Components components = components(registrar -> registrar.add(Kind.INTERACTION, "reader", all, context -> {
            Settings settings = context.settings();
            read.add(settings.has("q"));
            read.add(settings.quantity("q", Dimension.ENERGY, 5));
            read.add(settings.integer("i", 4));
            read.add(settings.flag("f", true));
            read.add(settings.text("t", "other"));
            read.add(settings.texts("ts"));
            read.add(settings.choice("c", Thread.State.NEW));
            read.add(settings.sections("ss"));
            return NONE;
        }));
        make(components, "reader");

        assertThat(read).containsExactly(false, 5.0, 4, true, "other", List.of(), Thread.State.NEW, List.of());
    }

    @Test
    void textsOfAListAreHeldAgainstTheKnownOnes() {
        List<Object> read = new ArrayList<>();
        Description description = Description.of("").setting("colours", "list", "red", "");
        Components components =
                components(registrar -> registrar.add(Kind.INTERACTION, "reader", description, context -> {
                    read.add(context.settings().choices("colours", List.of("red", "green", "blue"), List.of("red")));
                    return NONE;
                }));
        make(components, "reader");
        make(components, "{ use: reader, with: { colours: [ blue, red ] } }");
        make(components, "{ use: reader, with: { colours: [] } }");

        assertThat(read).containsExactly(List.of("red"), List.of("blue", "red"), List.of());
        assertThatThrownBy(() -> make(components, "{ use: reader, with: { colours: [ red, gren ] } }"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("test:1:40: \"colours\": \"gren\" is no choice")
                .hasMessageContaining("did you mean \"green\"? choices: red, green, blue");
        assertThatThrownBy(() -> make(components, "{ use: reader, with: { colours: [ red, red ] } }"))
                .hasMessageContaining("\"colours\": \"red\" stands there twice")
                .hasMessageContaining("leave one out");
    }

    @Test
    void whatIsAskedForTwiceWithTheSameSettingsIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        Description one = Description.of("").setting("x", "number", "1", "");
        Components components = components(registrar -> registrar.add(Kind.INTERACTION, "counted", one, context -> {
            context.settings().quantity("x", Dimension.NUMBER, 1);
            made.incrementAndGet();
            return new Interaction() {};
        }));

        Interaction first = make(components, "{ use: counted, with: { x: 1 } }");
        assertThat(make(components, "{ use: counted, with: { x: 1 } }")).isSameAs(first);
        assertThat(make(components, "{ use: counted, with: { x: 2 } }")).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void aComponentThatIsMadeOfItselfIsToldWithTheWholeChain() {
        Description inner = Description.of("").setting("inner", "propagation", "", "");
        Components components = components(registrar -> {
            registrar.add(
                    Kind.PROPAGATION, "egg", inner, context -> context.component(Kind.PROPAGATION, "inner", "hen"));
            registrar.add(
                    Kind.PROPAGATION, "hen", inner, context -> context.component(Kind.PROPAGATION, "inner", "egg"));
        });

        assertThatThrownBy(() -> components.make(Kind.PROPAGATION, use("egg")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("the propagation \"egg\" is made of itself: egg -> hen -> egg");
    }

    @Test
    void aChainThatEndsIsNoCircle() {
        Description inner = Description.of("").setting("inner", "propagation", "", "");
        Components components = components(registrar -> registrar.add(
                Kind.PROPAGATION,
                "shell",
                inner,
                context -> context.settings().has("inner")
                        ? context.component(Kind.PROPAGATION, "inner")
                        : Propagation.NONE));
        Made<Propagation> made = components.make(
                Kind.PROPAGATION, use("{ use: shell, with: { inner: { use: shell, with: { inner: shell } } } }"));

        assertThat(made.component()).isSameAs(Propagation.NONE);
        assertThat(made.entries()).hasSize(3);
    }

    @Test
    void aPluginThatBreaksIsAPluginDefectWithItsCause() {
        Map<String, Factory<? extends Interaction>> broken = new HashMap<>();
        broken.put("nothing", context -> null);
        broken.put("pointer", context -> {
            throw new NullPointerException("no nucleus");
        });
        broken.put("old", context -> {
            throw new AbstractMethodError("Receiver class X does not define");
        });
        Components components =
                components(registrar -> broken.forEach((id, factory) -> registrar.add(Kind.INTERACTION, id, factory)));

        assertThatThrownBy(() -> make(components, "nothing"))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining("makes nothing instead of the interaction \"nothing\"");
        assertThatThrownBy(() -> make(components, "pointer"))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining("failed to make the interaction \"pointer\": NullPointerException: no nucleus");
        assertThatThrownBy(() -> make(components, "old"))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining("compiled against another version of a library");
    }

    @Test
    void aContextIsNarrowedOnlyToItsOwnSections() {
        Description parts =
                Description.of("").setting("parts", "sections", "", "").setting("inner", "interaction", "", "");
        List<String> words = new ArrayList<>();
        Components components = components(registrar -> registrar.add(Kind.INTERACTION, "whole", parts, context -> {
            for (Settings part : context.settings().sections("parts")) {
                Context narrow = context.within(part);
                words.add(narrow.settings().text("word"));
                narrow.component(Kind.INTERACTION, "inner", "whole");
            }
            return NONE;
        }));
        make(
                components,
                "{ use: whole, with: { parts: [ { word: a }, { word: b, inner: { with: { parts: [ { word: c } ] } } } ] } }");

        assertThat(words).containsExactly("a", "b", "c");
    }

    private static Interaction make(Components components, String text) {
        return components.make(Kind.INTERACTION, use(text)).component();
    }

    private static Use use(String text) {
        return Uses.one(Yaml.parse(text, "test"), "test");
    }

    private static Components components(java.util.function.Consumer<Registrar> plugin) {
        Catalogue catalogue = Search.of(List.of(plugin::accept), List.of(), List.of());
        assertThat(catalogue.problems()).isEmpty();
        return new Components(
                catalogue,
                kind -> {
                    Map<String, Factory<?>> factories = new HashMap<>();
                    for (Entry<?> entry : catalogue.entries(kind)) {
                        factories.put(entry.id(), entry.factory());
                    }
                    return factories;
                },
                path -> {
                    throw new IllegalStateException("no data here");
                });
    }
}
