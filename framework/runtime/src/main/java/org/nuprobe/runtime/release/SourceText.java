package org.nuprobe.runtime.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.data.Sha256;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.YamlText;

/** Writes the {@code SOURCE.yaml} of imported tables. */
final class SourceText {
    /** The name of the file. */
    static final String NAME = "SOURCE.yaml";

    private static final Place PLACE = Place.of(NAME);

    private SourceText() {}

    /**
     * The text.
     *
     * @param tables the text of each table, by name
     * @param contents what was read, by name of the file
     */
    static String of(Release release, Map<String, String> tables, Map<String, DownloadedFiles.Content> contents) {
        List<Node> entries = new ArrayList<>();
        for (ReleaseFile file : release.files()) {
            entries.add(entry(
                    release.publication(),
                    file,
                    tables.get(file.table()),
                    contents.get(file.name()).sha256()));
        }
        return YamlText.of(YamlText.section(PLACE, Map.of("files", YamlText.list(PLACE, entries))));
    }

    private static Node entry(Release.Publication publication, ReleaseFile file, String table, String sha256) {
        Map<String, Node> entry = new LinkedHashMap<>();
        entry.put("name", text(file.table()));
        entry.put("title", text(file.title()));
        entry.put("citation", text(publication.citation()));
        entry.put("key", text(publication.key()));
        entry.put("licence", text(publication.licence()));
        entry.put("columns", columns(file.layout()));
        entry.put(
                "made",
                text("Imported from " + file.name() + " (SHA-256 " + sha256 + "), numbers as they stand there."));
        entry.put("sha256", text(Sha256.of(table.getBytes(StandardCharsets.UTF_8))));
        entry.put("note", text(file.note()));
        if (!sha256.equals(file.sha256())) {
            entry.put(
                    "statement",
                    text("The table " + file.table() + " comes from a file " + file.name()
                            + " that is not the published one."));
        }
        return YamlText.section(PLACE, entry);
    }

    private static Node columns(Layout layout) {
        List<Node> columns = new ArrayList<>();
        layout.rowNames().ifPresent(names -> columns.add(column(names.name(), "text", names.meaning())));
        layout.columns().forEach(column -> columns.add(column(column.name(), column.unit(), column.meaning())));
        return YamlText.list(PLACE, columns);
    }

    private static Node column(String name, String unit, String meaning) {
        Map<String, Node> column = new LinkedHashMap<>();
        column.put("name", text(name));
        column.put("unit", text(unit));
        column.put("meaning", text(meaning));
        return YamlText.section(PLACE, column);
    }

    private static Node text(String text) {
        return new Node.Scalar(PLACE, text, false);
    }
}
