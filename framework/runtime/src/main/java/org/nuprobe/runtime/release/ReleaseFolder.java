package org.nuprobe.runtime.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of tables that is there as a whole or not at all. */
final class ReleaseFolder {
    private ReleaseFolder() {}

    /**
     * Writes files beside the place and moves them there together; what was there before goes when the new is complete.
     *
     * @param texts the text of each file, by name
     * @throws UncheckedIOException when the disk fails; what was there before then stays
     */
    static void write(Path folder, Map<String, String> texts) {
        Path staging = null;
        try {
            Path parent = Files.createDirectories(folder.resolveSibling(""));
            staging = Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
            Path fresh = Files.createDirectory(staging.resolve("fresh"));
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(fresh.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
            }
            replace(folder, fresh, staging.resolve("earlier"));
        } catch (IOException e) {
            throw new UncheckedIOException("the tables cannot be written to " + folder + ": " + e.getMessage(), e);
        } finally {
            delete(staging);
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
