package org.nuprobe.runtime.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.plugin.Plugin;

/**
 * What a jar would bring as an extension. To find out, its plugin is loaded and registers; nothing is copied, and no component is made.
 *
 * @param name the folder that it would have
 * @param jars what each jar says without being loaded, the plugin's first
 * @param plugins the plugins in it
 * @param entries the components they register
 * @param problems why it cannot be used
 * @param notes what one should know before using it
 */
public record Trial(
        String name,
        Map<Path, JarFacts> jars,
        List<Origin> plugins,
        List<Entry<?>> entries,
        List<Problem> problems,
        List<Problem> notes) {
    public Trial {
        jars = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(jars));
        plugins = List.copyOf(plugins);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * Tries an extension out.
     *
     * @param files the jar of the plugin, then those of libraries that it needs
     * @param catalogue what there is already
     * @param patience how long the plugin may take to register
     */
    public static Trial of(List<Path> files, Catalogue catalogue, Patience patience) {
        String name = name(files.get(0));
        Findings found = ExtensionFolder.tryOut(
                files, name, Optional.ofNullable(Plugin.class.getModule().getLayer()), patience);
        Map<Path, JarFacts> jars = new LinkedHashMap<>();
        List<Problem> notes = new ArrayList<>();
        if (found.problems().stream().noneMatch(problem -> isBroken(problem, files))) {
            files.forEach(file -> jars.put(file, JarFacts.of(file)));
        }
        jars.forEach((file, facts) -> facts.enders()
                .forEach(type -> notes.add(new Problem(
                        file.toString(),
                        "the class " + type + " can end the process (System.exit or Runtime.halt)",
                        "a plugin throws instead; ask its author"))));
        for (Entry<?> entry : found.entries()) {
            catalogue.entries().stream()
                    .filter(other ->
                            other.kind().equals(entry.kind()) && other.id().equals(entry.id()))
                    .filter(other -> !other.origin().extension().equals(name))
                    .findFirst()
                    .ifPresent(other -> notes.add(clash(entry, other, name)));
        }
        return new Trial(name, jars, found.plugins(), found.entries(), found.problems(), notes);
    }

    /** The name of a jar without its version: {@code light-vector} for {@code light-vector-1.0.0.jar}. */
    private static String name(Path jar) {
        String file = String.valueOf(jar.getFileName()).replaceAll("\\.jar$", "");
        return Registrations.suggestion(file.replaceAll("-\\d.*$", ""));
    }

    private static boolean isBroken(Problem problem, List<Path> files) {
        return files.stream()
                .anyMatch(file -> problem.origin().equals(file.toString())
                        && problem.what().contains("no jar"));
    }

    private static Problem clash(Entry<?> entry, Entry<?> other, String name) {
        String owner = other.origin().extension().isEmpty()
                ? "nuprobe has already"
                : "the extension " + other.origin().extension() + " has too";
        return new Problem(
                entry.origin().location(),
                "it registers the " + entry.kind() + " \"" + entry.id() + "\", which " + owner,
                "an analysis has to ask for it: prefer: { " + entry.kind() + "/" + entry.id() + ": " + name + " }");
    }
}
