package org.nuprobe.runtime.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads of an earlier result which files it consists of. */
final class EarlierResult {
    private EarlierResult() {}

    /** The files that its {@code result.json} lists; none when the folder holds no result. */
    static List<String> files(Path folder) {
        Path file = folder.resolve(ResultFolder.RESULT);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (JsonParser json = new JsonFactory()
                .createParser(ObjectReadContext.empty(), Files.readString(file, StandardCharsets.UTF_8))) {
            return files(json);
        } catch (JacksonException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(JsonParser json) {
        List<String> files = new ArrayList<>();
        boolean marked = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return List.of();
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("kind") && value == JsonToken.VALUE_STRING) {
                marked = json.getString().equals(ResultFolder.MARK);
            } else if (name.equals("files") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    files.add(json.getString());
                }
            } else {
                json.skipChildren();
            }
        }
        return marked ? files : List.of();
    }
}
