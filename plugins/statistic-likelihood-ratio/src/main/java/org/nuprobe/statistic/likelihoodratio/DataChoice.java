package org.nuprobe.statistic.likelihoodratio;

import java.util.Optional;
import java.util.function.Supplier;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Likelihood;

/**
 * Which counts are judged.
 *
 * @param counts the kind that is asked for; the observed ones if there are any when empty
 * @param nothingObserved the error when observed ones are asked for and there are none
 */
record DataChoice(Optional<Counts> counts, Supplier<RuntimeException> nothingObserved) {
    /** The observed counts if there are any. */
    static final DataChoice WHAT_THERE_IS = new DataChoice(Optional.empty(), IllegalStateException::new);

    /** Reads the setting {@code data}. */
    static DataChoice of(Settings settings) {
        Optional<Counts> counts =
                settings.has("data") ? Optional.of(settings.choice("data", Counts.ASIMOV)) : Optional.empty();
        return new DataChoice(
                counts,
                () -> settings.invalid(
                        "data",
                        "not every experiment of this analysis has observed counts: leave the setting out or choose asimov"));
    }

    /** The data, and what is said of them. */
    Chosen of(Likelihood model) {
        Optional<Dataset> observed = model.observed();
        boolean measured = counts.map(wanted -> wanted == Counts.OBSERVED).orElse(observed.isPresent());
        return measured
                ? new Chosen(observed.orElseThrow(nothingObserved), "data: the observed counts")
                : new Chosen(
                        model.asimov(model.start()), "data: Asimov, the counts expected at the values of the analysis");
    }

    /**
     * Data that were chosen.
     *
     * @param data the data
     * @param statement which these are
     */
    record Chosen(Dataset data, String statement) {}
}
