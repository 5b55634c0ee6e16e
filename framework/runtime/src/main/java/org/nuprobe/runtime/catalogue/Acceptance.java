package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nuprobe.runtime.data.Sha256;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.YamlFile;

/**
 * The jars of an extension that somebody looked at and accepted, in the file {@value #FILE} beside them.
 *
 * @param jars the SHA-256 of each jar, by the name of the file
 */
record Acceptance(Map<String, String> jars) {
    /** The file. */
    static final String FILE = "nuprobe-extension.yaml";

    Acceptance {
        jars = Map.copyOf(jars);
    }

    /** What was accepted in a folder; empty when nobody was asked. A file that cannot be read accepts nothing. */
    static Optional<Acceptance> of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, String> jars = new LinkedHashMap<>();
        try {
            Node.Section root = Fields.asSection(YamlFile.read(file), "an extension");
            Node.Field listed = root.fields().get("jars");
            if (listed != null) {
                Fields.asSection(listed.value(), "\"jars\"")
                        .fields()
                        .forEach((name, field) -> jars.put(
                                name, Numbers.scalar(field.value(), "a SHA-256").text()));
            }
        } catch (InvalidInput unreadable) {
            jars.clear();
        }
        return Optional.of(new Acceptance(jars));
    }

    /** Accepts the jars of a folder as they are. */
    static Acceptance accept(Path folder, List<Path> jars) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        jars.forEach(jar -> hashes.put(String.valueOf(jar.getFileName()), Sha256.of(jar)));
        StringBuilder text =
                new StringBuilder("# Accepted with \"nuprobe plugins\": a jar that differs is not loaded.\njars:\n");
        hashes.forEach((name, hash) -> text.append("  \"")
                .append(name.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\": \"")
                .append(hash)
                .append("\"\n"));
        Path partial = Files.createTempFile(folder, ".accepted", ".yaml");
        Files.writeString(partial, text);
        Files.move(partial, folder.resolve(FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return new Acceptance(hashes);
    }

    /** In what the jars of a folder differ from what was accepted. */
    List<Problem> differences(Path folder, List<Path> found) {
        String name = String.valueOf(folder.getFileName());
        String remedy = "if you trust what is there now: nuprobe plugins accept " + name;
        List<Problem> differences = new ArrayList<>();
        Map<String, String> missing = new TreeMap<>(jars);
        for (Path jar : found) {
            String hash = Sha256.of(jar);
            String accepted = missing.remove(String.valueOf(jar.getFileName()));
            if (accepted == null) {
                differences.add(
                        new Problem(jar.toString(), "nobody accepted this jar, whose SHA-256 is " + hash, remedy));
            } else if (!accepted.equals(hash)) {
                differences.add(new Problem(
                        jar.toString(),
                        "the jar has changed since it was accepted: its SHA-256 is " + hash + " and was " + accepted,
                        remedy));
            }
        }
        missing.keySet()
                .forEach(gone -> differences.add(new Problem(
                        folder.toString(), "the jar " + gone + ", which was accepted, is not there", remedy)));
        return differences;
    }
}
