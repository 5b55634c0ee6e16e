package org.nuprobe.runtime.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.input.YamlFile;

/** Reads a manifest: {@code data/releases/ID.yaml}. */
final class ManifestReader {
    private static final List<String> KEYS =
            List.of("format", "kind", "title", "citation", "key", "licence", "download", "layouts", "files");
    private static final List<String> FILE_KEYS = List.of("name", "title", "table", "layout", "rows", "sha256", "note");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TABLE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*\\.csv");
    private static final Pattern PLAIN_NAME = Pattern.compile("[^/\\\\]*[^/\\\\.][^/\\\\]*");

    private final Problems problems = new Problems();
    private final Map<String, Optional<Layout>> layouts = new LinkedHashMap<>();

    private ManifestReader() {}

    /**
     * The release of a manifest.
     *
     * @throws InvalidInput with everything that is wrong with the manifest
     */
    static Release read(String id, Path file) {
        return new ManifestReader().release(id, Fields.asSection(YamlFile.read(file), "a manifest"));
    }

    private Release release(String id, Node.Section root) {
        Fields fields = Fields.of(root, "a manifest", KEYS, problems);
        fields.require("format", "format: 1", node -> Numbers.whole(node, "\"format\""))
                .filter(format -> format != 1)
                .ifPresent(format -> problems.add(
                        root.place(), "the format " + format + " is not known", "this nuprobe reads format 1"));
        fields.require("kind", "kind: release", node -> Numbers.scalar(node, "\"kind\""))
                .filter(kind -> !kind.text().equals("release"))
                .ifPresent(kind -> problems.add(
                        kind.place(), "the kind is " + kind.text() + ", but the folder is for releases", ""));
        Release.Publication publication = new Release.Publication(
                text(fields, "title", "title: COHERENT 2021"),
                text(fields, "citation", "citation: authors, journal, year"),
                text(fields, "key", "key: \"COHERENT:2021xmm\""),
                text(fields, "licence", "licence: CC-BY 4.0"),
                text(fields, "download", "download: https://example.org"));
        fields.section("layouts")
                .ifPresent(section -> section.fields()
                        .forEach((name, field) ->
                                layouts.put(name, problems.attempt(() -> LayoutReader.read(field.value(), problems)))));
        List<ReleaseFile> files = new ArrayList<>();
        fields.require("files", "files: [ { name: ... } ]", node -> Fields.asList(node, "\"files\""))
                .orElse(List.of())
                .forEach(node -> problems.attempt(() -> file(node)).ifPresent(files::add));
        distinct(root.place(), "files", files.stream().map(ReleaseFile::name).toList());
        distinct(root.place(), "tables", files.stream().map(ReleaseFile::table).toList());
        problems.throwAny();
        return new Release(id, publication, files);
    }

    private ReleaseFile file(Node node) {
        Fields fields = Fields.of(Fields.asSection(node, "a file"), "a file", FILE_KEYS, problems);
        String name = matching(fields, "name", PLAIN_NAME, "a name without folders, as in events.txt");
        String table = matching(fields, "table", TABLE, "lower-case words with hyphens and .csv, as in beam-on.csv");
        String sha256 = matching(fields, "sha256", SHA256, "64 lower-case hexadecimal digits");
        int rows = fields.require("rows", "rows: 960", each -> Numbers.whole(each, "\"rows\""))
                .orElse(0L)
                .intValue();
        Optional<Node.Scalar> wanted =
                fields.require("layout", "layout: events", each -> Numbers.scalar(each, "\"layout\""));
        Optional<Layout> layout = wanted.flatMap(this::layout);
        layout.ifPresent(found -> counted(node.place(), found, rows));
        return new ReleaseFile(
                name,
                text(fields, "title", "title: observed events"),
                table,
                layout.orElse(new Layout("", 0, Layout.Separator.BLANK, List.of(), Optional.empty())),
                rows,
                sha256,
                fields.textOrEmpty("note"));
    }

    private Optional<Layout> layout(Node.Scalar name) {
        if (!layouts.containsKey(name.text())) {
            problems.add(
                    name.place(),
                    "there is no layout \"" + name.text() + "\"",
                    NearMisses.hint(name.text(), layouts.keySet(), "layouts"));
            return Optional.empty();
        }
        return layouts.get(name.text());
    }

    private void counted(Place place, Layout layout, int rows) {
        long grid = layout.gridRows();
        if (grid > 0 && grid != rows) {
            problems.add(place, "the grids of its columns make " + grid + " rows, not " + rows, "");
        }
        layout.rowNames()
                .filter(names -> names.texts().size() != rows)
                .ifPresent(names -> problems.add(
                        place, "there are names for " + names.texts().size() + " rows, not " + rows, ""));
    }

    private void distinct(Place place, String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                problems.add(place, "two " + what + " are called \"" + name + "\"", "");
            }
        }
    }

    private String matching(Fields fields, String key, Pattern pattern, String wanted) {
        Optional<Node.Scalar> scalar =
                fields.require(key, key + ": ...", node -> Numbers.scalar(node, Fields.name(key)));
        scalar.filter(found -> !pattern.matcher(found.text()).matches())
                .ifPresent(found -> problems.add(
                        found.place(), Fields.name(key) + ": \"" + found.text() + "\" is not " + wanted, ""));
        return scalar.map(Node.Scalar::text).orElse("");
    }

    private static String text(Fields fields, String key, String example) {
        return fields.require(
                        key,
                        example,
                        node -> Numbers.scalar(node, Fields.name(key)).text())
                .orElse("");
    }
}
