package org.nuprobe.app.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for people. */
public final class Paragraph {
    /** How long a line may be. */
    public static final int WIDTH = 110;

    private Paragraph() {}

    /** The words of a text in lines of at most {@link #WIDTH} characters, each after the same indentation. */
    public static List<String> lines(String text, String indentation) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indentation);
        for (String word : text.strip().split("\\s+")) {
            boolean empty = line.length() == indentation.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indentation);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
