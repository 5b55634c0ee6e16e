package org.nuprobe.runtime.catalogue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.nuprobe.runtime.data.Sha256;

/**
 * What a jar says without being loaded.
 *
 * @param sha256 its checksum
 * @param java the newest Java that one of its classes needs, 0 when it has none
 * @param licence what it says of its licence, empty when it says nothing
 * @param enders the classes that may end the process, with {@code System.exit} or {@code Runtime.halt}
 */
public record JarFacts(String sha256, int java, String licence, List<String> enders) {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int FIRST = 44;
    private static final int LONGEST = 60;
    private static final Pattern POM =
            Pattern.compile("<licenses>.*?<license>.*?<name>\\s*(.*?)\\s*</name>", Pattern.DOTALL);

    public JarFacts {
        enders = List.copyOf(enders);
    }

    /**
     * Looks into a jar.
     *
     * @throws UncheckedIOException when it is no jar
     */
    public static JarFacts of(Path jar) {
        int java = 0;
        List<String> enders = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : classes(file)) {
                try (InputStream in = file.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    java = Math.max(java, java(bytes));
                    if (ProcessEnd.isIn(bytes)) {
                        enders.add(entry.getName().replace('/', '.').replaceAll("\\.class$", ""));
                    }
                }
            }
            return new JarFacts(Sha256.of(jar), java, licence(file), enders);
        } catch (IOException e) {
            throw new UncheckedIOException(jar + ": the file is truncated, or no jar", e);
        }
    }

    /** What a jar says of its licence, empty when it says nothing or is no jar. */
    public static String licence(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return "";
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return licence(file);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** The Java that a jar needs, as far as its first class and its module descriptor tell. */
    static int firstJava(Path jar) {
        int java = 0;
        try (JarFile file = new JarFile(jar.toFile())) {
            List<ZipEntry> few = new ArrayList<>(classes(file).stream().limit(1).toList());
            Optional.ofNullable(file.getEntry("module-info.class")).ifPresent(few::add);
            for (ZipEntry entry : few) {
                try (InputStream in = file.getInputStream(entry)) {
                    java = Math.max(java, java(in.readNBytes(8)));
                }
            }
        } catch (IOException unreadable) {
            return 0;
        }
        return java;
    }

    /** Its classes, without those for particular versions of Java. */
    private static List<ZipEntry> classes(JarFile file) {
        return file.stream()
                .filter(entry -> entry.getName().endsWith(".class"))
                .filter(entry -> !entry.getName().startsWith("META-INF/"))
                .map(ZipEntry.class::cast)
                .toList();
    }

    private static int java(byte[] bytes) throws IOException {
        if (bytes.length < 8) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(bytes))) {
            return in.readInt() == MAGIC ? (in.readInt() & 0xffff) - FIRST : 0;
        }
    }

    /** The manifest says it, or the first line of a licence file, or the POM that Maven puts into a jar. */
    private static String licence(JarFile file) throws IOException {
        Manifest manifest = file.getManifest();
        String said = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        for (String name : List.of("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md", "LICENSE")) {
            ZipEntry entry = file.getEntry(name);
            if (entry != null) {
                return text(file, entry)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line)
                        .orElse("");
            }
        }
        for (ZipEntry entry : file.stream()
                .filter(each -> each.getName().startsWith("META-INF/maven/"))
                .filter(each -> each.getName().endsWith("/pom.xml"))
                .toList()) {
            Matcher named = POM.matcher(text(file, entry));
            if (named.find()) {
                return named.group(1);
            }
        }
        return "";
    }

    private static String text(JarFile file, ZipEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
