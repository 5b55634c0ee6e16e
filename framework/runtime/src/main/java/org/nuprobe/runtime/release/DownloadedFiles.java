package org.nuprobe.runtime.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuprobe.runtime.data.Sha256;
import org.nuprobe.runtime.input.InputProblem;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;

/** The files of a release in the folder to which a user downloaded them. */
final class DownloadedFiles {
    private static final String MAKE_READABLE = "allow yourself to read it, or copy it elsewhere";

    private final Release release;
    private final Path folder;
    private final Changed changed;
    private final Problems problems = new Problems();
    private final Map<String, Content> contents = new LinkedHashMap<>();

    private DownloadedFiles(Release release, Path folder, Changed changed) {
        this.release = release;
        this.folder = folder;
        this.changed = changed;
    }

    /**
     * What a file holds.
     *
     * @param rows its rows
     * @param sha256 its checksum; with the line ends of another system that of the same text with its own
     */
    record Content(ReleaseRows rows, String sha256) {}

    /**
     * Reads and checks all of them.
     *
     * @return what they hold, by name
     * @throws InvalidInput with all that is missing or wrong
     */
    static Map<String, Content> read(Release release, Path folder, Changed changed) {
        DownloadedFiles files = new DownloadedFiles(release, folder, changed);
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(
                    Place.of(folder.toString()),
                    Files.exists(folder) ? "this is a file, and a folder is wanted" : "there is no such folder",
                    "it should hold the files of the release, from " + release.download());
        }
        List<ReleaseFile> missing = files.missing();
        files.tell(missing);
        release.files().stream().filter(file -> !missing.contains(file)).forEach(files::check);
        files.problems.throwAny();
        return files.contents;
    }

    private List<ReleaseFile> missing() {
        return release.files().stream()
                .filter(file -> !Files.isRegularFile(folder.resolve(file.name())))
                .toList();
    }

    private void tell(List<ReleaseFile> missing) {
        List<String> names = names(folder);
        for (ReleaseFile file : missing) {
            List<String> near = NearMisses.near(file.name(), unclaimed(names));
            String hint = near.isEmpty()
                    ? "download it from " + release.download()
                    : "is it " + near.get(0) + "? Then rename it; else download it from " + release.download();
            problems.add(
                    Place.of(folder.resolve(file.name()).toString()),
                    "there is no such file; it holds: " + file.title(),
                    hint);
        }
        if (missing.size() == release.files().size()) {
            below(missing.get(0).name());
        }
    }

    private void below(String name) {
        names(folder).stream()
                .map(folder::resolve)
                .filter(inside -> Files.isRegularFile(inside.resolve(name)))
                .findFirst()
                .ifPresent(inside -> problems.add(
                        Place.of(folder.toString()), "the files are one folder further down", "name " + inside));
    }

    /** The names that no file of the release has. */
    private List<String> unclaimed(List<String> names) {
        List<String> unclaimed = new ArrayList<>(names);
        release.files().forEach(file -> unclaimed.remove(file.name()));
        return unclaimed;
    }

    private void check(ReleaseFile file) {
        Path path = folder.resolve(file.name());
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            problems.add(Place.of(path.toString()), "the file cannot be read: " + IoReason.of(e), MAKE_READABLE);
            return;
        }
        ReleaseRows rows = ReleaseRows.of(new String(bytes, StandardCharsets.UTF_8), file.layout());
        List<InputProblem> wrong = ContentCheck.problems(path.toString(), file, rows);
        wrong.forEach(problem -> problems.add(problem.place(), problem.message(), problem.hint()));
        String sha256 = sha256(bytes, file);
        if (wrong.isEmpty() && changed == Changed.REFUSE && !sha256.equals(file.sha256())) {
            problems.add(
                    Place.of(path.toString()),
                    "this is not the published file: its SHA-256 is " + sha256 + ", not " + file.sha256(),
                    "download it again; its numbers are possible, so to take it as it is add --accept-changed");
        }
        contents.put(file.name(), new Content(rows, sha256));
    }

    /** Transfer may have changed the line ends, which is no other content. */
    private static String sha256(byte[] bytes, ReleaseFile file) {
        String asPublished = Sha256.of(new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return asPublished.equals(file.sha256()) ? asPublished : Sha256.of(bytes);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InvalidInput(
                    Place.of(folder.toString()), "the folder cannot be read: " + IoReason.of(e), MAKE_READABLE);
        }
    }
}
