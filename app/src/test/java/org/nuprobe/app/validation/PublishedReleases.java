package org.nuprobe.app.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.release.Changed;
import org.nuprobe.runtime.release.Release;
import org.nuprobe.runtime.release.Releases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Official releases for tests that need one. They are no part of nuprobe: a test is skipped where a release is not at hand, in
 * the folder that {@code NUPROBE_RELEASES} names or in {@code shared/releases} beside the checkout.
 */
public final class PublishedReleases {
    private static final Path ROOT = Path.of(System.getProperty("nuprobe.root"));

    private PublishedReleases() {}

    /** Whether the files of a release are there. */
    public static boolean areAtHand(String id) {
        return Files.isDirectory(folder(id));
    }

    /** The releases that nuprobe knows and whose files are there. */
    public static String[] atHand() {
        return Releases.of(Home.at(ROOT).data()).ids().stream()
                .filter(PublishedReleases::areAtHand)
                .toArray(String[]::new);
    }

    /** The folder with the files of a release; skips the test where they are not. */
    public static Path files(String id) {
        assumeTrue(
                areAtHand(id),
                () -> "skipped: the release " + id + " is not in " + folder(id)
                        + "; download it, or let NUPROBE_RELEASES name the folder that holds it");
        return folder(id);
    }

    /** A new data folder with the tables of releases; skips the test where one is not at hand. */
    public static Path imported(String... ids) {
        Releases known = Releases.of(Home.at(ROOT).data());
        Path data = temporary();
        for (String id : ids) {
            Release release = known.release(id, Place.of("the test"));
            Releases.importInto(data, release, files(id), Changed.REFUSE);
        }
        return data;
    }

    /** A workbench that finds the tables of releases; skips the test where one is not at hand. */
    public static Workbench workbench(String... ids) {
        return Workbench.open(Home.at(ROOT).withMoreData(imported(ids)));
    }

    private static Path folder(String id) {
        String named = System.getenv("NUPROBE_RELEASES");
        Path releases = named == null
                ? ROOT.toAbsolutePath().normalize().resolveSibling("shared").resolve("releases")
                : Path.of(named);
        return releases.resolve(id);
    }

    private static Path temporary() {
        try {
            Path data = Files.createTempDirectory("nuprobe-releases");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(data)));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
