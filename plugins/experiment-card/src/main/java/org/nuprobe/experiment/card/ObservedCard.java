package org.nuprobe.experiment.card;

import java.util.List;
import java.util.Optional;
import org.nuprobe.experiment.card.RegionCard.Bins;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

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
            DataTable table = data.table(settings.text("observed-table"));
            List<String> column = List.of(settings.text("observed-column", "counts"));
            double[] counts = BinnedTable.sums(settings, "observed-table", table, column, bins);
            return Optional.of(
                    gaussian
                            ? fitting(settings, "observed-table", counts, bins)
                            : counts(settings, "observed-table", counts, bins));
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
            DataTable table = data.table(settings.text("observed-table"));
            List<String> column = List.of(settings.text("variance-column"));
            double[] variances = BinnedTable.sums(settings, "variance-column", table, column, bins);
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
