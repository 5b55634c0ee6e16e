package org.nuprobe.runtime.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes down which data files were read, and what has to be said about them. Safe for several threads. */
public final class Ledger {
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> statements = new LinkedHashSet<>();

    /** Nothing read yet. */
    public Ledger() {}

    /** A file was read. */
    public synchronized void read(String path, byte[] content) {
        hashes.put(path, Sha256.of(content));
    }

    /** A preset was used. */
    public void preset(String path, Path file) {
        try {
            read(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the preset " + file + " cannot be read any more", e);
        }
    }

    /** A file is to be cited. */
    public synchronized void cite(Collection<String> more) {
        more.stream().filter(key -> !key.isEmpty()).forEach(keys::add);
    }

    /** Something must be said beside the result. */
    public synchronized void state(String statement) {
        statements.add(statement);
    }

    /** The SHA-256 of each file, by path. */
    public synchronized SortedMap<String, String> hashes() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** The keys of the publications to cite, sorted. */
    public synchronized List<String> keys() {
        List<String> sorted = new ArrayList<>(keys);
        Collections.sort(sorted);
        return sorted;
    }

    /** What must be said, sorted, because threads read in any order. */
    public synchronized List<String> statements() {
        return statements.stream().sorted().toList();
    }

    /** How a file is called in a result: relative to the folder that it was found in. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
