package org.nuprobe.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nuprobe.app.Main;
import org.nuprobe.app.terminal.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs commands in a folder as a person would, without a process of their own.
 *
 * @param directory the working directory
 * @param userData the data folder of the person
 */
public record Shell(Path directory, Path userData) {
    private static final Path HOME = Path.of(System.getProperty("nuprobe.root"));

    /** In a folder, of somebody whose data folder lies in it and may not exist. */
    public Shell(Path directory) {
        this(directory, directory.resolve(".nuprobe/data"));
    }

    /** Runs one command. */
    public Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, directory, HOME, userData);
        int code = Main.run(List.of(arguments), terminal);
        return new Answer(code, out.toString(), err.toString());
    }

    /** Writes a file. */
    public Path write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a command answered.
     *
     * @param code the exit code
     * @param out its results
     * @param err its complaints
     */
    public record Answer(int code, String out, String err) {
        /** Everything went well. */
        public Answer fine() {
            assertThat(err).isEmpty();
            assertThat(code).isZero();
            return this;
        }

        /** The input was wrong, said in exactly these words, and nothing was printed as a result. */
        public void wrong(String words) {
            assertThat(err).isEqualTo(words);
            assertThat(code).isEqualTo(2);
            assertThat(out).isEmpty();
        }

        /** The lines of the results. */
        public List<String> lines() {
            return out.lines().toList();
        }
    }
}
