package org.nuprobe.runtime.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the text of a file that ought to hold YAML, and says what it is when it is something else. */
public final class YamlFile {
    private static final long LARGEST = 4L << 20;

    private YamlFile() {}

    /**
     * The tree of a file.
     *
     * @throws InvalidInput when there is no such file, it is a folder, empty, binary, or no YAML
     */
    public static Node read(Path file) {
        return Yaml.parse(text(file), file.toString());
    }

    private static String text(Path file) {
        Place place = Place.of(file.toString());
        if (!Files.exists(file)) {
            throw new InvalidInput(place, "there is no such file", neighbours(file));
        }
        if (Files.isDirectory(file)) {
            throw new InvalidInput(place, "this is a folder, and a YAML file is wanted", inside(file));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new InvalidInput(place, "the file is larger than 4 MB: this is no YAML file", "");
            }
            byte[] bytes = Files.readAllBytes(file);
            for (byte b : bytes) {
                if (b == 0) {
                    throw binary(place);
                }
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw binary(place);
        } catch (IOException e) {
            throw new InvalidInput(place, "the file cannot be read: " + e.getMessage(), "");
        }
    }

    private static InvalidInput binary(Place place) {
        return new InvalidInput(
                place, "this is a binary file, and a YAML file is wanted", "YAML files are text in UTF-8");
    }

    private static String neighbours(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return folder == null ? "" : "there is no folder " + file.getParent() + " either";
        }
        List<String> near = NearMisses.near(file.getFileName().toString(), names(folder));
        return near.isEmpty() ? "" : "did you mean " + file.resolveSibling(near.get(0)) + "?";
    }

    private static String inside(Path folder) {
        List<String> yaml = names(folder).stream()
                .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                .toList();
        return yaml.isEmpty() ? "" : NearMisses.listing(yaml, "YAML files in it");
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
