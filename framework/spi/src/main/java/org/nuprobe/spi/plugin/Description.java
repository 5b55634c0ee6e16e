package org.nuprobe.spi.plugin;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code nuprobe describe} and {@code nuprobe cite} print of a component, and the settings that it may read.
 *
 * @param summary one sentence
 * @param formulas formulas as plain text, one a line
 * @param settings every setting that the factory reads
 * @param references the papers to cite
 */
public record Description(String summary, List<String> formulas, List<Setting> settings, List<Reference> references) {
    public Description {
        formulas = List.copyOf(formulas);
        settings = List.copyOf(settings);
        references = List.copyOf(references);
    }

    /** A description that is only a sentence. */
    public static Description of(String summary) {
        return new Description(summary, List.of(), List.of(), List.of());
    }

    /** The same with one more formula. */
    public Description formula(String formula) {
        return new Description(summary, with(formulas, formula), settings, references);
    }

    /** The same with one more setting; an empty fallback means that it is required. */
    public Description setting(String key, String expects, String fallback, String meaning) {
        return new Description(
                summary, formulas, with(settings, new Setting(key, expects, fallback, meaning)), references);
    }

    /** The same with one more reference. */
    public Description reference(Reference reference) {
        return new Description(summary, formulas, settings, with(references, reference));
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
