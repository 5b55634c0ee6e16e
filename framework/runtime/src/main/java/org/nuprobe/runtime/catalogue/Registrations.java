package org.nuprobe.runtime.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Registrar;

/** Takes down what one plugin registers. */
final class Registrations implements Registrar {
    /** Lower-case words and numbers with hyphens between them. */
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Origin origin;
    private final List<Entry<?>> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Registrations(Origin origin) {
        this.origin = origin;
    }

    @Override
    public <T> void add(Kind<T> kind, String id, Description description, Factory<? extends T> factory) {
        if (kind == null || id == null || description == null || factory == null) {
            refuse(
                    "registers " + (id == null ? "a component without id" : "\"" + id + "\"") + " with a null",
                    "kind, id, description and factory must all be there");
        } else if (!ID.matcher(id).matches()) {
            refuse(
                    "the id \"" + id + "\" of the " + kind + " it registers is not lower-case words with hyphens",
                    "call it for example \"" + suggestion(id) + "\"");
        } else {
            entries.add(new Entry<T>(kind, id, description, factory, origin, Optional.empty()));
        }
    }

    List<Entry<?>> entries() {
        return List.copyOf(entries);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void refuse(String what, String remedy) {
        problems.add(new Problem(origin.location(), what, remedy));
    }

    /** An id that a text may have meant. */
    static String suggestion(String id) {
        String words = id.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? "my-component" : words;
    }
}
