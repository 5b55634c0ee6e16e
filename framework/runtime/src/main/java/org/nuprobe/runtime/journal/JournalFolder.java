package org.nuprobe.runtime.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;

/**
 * The folder of a journal: {@code journal.txt}, which says of which run it is, {@code lock}, and one file {@code CASE.units} for
 * each case that has finished units.
 */
final class JournalFolder {
    private static final String IDENTITY = "journal.txt";
    private static final String LOCK = "lock";
    private static final String UNITS = ".units";

    private final Path path;

    private JournalFolder(Path path) {
        this.path = path;
    }

    /**
     * A folder, which need not exist.
     *
     * @throws InvalidInput when there is something else in its place
     */
    static JournalFolder at(Path path) {
        JournalFolder folder = new JournalFolder(path.toAbsolutePath().normalize());
        if (Files.exists(folder.path) && !folder.exists() && !folder.files().isEmpty()) {
            throw new InvalidInput(
                    folder.place(), "this is no journal of nuprobe", "choose another place for the result with --out");
        }
        return folder;
    }

    /** The folder. */
    Path path() {
        return path;
    }

    /** Whether there is a journal. */
    boolean exists() {
        return Files.isRegularFile(path.resolve(IDENTITY));
    }

    /** The file of a case. */
    Path file(String caseId) {
        return path.resolve(caseId + UNITS);
    }

    /** The cases of which there is a file. */
    List<String> cases() {
        return files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.endsWith(UNITS))
                .map(name -> name.substring(0, name.length() - UNITS.length()))
                .sorted()
                .toList();
    }

    /**
     * Looks whether the journal is that of a run.
     *
     * @throws InvalidInput when it is not, with what is different
     */
    void expect(Identity identity) {
        try {
            Identity found = new Identity(Files.readAllLines(path.resolve(IDENTITY)));
            if (!found.equals(identity)) {
                throw new InvalidInput(
                        place(),
                        "this journal is of another analysis: " + found.differences(identity),
                        "--restart throws it away and begins anew; --out keeps it and writes elsewhere");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be read: " + e.getMessage(), e);
        }
    }

    /** Makes the folder for a run. */
    void create(Identity identity) {
        try {
            Files.createDirectories(path);
            Path written = path.resolve(IDENTITY + ".new");
            Files.write(written, identity.lines());
            Files.move(written, path.resolve(IDENTITY), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Keeps other processes from writing to the folder, as far as the file system can; the lock ends with the channel.
     *
     * @throws InvalidInput when another process is at work
     */
    FileChannel lock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            if (taken(channel)) {
                channel.close();
                throw new InvalidInput(
                        place(),
                        "another nuprobe is at work on this run",
                        "wait for it, or write elsewhere with --out");
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be locked: " + e.getMessage(), e);
        }
    }

    /** Does something while no other process writes to the folder. */
    void alone(Runnable work) {
        FileChannel channel = lock();
        try {
            work.run();
        } finally {
            close(channel);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be closed: " + e.getMessage(), e);
        }
    }

    private static boolean taken(FileChannel channel) {
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            return lock.isEmpty();
        } catch (OverlappingFileLockException thisProcess) {
            return true;
        } catch (IOException noLocksHere) {
            return false;
        }
    }

    /** Removes the journal. */
    void remove() {
        try {
            for (Path file : files()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be removed: " + e.getMessage(), e);
        }
    }

    /** What to call the folder in a message. */
    Place place() {
        return Place.of(path.toString());
    }

    private List<Path> files() {
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? List.of(path) : List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be read: " + e.getMessage(), e);
        }
    }
}
