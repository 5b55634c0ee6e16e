package org.nuprobe.app.terminal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Finds the folder that nuprobe lives in. */
final class HomeFolder {
    /** The system property that names it. */
    private static final String PROPERTY = "nuprobe.home";

    private HomeFolder() {}

    /** What {@code nuprobe.home} says; else the folder above the {@code lib/} of this jar; else the working directory. */
    static Path ofProcess() {
        String property = System.getProperty(PROPERTY);
        if (property != null) {
            return Path.of(property).toAbsolutePath();
        }
        CodeSource source = HomeFolder.class.getProtectionDomain().getCodeSource();
        Path here = Path.of("").toAbsolutePath();
        return source == null || source.getLocation() == null
                ? here
                : above(Path.of(URI.create(source.getLocation().toString())), here);
    }

    /** The folder above {@code lib/app.jar} if it holds data, else the fallback. */
    static Path above(Path jar, Path fallback) {
        Path lib = jar.toAbsolutePath().getParent();
        Path home = lib == null ? null : lib.getParent();
        return home != null && Files.isDirectory(home.resolve("data")) ? home : fallback;
    }
}
