package org.nuprobe.runtime.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;

/** A folder of tables that is there as a whole or not at all. */
final class ReleaseFolder {
    private ReleaseFolder() {}

    /**
     * Writes files beside the place and moves them there together; an earlier import goes when the new one is complete.
     *
     * @param texts the text of each file, by name
     * @throws InvalidInput when something else is in this place, or nothing can be written there; what was there before then stays
     */
    static void write(Path folder, Map<String, String> texts) {
        Path staging = null;
        try {
            refuseAnythingElse(folder);
            Path parent = Files.createDirectories(folder.resolveSibling(""));
            staging = Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
            Path fresh = Files.createDirectory(staging.resolve("fresh"));
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(fresh.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
            }
            replace(folder, fresh, staging.resolve("earlier"));
        } catch (IOException e) {
            throw new InvalidInput(
                    Place.of(folder.toString()),
                    "the tables cannot be written there: " + IoReason.of(e),
                    "give a folder in which you may write with --into DIR");
        } finally {
            delete(staging);
        }
    }

    /** Only an import is replaced: tables and the file that says where they come from. */
    private static void refuseAnythingElse(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Optional<String> other = Files.isDirectory(folder) ? other(folder) : Optional.of("which is a file");
        if (other.isPresent()) {
            throw new InvalidInput(
                    Place.of(folder.toString()),
                    "something that is no import is in this place, " + other.get() + ", and would be lost",
                    "move it elsewhere, or give another folder with --into DIR");
        }
    }

    private static Optional<String> other(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            boolean imported = names.contains(SourceText.NAME);
            return names.stream()
                    .filter(name -> !imported || !(name.equals(SourceText.NAME) || name.endsWith(".csv")))
                    .findFirst()
                    .map(name -> "such as " + name);
        }
    }

    private static void replace(Path folder, Path fresh, Path earlier) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(fresh, folder);
            return;
        }
        Files.move(folder, earlier);
        try {
            Files.move(fresh, folder);
        } catch (IOException e) {
            Files.move(earlier, folder);
            throw e;
        }
    }

    private static void delete(Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
