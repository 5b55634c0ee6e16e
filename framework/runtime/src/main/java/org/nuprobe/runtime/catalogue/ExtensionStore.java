package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;

/**
 * A folder of extensions as one changes it. What comes in is made ready under a hidden name and moved to its place as a whole, and what
 * goes out is moved away first: so a failure leaves nothing half installed, and the search passes over hidden folders.
 *
 * @param folder the folder
 */
public record ExtensionStore(Path folder) {
    /** Whether somebody accepted the jars of an extension, so that a changed one is refused. */
    public boolean isAccepted(String name) {
        return Acceptance.of(folder.resolve(name)).isPresent();
    }

    /**
     * Puts jars into the folder of an extension of their own, in place of those that an earlier call put there, and accepts them.
     *
     * @return the accepted SHA-256 that the earlier jars had, by the name of the file
     */
    public Map<String, String> add(String name, Collection<Path> jars) {
        Path target = folder.resolve(name);
        Map<String, String> before = new TreeMap<>();
        if (Files.exists(target)) {
            before.putAll(Acceptance.of(target)
                    .map(Acceptance::jars)
                    .orElseThrow(() -> new InvalidInput(
                            Place.of(target.toString()),
                            "there is an extension of this name, which somebody put there by hand",
                            "first: nuprobe plugins remove " + name)));
            onlyOurs(target);
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, "." + name + ".");
            try {
                for (Path jar : jars) {
                    Files.copy(jar, fresh.resolve(jar.getFileName()));
                }
                Acceptance.accept(fresh, jars(fresh));
                if (Files.exists(target)) {
                    exchange(target, fresh);
                } else {
                    Files.move(fresh, target);
                }
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the extension cannot be put into " + target + ": " + e.getMessage(), e);
        }
        return before;
    }

    /** Takes an extension away. */
    public void remove(String name) {
        Path target = existing(name);
        onlyOurs(target);
        try {
            delete(Files.move(target, hidden(target)));
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /**
     * Accepts the jars of an extension as they are.
     *
     * @return their SHA-256, by the name of the file
     */
    public Map<String, String> accept(String name) {
        Path target = existing(name);
        try {
            return new TreeMap<>(Acceptance.accept(target, jars(target)).jars());
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be changed: " + e.getMessage(), e);
        }
    }

    /**
     * The extension that is meant: its folder, its plugin, or a component that it alone brings.
     *
     * @throws InvalidInput when there is none, or several
     */
    public String named(String word, Catalogue catalogue) {
        if (Files.isDirectory(folder.resolve(word)) && !word.startsWith(".")) {
            return word;
        }
        List<String> meant = Stream.concat(
                        catalogue.plugins().stream()
                                .filter(origin -> origin.name().equals(word)),
                        Stream.concat(catalogue.entries().stream(), catalogue.rivals().stream())
                                .filter(entry -> entry.id().equals(word))
                                .map(Entry::origin))
                .map(Origin::extension)
                .filter(name -> !name.isEmpty() && Files.isDirectory(folder.resolve(name)))
                .distinct()
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        List<String> names = names();
        throw new InvalidInput(
                Place.of(folder.toString()),
                meant.isEmpty()
                        ? "there is no extension \"" + word + "\""
                        : "several extensions bring \"" + word + "\": " + String.join(", ", meant),
                meant.isEmpty() ? NearMisses.hint(word, names, "extensions") : "name the extension");
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> String.valueOf(child.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path existing(String name) {
        Path target = folder.resolve(name);
        if (!Files.isDirectory(target)) {
            throw new InvalidInput(
                    Place.of(folder.toString()),
                    "there is no extension \"" + name + "\"",
                    NearMisses.hint(name, names(), "extensions"));
        }
        return target;
    }

    /** A folder is deleted only if everything in it is a jar or our own record. */
    private static void onlyOurs(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            Optional<Path> other = files.filter(
                            file -> !String.valueOf(file.getFileName()).equals(Acceptance.FILE))
                    .filter(file -> Files.isDirectory(file) || !file.toString().endsWith(".jar"))
                    .findFirst();
            if (other.isPresent()) {
                throw new InvalidInput(
                        Place.of(other.get().toString()),
                        "this is no jar, and would be lost with the folder",
                        "move it elsewhere first");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be read", e);
        }
    }

    private static void exchange(Path target, Path fresh) throws IOException {
        Path old = Files.move(target, hidden(target));
        try {
            Files.move(fresh, target);
        } catch (IOException e) {
            Files.move(old, target);
            throw e;
        }
        delete(old);
    }

    /** A free name that the search passes over. */
    private static Path hidden(Path target) throws IOException {
        Path free = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".");
        Files.delete(free);
        return free;
    }

    private static List<Path> jars(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path gone) throws IOException {
        if (!Files.exists(gone)) {
            return;
        }
        try (Stream<Path> all = Files.walk(gone)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
