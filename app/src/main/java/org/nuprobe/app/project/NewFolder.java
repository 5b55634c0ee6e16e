package org.nuprobe.app.project;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that is there with all of its files, or not at all. */
public final class NewFolder {
    private NewFolder() {}

    /**
     * Makes it beside its place and moves it there.
     *
     * @throws FileAlreadyExistsException if something is there already
     */
    public static void write(Path folder, Map<Path, String> files) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        Path made = Files.createTempDirectory(parent, ".new-");
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Path path = made.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Files.move(made, folder);
        } catch (DirectoryNotEmptyException somebodyWasFaster) {
            throw new FileAlreadyExistsException(folder.toString());
        } finally {
            delete(made);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
