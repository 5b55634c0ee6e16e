package org.nuprobe.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every data folder must do: each table is described in a SOURCE.yaml beside it, and is what it was then. */
public interface DataFolderContract {
    /** The folder, whose folders hold tables. */
    Path folder();

    /** Every table has an entry in the SOURCE.yaml of its folder. */
    @Test
    default void everyTableHasASource() {
        for (Path table : tables()) {
            assertThat(checksums(table))
                    .as("entries of SOURCE.yaml beside " + table)
                    .containsKey(name(table));
        }
    }

    /** Every table that has an entry has the SHA-256 that the entry names. */
    @Test
    default void everyTableIsWhatItsSourceDescribes() {
        for (Path table : tables()) {
            String described = checksums(table).get(name(table));
            if (described != null) {
                assertThat(sha256(table)).as("SHA-256 of " + table).isEqualTo(described);
            }
        }
    }

    private List<Path> tables() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path table) {
        return String.valueOf(table.getFileName());
    }

    private static Map<String, String> checksums(Path table) {
        Path source = table.resolveSibling("SOURCE.yaml");
        assertThat(source).as("description of " + table).isRegularFile();
        Map<String, String> checksums = new LinkedHashMap<>();
        String name = "";
        try {
            for (String line : Files.readAllLines(source)) {
                name = value(line, "^ *- name: *\"?([^\"]+?)\"? *$", name);
                String checksum = value(line, "^ *sha256: *\"?([0-9a-f]{64})\"? *$", "");
                if (!checksum.isEmpty()) {
                    checksums.put(name, checksum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return checksums;
    }

    private static String value(String line, String pattern, String otherwise) {
        Matcher matcher = Pattern.compile(pattern).matcher(line);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
