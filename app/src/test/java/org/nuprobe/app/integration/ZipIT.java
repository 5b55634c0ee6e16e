package org.nuprobe.app.integration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The zip that users download, unpacked and started by its own script. */
final class ZipIT {
    private static final Path ROOT = Path.of(System.getProperty("nuprobe.root"));

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
            home = folder.resolve(zip.stream().findFirst().orElseThrow().getName());
        }
        assertThat(home.resolve("bin/nuprobe").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void itHoldsWhatAUserNeedsAndNothingElse() throws IOException {
        try (var entries = Files.list(home)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder("bin", "lib", "plugins", "extensions", "data", "examples");
        }
        assertThat(home.resolve("bin/nuprobe.bat")).content().contains("\r\n");
        assertThat(home.resolve("examples/light-vector/pom.xml")).isRegularFile();
        assertThat(home.resolve("examples/light-vector/target")).doesNotExist();
    }

    @Test
    void itIsTheSameZipWhoeverBuildsIt() throws IOException {
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal))
                    .hasSizeGreaterThan(100)
                    .allMatch(zip.stream().findFirst().orElseThrow().getTimeLocal()::equals);
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(names)).noneMatch(name -> name.endsWith(".jsa") || name.endsWith("java-version"));
        }
    }

    @Test
    void itCountsEventsWhereverItLies() throws IOException {
        Distribution.Answer answer = Distribution.run(
                folder,
                List.of(
                        home.resolve("bin/nuprobe").toString(),
                        "events",
                        "--source",
                        "solar",
                        "--component",
                        "b8",
                        "--target",
                        "xenon",
                        "--channel",
                        "nuclear",
                        "--threshold",
                        "0.3 keV",
                        "--exposure",
                        "1 t yr"));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("b8").contains("499.");
    }

    @Test
    void anOldJavaIsRefusedWithWhatToDo() throws IOException {
        Path old = Files.createDirectories(folder.resolve("jdk-11/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Distribution.Answer answer = Distribution.run(
                folder,
                List.of(
                        "env",
                        "JAVA_HOME=" + folder.resolve("jdk-11"),
                        home.resolve("bin/nuprobe").toString(),
                        "plugins"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("nuprobe: needs Java 17 or newer, but " + old + " is 11.0.2.")
                .contains("nuprobe: Install a newer JDK");
    }

    /** The two scripts must not drift apart; the second cannot be run here. */
    @Test
    void bothScriptsStartTheSameProgram() throws IOException {
        for (String option : List.of(
                "--add-modules ALL-DEFAULT",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-Djava.awt.headless=true",
                "-Xlog:cds*=off",
                "-m org.nuprobe.app/org.nuprobe.app.Main",
                "needs Java 17 or newer")) {
            assertThat(home.resolve("bin/nuprobe")).content().contains(option);
            assertThat(home.resolve("bin/nuprobe.bat")).content().contains(option);
        }
    }

    private static Path zip() throws IOException {
        try (var files = Files.list(ROOT.resolve("app/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("nuprobe-.*\\.zip"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the build made no zip in app/target"));
        }
    }
}
