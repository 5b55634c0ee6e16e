package org.nuprobe.runtime.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of which one is chosen. */
public final class Choices {
    private Choices() {}

    /**
     * One of an enum's constants, which are written in lower case with hyphens.
     *
     * @param name what it is for the message: {@code "channel"}
     * @throws InvalidInput when it is none of them
     */
    public static <E extends Enum<E>> E of(Node node, String name, Class<E> type) {
        String text = Numbers.scalar(node, name).text();
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> words = constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int chosen = words.indexOf(text);
        if (chosen < 0) {
            throw none(node, name, text, words);
        }
        return constants.get(chosen);
    }

    /** The error for a word that is none of those there are. */
    public static InvalidInput none(Node node, String name, String text, List<String> words) {
        List<String> near = NearMisses.near(text, words);
        return new InvalidInput(
                node.place(),
                name + ": \"" + text + "\" is no choice",
                (near.isEmpty() ? "" : "did you mean \"" + near.get(0) + "\"? ")
                        + NearMisses.listing(words, "choices"));
    }
}
