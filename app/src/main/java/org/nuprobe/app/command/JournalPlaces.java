package org.nuprobe.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuprobe.engine.Share;

/**
 * Where journals are: beside the folder of the result, {@code NAME.journal} and {@code NAME.chunk-3-of-40.journal}.
 *
 * @param folder the folder of the result
 */
record JournalPlaces(Path folder) {
    private static final Pattern CHUNK = Pattern.compile(".*\\.chunk-\\d+-of-(\\d+)\\.journal");

    /** Beside a folder. */
    static JournalPlaces beside(Path folder) {
        return new JournalPlaces(folder);
    }

    /** The journal of the whole run. */
    Path whole() {
        return sibling(".journal");
    }

    /** The journal of one chunk. */
    Path of(Share share) {
        return sibling(".chunk-" + share.part() + "-of-" + share.parts() + ".journal");
    }

    /** The script that runs the chunks. */
    Path script() {
        return sibling(".sbatch");
    }

    /** The journals of chunks that are there. */
    List<Path> chunks() {
        Path parent = folder.resolveSibling("");
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        String start = folder.getFileName() + ".chunk-";
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(start))
                    .filter(file -> CHUNK.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the journals cannot be found: " + e.getMessage(), e);
        }
    }

    /** Into how many chunks a run was divided, when all of these journals say the same. */
    static OptionalInt parts(List<Path> journals) {
        List<Integer> parts = journals.stream()
                .map(each -> CHUNK.matcher(each.toString()))
                .map(matcher -> matcher.matches() ? number(matcher) : 0)
                .distinct()
                .toList();
        return parts.size() == 1 && parts.get(0) > 0 ? OptionalInt.of(parts.get(0)) : OptionalInt.empty();
    }

    private static int number(Matcher matcher) {
        return Integer.parseInt(matcher.group(1));
    }

    private Path sibling(String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }
}
