package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuprobe.runtime.watch.Patience;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;

/** Looks everywhere for plugins and presets, and makes the catalogue. */
public final class Search {
    private final Findings findings = new Findings();
    private final Patience patience;

    private Search(Patience patience) {
        this.patience = patience;
    }

    /**
     * The catalogue of everything there is.
     *
     * @param given plugins that the calling program brings along
     * @param extensions folders whose folders each hold one extension
     * @param data folders that may hold presets
     */
    public static Catalogue of(List<Plugin> given, List<Path> extensions, List<Path> data) {
        return of(given, extensions, data, Patience.USUAL);
    }

    /** The same with another limit to the time that an extension may take. */
    public static Catalogue of(List<Plugin> given, List<Path> extensions, List<Path> data, Patience patience) {
        Search search = new Search(patience);
        search.shipped();
        given.forEach(plugin -> search.findings.register(plugin, Origins.of(plugin.getClass(), "")));
        extensions.forEach(search::extensions);
        List<Entry<?>> entries = search.withoutDuplicates();
        Presets presets = new Presets(entries, search.findings);
        data.forEach(presets::read);
        List<Entry<?>> all = new ArrayList<>(entries);
        all.addAll(presets.entries());
        all.sort(Comparator.comparingInt((Entry<?> entry) -> order(entry.kind()))
                .thenComparing(entry -> entry.kind().name())
                .thenComparing(Entry::id));
        List<Entry<?>> rivals = new ArrayList<>(search.findings.entries());
        rivals.removeAll(entries);
        return new Catalogue(all, rivals, search.findings.plugins(), search.findings.problems());
    }

    private static int order(Kind<?> kind) {
        int index = Kind.ALL.indexOf(kind);
        return index < 0 ? Kind.ALL.size() : index;
    }

    /** The plugins on the module path and on the class path. */
    private void shipped() {
        ServiceLoader<Plugin> loader = ServiceLoader.load(Plugin.class, Search.class.getClassLoader());
        Services.each(
                loader, "nuprobe", plugin -> findings.register(plugin, Origins.of(plugin.getClass(), "")), findings);
    }

    private void extensions(Path folder) {
        if (!Files.isDirectory(folder)) {
            findings.problem(folder.toString(), "there is no such folder of extensions", "");
            return;
        }
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                String name = child.getFileName().toString();
                if (name.startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(child)) {
                    findings.add(ExtensionFolder.search(
                            child, Optional.ofNullable(Plugin.class.getModule().getLayer()), patience));
                } else if (name.endsWith(".jar")) {
                    findings.problem(
                            child.toString(),
                            "the jar lies directly in the folder of extensions",
                            "move it to a folder of its own: "
                                    + folder.resolve(name.substring(0, name.length() - 4))
                                            .resolve(name)
                                    + ", or let \"nuprobe plugins add\" put it there");
                }
            }
        } catch (IOException e) {
            findings.problem(folder.toString(), "the folder cannot be read: " + e.getMessage(), "");
        }
    }

    /** Of two components with one id the shipped one stays; between two extensions neither does. */
    private List<Entry<?>> withoutDuplicates() {
        Map<String, List<Entry<?>>> byId = new HashMap<>();
        findings.entries()
                .forEach(entry -> byId.computeIfAbsent(key(entry), key -> new ArrayList<>())
                        .add(entry));
        List<Entry<?>> unique = new ArrayList<>();
        for (Entry<?> entry : findings.entries()) {
            List<Entry<?>> rivals = byId.get(key(entry));
            boolean first = rivals.get(0).equals(entry);
            boolean shipped = rivals.get(0).origin().extension().isEmpty();
            if (rivals.size() == 1
                    || (first && shipped && rivals.get(1).origin().extension().length() > 0)) {
                unique.add(entry);
            }
            if (rivals.size() > 1 && first) {
                duplicate(entry, rivals, unique.contains(entry));
            }
        }
        return unique;
    }

    private void duplicate(Entry<?> entry, List<Entry<?>> rivals, boolean kept) {
        String where = rivals.stream()
                .map(rival ->
                        kept && rival.equals(entry) ? "nuprobe" : rival.origin().location())
                .distinct()
                .collect(Collectors.joining(" and "));
        findings.problem(
                where,
                "both register the " + entry.kind() + " \"" + entry.id() + "\"",
                (kept
                                ? "the one that is shipped with nuprobe is used; rename the other one or remove its folder"
                                : "neither is used; rename one of them or remove its folder")
                        + preferable(entry, rivals));
    }

    private static String preferable(Entry<?> entry, List<Entry<?>> rivals) {
        return rivals.stream()
                .map(rival -> rival.origin().extension())
                .filter(extension -> !extension.isEmpty())
                .findFirst()
                .map(extension -> ", or let an analysis choose: prefer: { " + entry.kind() + "/" + entry.id() + ": "
                        + extension + " }")
                .orElse("");
    }

    private static String key(Entry<?> entry) {
        return entry.kind().name() + " " + entry.id();
    }
}
