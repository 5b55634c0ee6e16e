package org.nuprobe.app.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command knows of the process it runs in.
 *
 * @param out for results
 * @param err for everything else
 * @param interactive whether a person is watching, so that a progress line makes sense
 * @param directory where relative paths start
 * @param home the folder with {@code data/} and {@code extensions/}
 * @param userData the data folder of the person who is working, which need not exist
 */
public record Terminal(
        PrintWriter out, PrintWriter err, boolean interactive, Path directory, Path home, Path userData) {
    /** The terminal of this process; texts are UTF-8. */
    public static Terminal ofProcess() {
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                watched(),
                Path.of("").toAbsolutePath(),
                HomeFolder.ofProcess(),
                Path.of(System.getProperty("user.home"), ".nuprobe", "data"));
    }

    /** The path as it is seen from {@link #directory()}. */
    public Path resolve(String path) {
        return directory.resolve(path).normalize();
    }

    /** The path as a person in {@link #directory()} would write it. */
    public String display(Path path) {
        Path absolute = directory.resolve(path).normalize();
        return (absolute.startsWith(directory) ? directory.relativize(absolute) : absolute).toString();
    }

    /** Whether both ends of the terminal are a person's: from Java 22 on there is a console in any case, which knows. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean watched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
