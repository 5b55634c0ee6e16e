package org.nuprobe.app.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table for people.
 *
 * @param header what stands above it
 * @param alignment how its cells are set
 * @param cells from top to bottom
 */
public record Column(String header, Alignment alignment, List<String> cells) {
    /** How cells are set below each other. */
    public enum Alignment {
        /** Words begin below each other. */
        LEFT,
        /** Words end below each other. */
        RIGHT,
        /** Decimal points stand below each other. */
        POINT
    }

    public Column {
        cells = List.copyOf(cells);
    }

    /** A column of words. */
    public static Column words(String header, List<String> cells) {
        return new Column(header, Alignment.LEFT, cells);
    }

    /** A column of numbers that are already text. */
    public static Column numbers(String header, List<String> cells) {
        return new Column(header, Alignment.POINT, cells);
    }

    /** The header and the cells, all of one width. */
    List<String> lines() {
        List<String> body = alignment == Alignment.POINT ? pointsAligned() : cells;
        int width = header.length();
        for (String cell : body) {
            width = Math.max(width, cell.length());
        }
        List<String> lines = new ArrayList<>();
        lines.add(padded(header, width));
        for (String cell : body) {
            lines.add(padded(cell, width));
        }
        return lines;
    }

    private List<String> pointsAligned() {
        int longest = 0;
        for (String cell : cells) {
            longest = Math.max(longest, afterPoint(cell));
        }
        List<String> aligned = new ArrayList<>();
        for (String cell : cells) {
            aligned.add(cell + " ".repeat(longest - afterPoint(cell)));
        }
        return aligned;
    }

    private String padded(String text, int width) {
        String padding = " ".repeat(width - text.length());
        return alignment == Alignment.LEFT ? text + padding : padding + text;
    }

    private static int afterPoint(String cell) {
        int point = cell.indexOf('.');
        return point < 0 ? 0 : cell.length() - point;
    }
}
