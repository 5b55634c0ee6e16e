package org.nuprobe.app.project;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.app.command.Shell;
import org.nuprobe.spi.plugin.Plugin;

import static org.assertj.core.api.Assertions.assertThat;

/** The plugin of {@code docs/examples/light-vector} against the mediator that nuprobe brings: the same physics, the same numbers. */
final class ThirdPartyTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("nuprobe.root"), "docs/examples/light-vector/src/main/java");
    private static final int LONGEST = 60;

    @TempDir
    private Path folder;

    @BeforeEach
    void install() throws IOException, URISyntaxException {
        Path classes = folder.resolve("classes");
        String spi = Path.of(Plugin.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        List<String> arguments =
                new ArrayList<>(List.of("-d", classes.toString(), "--release", "17", "--module-path", spi));
        sources().forEach(file -> arguments.add(file.toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        jar(
                classes,
                Files.createDirectories(folder.resolve("extensions/light-vector"))
                        .resolve("light-vector.jar"));
    }

    @Test
    void itsCodeIsShort() throws IOException {
        long lines = 0;
        for (Path file : sources()) {
            lines += Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                    .filter(line -> !line.startsWith("/*") && !line.startsWith("*"))
                    .count();
        }
        assertThat(lines).as("lines of code").isBetween(20L, (long) LONGEST);
    }

    @Test
    void aloneItScattersLikeTheBuiltInOne() {
        assertThat(spectrum("light-vector", "light", List.of()))
                .hasSizeGreaterThan(20)
                .isEqualTo(spectrum("vector-mediator", "Zp", List.of()));
    }

    @Test
    void withTheStandardModelItInterferesLikeTheBuiltInOne() {
        List<String> more = List.of("--interaction", "standard-model");
        assertThat(spectrum("light-vector", "light", more))
                .isEqualTo(spectrum("vector-mediator", "Zp", more))
                .isNotEqualTo(spectrum("light-vector", "light", List.of()));
    }

    private List<String> spectrum(String interaction, String suffix, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("spectrum", "--extensions", "extensions"));
        arguments.addAll(List.of("--source", "coherent-csi-2017", "--target", "csi", "--channel", "nuclear"));
        arguments.addAll(List.of("--interaction", interaction, "--set", "g_" + suffix + "=5e-5"));
        arguments.addAll(List.of("--set", "m_" + suffix + "=10 MeV", "--from", "1 keV", "--to", "40 keV"));
        arguments.addAll(List.of("--points", "40", "--format", "csv"));
        arguments.addAll(more);
        return new Shell(folder).run(arguments.toArray(String[]::new)).fine().lines();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
    }
}
