package org.nuprobe.spi.plugin;

import java.util.List;
import org.nuprobe.spi.unit.Dimension;

/**
 * The settings of a component, read once when it is made. Keys are lower-case words with hyphens; only those of the
 * component's {@link Description} can be read, and a setting that nobody reads is an error. A value that does not fit is an
 * error with file, line, what is wrong and what was meant.
 */
public interface Settings {
    /** Whether the setting is there. */
    boolean has(String key);

    /** A quantity such as {@code "19.3 m"}, in natural units; required. */
    double quantity(String key, Dimension dimension);

    /** A quantity, or the fallback (in natural units) when it is absent. */
    double quantity(String key, Dimension dimension, double fallback);

    /** A list of quantities, in natural units; required. */
    double[] quantities(String key, Dimension dimension);

    /** A whole number, or the fallback when it is absent. */
    int integer(String key, int fallback);

    /** Yes or no ({@code true}, {@code false}), or the fallback when it is absent. */
    boolean flag(String key, boolean fallback);

    /** A text; required. */
    String text(String key);

    /** A text, or the fallback when it is absent. */
    String text(String key, String fallback);

    /** A list of texts; empty when it is absent. */
    List<String> texts(String key);

    /** One of an enum's constants, written in lower case with hyphens, or the fallback when it is absent. */
    <E extends Enum<E>> E choice(String key, E fallback);

    /**
     * A list of texts, each of them one of those that are known; the fallback when it is absent.
     *
     * @throws RuntimeException from {@link #invalid} for a text that is not known, with what may have been meant, and for one
     *     that stands there twice
     */
    default List<String> choices(String key, List<String> known, List<String> fallback) {
        if (!has(key)) {
            return fallback;
        }
        List<String> chosen = texts(key);
        for (int k = 0; k < chosen.size(); k++) {
            String text = chosen.get(k);
            if (!known.contains(text)) {
                throw invalid(key, "\"" + text + "\" is no choice; choices: " + String.join(", ", known));
            }
            if (chosen.subList(0, k).contains(text)) {
                throw invalid(key, "\"" + text + "\" stands there twice");
            }
        }
        return chosen;
    }

    /** A nested group of settings; required. Its keys need not be declared in the description. */
    Settings section(String key);

    /** A list of nested groups; empty when it is absent. Their keys need not be declared in the description. */
    List<Settings> sections(String key);

    /** The keys that are there, in the order of the file. */
    List<String> keys();

    /**
     * The error to throw when the value of a setting does not fit: {@code throw settings.invalid("fractions", "they must add up
     * to 1, not 0.9")}. It carries file and line.
     */
    RuntimeException invalid(String key, String what);
}
