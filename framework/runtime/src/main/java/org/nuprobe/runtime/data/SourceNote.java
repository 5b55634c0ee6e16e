package org.nuprobe.runtime.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.YamlFile;

/**
 * What the {@code SOURCE.yaml} of a data folder says of its files.
 *
 * @param files what is noted, by file name
 * @param statement what is wrong with the note itself, empty when nothing is
 */
record SourceNote(Map<String, Noted> files, String statement) {
    private static final String FILE = "SOURCE.yaml";

    /** The checksum and the citation key of a file, and what must be said of it; empty texts when they are not noted. */
    record Noted(String sha256, String key, String statement) {}

    /** The note of a folder; an empty one when there is none. */
    static SourceNote of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new SourceNote(Map.of(), "");
        }
        try {
            Map<String, Noted> files = new HashMap<>();
            for (Node item : items(YamlFile.read(file))) {
                files.put(
                        text(item, "name"),
                        new Noted(text(item, "sha256"), text(item, "key"), text(item, "statement")));
            }
            return new SourceNote(files, "");
        } catch (InvalidInput e) {
            return new SourceNote(Map.of(), file + " cannot be used: " + e.getMessage());
        }
    }

    private static Iterable<Node> items(Node root) {
        if (root instanceof Node.Section section
                && section.fields().get("files") != null
                && section.fields().get("files").value() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        throw new InvalidInput(root.place(), "there is no list \"files\"", "");
    }

    private static String text(Node item, String key) {
        return Optional.of(item)
                .filter(Node.Section.class::isInstance)
                .map(section -> ((Node.Section) section).fields().get(key))
                .map(Node.Field::value)
                .filter(Node.Scalar.class::isInstance)
                .map(scalar -> ((Node.Scalar) scalar).text())
                .orElse("");
    }
}
