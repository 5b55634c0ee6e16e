package org.nuprobe.runtime.document;

import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;

/** How scans and curves say how many points they have and how these follow each other. */
final class Spacings {
    private static final int MOST_POINTS = 100_000;

    private Spacings() {}

    /** {@code points: 60}. */
    static int points(Node node) {
        long points = Numbers.whole(node, "\"points\"");
        if (points < 2 || points > MOST_POINTS) {
            throw new InvalidInput(node.place(), "\"points\" must lie in [2, " + MOST_POINTS + "], not " + points, "");
        }
        return (int) points;
    }

    /** {@code spacing: log} or {@code linear}. */
    static boolean logarithmic(Node node) {
        String text = Numbers.scalar(node, "\"spacing\"").text();
        return switch (text) {
            case "log" -> true;
            case "linear" -> false;
            default ->
                throw new InvalidInput(
                        node.place(), "\"spacing\": \"" + text + "\" is no spacing", "write linear or log");
        };
    }
}
