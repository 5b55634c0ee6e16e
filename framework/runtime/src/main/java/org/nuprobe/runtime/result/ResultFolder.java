package org.nuprobe.runtime.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.statistics.Result;

/**
 * The folder that holds a result: {@code result.json}, {@code resolved.yaml}, {@code citations.bib}, {@code values.csv} with one
 * row a case, and {@code tables/}.
 *
 * <p>Everything is first written into a folder beside it and moved into place when it is complete. In a folder that holds an
 * earlier result of nuprobe the files of that result are replaced, and other files stay. Any other folder that is not empty is
 * refused.
 */
public final class ResultFolder {
    /** What a file {@code result.json} says of itself. */
    static final String MARK = "nuprobe result";

    /** The file that tells a result from any other folder. */
    static final String RESULT = "result.json";

    private final Path folder;

    private ResultFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder to write to, which need not exist.
     *
     * @throws InvalidInput when it is a file, or holds something else than an earlier result
     */
    public static ResultFolder at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            if (!Files.isDirectory(absolute)) {
                throw new InvalidInput(
                        Place.of(folder.toString()), "this is a file, and a folder is wanted for the result", "");
            }
            if (!isEmpty(absolute) && EarlierResult.files(absolute).isEmpty()) {
                throw new InvalidInput(
                        Place.of(folder.toString()),
                        "the folder is not empty, and what it holds is no result of nuprobe",
                        "choose another folder for the result, or empty this one");
            }
        }
        return new ResultFolder(absolute);
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /**
     * Writes a result.
     *
     * @param outcome the result
     * @param more writes more files, such as plots, into the folder it is given
     * @return the files, in the order of their names, relative to the folder
     * @throws UncheckedIOException when the disk fails; the earlier content is then as it was, unless it failed while files were
     *     moved into place
     */
    public List<Path> write(RunOutcome outcome, More more) {
        Path partial = null;
        try {
            Path parent = Files.createDirectories(folder.resolveSibling(""));
            partial = Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
            fill(partial, outcome, more);
            List<Path> files = files(partial);
            move(partial, files);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the result cannot be written to " + folder + ": " + e.getMessage(), e);
        } finally {
            delete(partial);
        }
    }

    private static void fill(Path into, RunOutcome outcome, More more) throws IOException {
        text(into.resolve("resolved.yaml"), outcome.provenance().resolved());
        text(into.resolve("citations.bib"), outcome.provenance().citations());
        text(into.resolve("values.csv"), Tables.values(outcome.cases()));
        for (CaseOutcome each : outcome.cases()) {
            for (Result.Table table : each.result().tables()) {
                text(into.resolve(Tables.file(each, table)), Tables.text(table));
            }
        }
        more.write(into);
        List<String> names =
                new ArrayList<>(files(into).stream().map(ResultFolder::name).toList());
        names.add(RESULT);
        names.sort(Comparator.naturalOrder());
        text(into.resolve(RESULT), ResultJson.of(outcome, names));
    }

    private static void text(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Into an empty place the folder moves as one; into an earlier result its files move one by one, {@code result.json} last. */
    private void move(Path partial, List<Path> files) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(partial, folder);
            return;
        }
        List<String> earlier = new ArrayList<>(EarlierResult.files(folder));
        List<Path> order = new ArrayList<>(files);
        order.sort(Comparator.comparing((Path file) -> name(file).equals(RESULT))
                .thenComparing(Comparator.naturalOrder()));
        for (Path file : order) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.resolveSibling(""));
            Files.move(partial.resolve(file), target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            earlier.remove(name(file));
        }
        for (String gone : earlier) {
            remove(folder.resolve(gone).normalize());
        }
    }

    /** Removes a file that an earlier result left, and the folders that are empty without it. */
    private void remove(Path file) throws IOException {
        if (!file.startsWith(folder)) {
            return;
        }
        Files.deleteIfExists(file);
        for (Path above = file.getParent(); !above.equals(folder) && isEmpty(above); above = above.getParent()) {
            Files.deleteIfExists(above);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted(Comparator.comparing(ResultFolder::name))
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path partial) {
        if (partial == null || !Files.exists(partial)) {
            return;
        }
        try (Stream<Path> all = Files.walk(partial)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes more files into a result. */
    @FunctionalInterface
    public interface More {
        /** Nothing more. */
        More NONE = folder -> {};

        /** Writes into the folder, which is moved into place afterwards. */
        void write(Path folder) throws IOException;
    }
}
