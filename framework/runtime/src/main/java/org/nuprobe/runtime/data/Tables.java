package org.nuprobe.runtime.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;

/** Tables by path, searched folder by folder; each one that is read is taken down. */
public final class Tables implements Data {
    private final List<Path> folders;
    private final Ledger ledger;
    private final MissingTable missing;
    private final Map<Path, SourceNote> notes = new HashMap<>();
    private final Map<String, DataTable> tables = new HashMap<>();

    /**
     * Tables in folders.
     *
     * @param folders where to search, in this order
     * @param ledger where reads are taken down
     * @param missing knows why a table may not be there
     */
    public Tables(List<Path> folders, Ledger ledger, MissingTable missing) {
        this.folders = List.copyOf(folders);
        this.ledger = ledger;
        this.missing = missing;
    }

    @Override
    public synchronized DataTable table(String path) {
        DataTable known = tables.get(path);
        if (known == null) {
            known = find(path);
            tables.put(path, known);
        }
        return known;
    }

    private DataTable find(String path) {
        Path relative = Path.of(path);
        if (relative.isAbsolute() || relative.normalize().startsWith("..") || path.isBlank()) {
            throw new InvalidInput(
                    Place.of(path.isBlank() ? "a table" : path),
                    "the path of a table must stay inside the folders that are searched",
                    "write it relative to the analysis file or to the data folder, without \"..\"");
        }
        for (Path folder : folders) {
            Path file = folder.resolve(relative).normalize();
            if (Files.isRegularFile(file)) {
                return read(path, folder, file);
            }
        }
        throw missing.reason(Ledger.name(Path.of(""), relative.normalize()))
                .map(problem -> new InvalidInput(List.of(problem)))
                .orElseGet(() -> new InvalidInput(Place.of(path), "there is no such table", hint(relative)));
    }

    private DataTable read(String path, Path folder, Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidInput(Place.of(file.toString()), "the table cannot be read: " + e.getMessage(), "");
        }
        String name = Ledger.name(folder, file);
        ledger.read(name, content);
        compare(file, name, Sha256.of(content));
        return CsvTable.read(path, file.toString(), content);
    }

    private void compare(Path file, String name, String sha256) {
        SourceNote note = notes.computeIfAbsent(file.getParent(), SourceNote::of);
        if (!note.statement().isEmpty()) {
            ledger.state(note.statement());
        }
        SourceNote.Noted noted = note.files().get(file.getFileName().toString());
        if (noted == null) {
            return;
        }
        ledger.cite(List.of(noted.key()));
        if (!noted.statement().isEmpty()) {
            ledger.state(noted.statement());
        }
        if (!noted.sha256().isEmpty() && !noted.sha256().equals(sha256)) {
            ledger.state("The table " + name + " is not the one that its SOURCE.yaml documents: its SHA-256 differs.");
        }
    }

    private String hint(Path relative) {
        Optional<String> near = folders.stream()
                .flatMap(
                        folder -> NearMisses.near(relative.toString(), below(folder, relative.getNameCount())).stream())
                .findFirst();
        String searched = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
        return near.map(word -> "did you mean " + word + "?")
                .orElse(folders.isEmpty() ? "there is no data folder" : "searched in " + searched);
    }

    private static List<String> below(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            List<String> names = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .limit(1000)
                    .forEach(file -> names.add(Ledger.name(folder, file)));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
