package org.nuprobe.experiment.card;

import java.util.List;
import java.util.Optional;
import org.nuprobe.experiment.card.RegionCard.Bins;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.response.HistogramTable;

/** Reads what was observed in a region of a card: counts, or values with variances. */
final class ObservedCard {
    private ObservedCard() {}

    /** The observed counts, or values when variances are given; empty for a projection. */
    static Optional<double[]> observed(Settings settings, Data data, Bins bins) {
        boolean gaussian = settings.has("variances") || settings.has("variance-column");
        boolean list = settings.has("observed");
        if (settings.has("observed-table")) {
            if (list) {
                throw settings.invalid("observed-table", "the counts stand in observed already: give one of the two");
            }
            if (settings.has("observed-events")) {
                throw settings.invalid(
                        "observed-events", "the counts stand in observed-table already: give one of the two");
            }
            double[] counts = tabulated(settings, data, settings.text("observed-column", "counts"), bins);
            return Optional.of(
                    gaussian
                            ? fitting(settings, "observed-table", counts, bins)
                            : counts(settings, "observed-table", counts, bins));
        }
        if (settings.has("observed-events")) {
            if (list) {
                throw settings.invalid("observed-events", "the counts stand in observed already: give one of the two");
            }
            return Optional.of(EventTable.counts(data.table(settings.text("observed-events")), bins.axes()));
        }
        if (settings.has("observed-column")) {
            throw settings.invalid("observed-column", "it names a column of observed-table, which is missing");
        }
        if (!list) {
            return Optional.empty();
        }
        double[] counts = settings.quantities("observed", Dimension.NUMBER);
        return Optional.of(
                gaussian ? fitting(settings, "observed", counts, bins) : counts(settings, "observed", counts, bins));
    }

    /** A column of the table of what was observed, whose rows name their bins by all axes, by energies, or not at all. */
    private static double[] tabulated(Settings settings, Data data, String column, Bins bins) {
        DataTable table = data.table(settings.text("observed-table"));
        return HistogramTable.names(table, bins.axes())
                ? new HistogramTable(table, bins.axes()).contents(column)
                : BinnedTable.sums(settings, "observed-table", table, List.of(column), bins);
    }

    /** The variances of the bins; empty for counts. */
    static Optional<double[]> variances(Settings settings, Data data, Bins bins) {
        if (settings.has("variance-column")) {
            if (settings.has("variances")) {
                throw settings.invalid(
                        "variance-column", "the variances stand in variances already: give one of the two");
            }
            if (!settings.has("observed-table")) {
                throw settings.invalid("variance-column", "it names a column of observed-table, which is missing");
            }
            double[] variances = tabulated(settings, data, settings.text("variance-column"), bins);
            return Optional.of(positive(settings, "variance-column", variances, bins));
        }
        return settings.has("variances")
                ? Optional.of(positive(settings, "variances", settings.quantities("variances", Dimension.NUMBER), bins))
                : Optional.empty();
    }

    /** Counts of which there is one a bin, none negative. */
    static double[] counts(Settings settings, String key, double[] counts, Bins bins) {
        fitting(settings, key, counts, bins);
        for (int bin = 0; bin < counts.length; bin++) {
            if (!(counts[bin] >= 0) || Double.isInfinite(counts[bin])) {
                throw settings.invalid(
                        key, "the count " + counts[bin] + " of bin " + (bin + 1) + " is below zero or no number");
            }
        }
        return counts;
    }

    private static double[] positive(Settings settings, String key, double[] variances, Bins bins) {
        fitting(settings, key, variances, bins);
        for (int bin = 0; bin < variances.length; bin++) {
            if (!(variances[bin] > 0)) {
                throw settings.invalid(
                        key, "the variance " + variances[bin] + " of bin " + (bin + 1) + " is not above zero");
            }
        }
        return variances;
    }

    private static double[] fitting(Settings settings, String key, double[] numbers, Bins bins) {
        if (numbers.length != bins.number()) {
            throw settings.invalid(
                    key,
                    "one number for each of the " + bins.number() + " bins " + bins.title() + " is wanted, not "
                            + numbers.length);
        }
        for (int bin = 0; bin < numbers.length; bin++) {
            if (!Double.isFinite(numbers[bin])) {
                throw settings.invalid(key, "the entry of bin " + (bin + 1) + " is no number");
            }
        }
        return numbers;
    }
}
