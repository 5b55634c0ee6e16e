package org.nuprobe.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts with gaps that lie beside this class. */
final class Template {
    private Template() {}

    /** The text of a template. */
    static String read(String path) {
        try (InputStream text = Template.class.getResourceAsStream(path + ".txt")) {
            return new String(Objects.requireNonNull(text, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
