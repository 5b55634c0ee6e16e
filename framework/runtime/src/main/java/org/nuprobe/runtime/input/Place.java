package org.nuprobe.runtime.input;

/**
 * Where something was written.
 *
 * @param origin the file as the user named it, or a command option such as {@code --target}
 * @param line from 1; 0 when only the origin is known
 * @param column from 1; 0 when only the line is known
 */
public record Place(String origin, int line, int column) {
    /** A whole file, or an option of the command line. */
    public static Place of(String origin) {
        return new Place(origin, 0, 0);
    }

    /** A line of a file. */
    public static Place of(String origin, int line) {
        return new Place(origin, line, 0);
    }

    /** {@code file:line:column}, as editors and terminals understand it. */
    @Override
    public String toString() {
        if (line == 0) {
            return origin;
        }
        return column == 0 ? origin + ":" + line : origin + ":" + line + ":" + column;
    }
}
