package org.nuprobe.runtime.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuprobe.runtime.input.InputProblem;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;

/**
 * The releases that are known: {@code releases/ID.yaml} in a data folder describes one, and {@code releases/ID/} holds its tables
 * once it has been imported.
 */
public final class Releases {
    private static final String FOLDER = "releases";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TABLE = Pattern.compile(FOLDER + "/([^/]+)/([^/]+)");

    private final List<Path> data;
    private final Map<String, Path> manifests;

    private Releases(List<Path> data, Map<String, Path> manifests) {
        this.data = List.copyOf(data);
        this.manifests = new TreeMap<>(manifests);
    }

    /** Those of data folders; of two manifests with one name that of the earlier folder counts. */
    public static Releases of(List<Path> data) {
        Map<String, Path> manifests = new TreeMap<>();
        data.stream()
                .map(folder -> folder.resolve(FOLDER))
                .filter(Files::isDirectory)
                .forEach(folder -> {
                    try (Stream<Path> files = Files.list(folder)) {
                        files.filter(file -> file.toString().endsWith(".yaml"))
                                .forEach(file -> manifests.putIfAbsent(id(file), file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(
                                "the folder " + folder + " cannot be read: " + e.getMessage(), e);
                    }
                });
        return new Releases(data, manifests);
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ".yaml".length());
    }

    /** Their names. */
    public List<String> ids() {
        return List.copyOf(manifests.keySet());
    }

    /**
     * One of them.
     *
     * @param place where its name was written
     * @throws InvalidInput when there is none of this name, or its manifest is wrong
     */
    public Release release(String id, Place place) {
        Path manifest = manifests.get(id);
        if (manifest == null) {
            throw new InvalidInput(place, "there is no release \"" + id + "\"", NearMisses.hint(id, ids(), FOLDER));
        }
        if (!ID.matcher(id).matches()) {
            throw new InvalidInput(
                    Place.of(manifest.toString()),
                    "the name of the file is the id, and \"" + id + "\" is not lower-case words with hyphens",
                    "");
        }
        return ManifestReader.read(id, manifest);
    }

    /** Where the tables of a release are; empty when it has not been imported, or not by its present manifest. */
    public Optional<Path> imported(Release release) {
        return data.stream()
                .map(folder -> folder.resolve(FOLDER).resolve(release.id()))
                .filter(folder ->
                        release.tables().stream().allMatch(table -> Files.isRegularFile(folder.resolve(table))))
                .findFirst();
    }

    /**
     * Checks downloaded files and makes tables of them. Either all tables are there afterwards, or everything is as it was.
     *
     * @param downloaded the folder with the files
     * @param into a data folder; it is made when it is missing
     * @throws InvalidInput with everything that is missing or wrong, or when the tables cannot be written
     */
    public static ImportedRelease importInto(Path into, Release release, Path downloaded, Changed changed) {
        Map<String, DownloadedFiles.Content> contents = DownloadedFiles.read(release, downloaded, changed);
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<String> different = new ArrayList<>();
        for (ReleaseFile file : release.files()) {
            DownloadedFiles.Content content = contents.get(file.name());
            tables.put(file.table(), TableText.of(file.layout(), content.rows()));
            rows.put(file.table(), file.rows());
            if (!content.sha256().equals(file.sha256())) {
                different.add(file.name());
            }
        }
        Map<String, String> texts = new LinkedHashMap<>(tables);
        texts.put(SourceText.NAME, SourceText.of(release, tables, contents));
        Path folder = into.resolve(FOLDER).resolve(release.id());
        ReleaseFolder.write(folder, texts);
        return new ImportedRelease(folder, rows, different);
    }

    /** Why there is no table of this path, and what to do; empty when no release has anything to do with it. */
    public Optional<InputProblem> reason(String path) {
        Matcher matcher = TABLE.matcher(path);
        if (!matcher.matches() || !manifests.containsKey(matcher.group(1))) {
            return Optional.empty();
        }
        Release release = release(matcher.group(1), Place.of(path));
        if (!release.tables().contains(matcher.group(2))) {
            return Optional.of(new InputProblem(
                    Place.of(path),
                    "the release " + release.id() + " has no such table",
                    NearMisses.hint(matcher.group(2), release.tables(), "tables")));
        }
        int files = release.files().size();
        return Optional.of(new InputProblem(
                Place.of(path),
                "the release " + release.id() + " has not been imported",
                "download its " + (files == 1 ? "file" : files + " files") + " from " + release.download()
                        + ", then: nuprobe data import " + release.id() + " FOLDER"));
    }
}
