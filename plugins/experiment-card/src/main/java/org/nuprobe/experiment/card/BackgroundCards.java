package org.nuprobe.experiment.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Reads the backgrounds of one region. */
final class BackgroundCards {
    private static final List<String> FORMS =
            List.of("rate", "table", "counts", "counts-table", HistogramCard.TABLE, AxisShapes.KEY, "signal-fraction");

    private final String region;
    private final Data data;
    private final RegionCard.Bins bins;
    private final double exposure;
    private final double level;

    /** A reader for a region; every background is multiplied by the level. */
    BackgroundCards(String region, Data data, RegionCard.Bins bins, double exposure, double level) {
        this.region = region;
        this.data = data;
        this.bins = bins;
        this.exposure = exposure;
        this.level = level;
    }

    /** The samples in the order of the card. */
    List<Sample> samples(Settings settings) {
        List<Sample> samples = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Settings section : settings.sections("backgrounds")) {
            Sample sample = sample(section);
            if (sample instanceof Sample.SignalFraction && !RegionCard.predicted(settings)) {
                throw section.invalid("signal-fraction", "with signal: none there is no signal to take a fraction of");
            }
            if (!ids.add(sample.id())) {
                throw section.invalid("id", "two backgrounds of one region are called " + sample.id());
            }
            samples.add(sample);
        }
        return samples;
    }

    private Sample sample(Settings section) {
        String id = RegionCard.words(section, "id", section.text("id"));
        Monomial coefficient = coefficient(section, id);
        List<String> forms = FORMS.stream().filter(section::has).toList();
        if (forms.size() != 1) {
            throw section.invalid(
                    forms.isEmpty() ? "id" : forms.get(1),
                    "the background " + id + " needs exactly one of " + String.join(", ", FORMS)
                            + (forms.isEmpty() ? "" : ", not " + String.join(" and ", forms)));
        }
        if (section.has("columns") && !section.has("table") && !section.has("counts-table")) {
            throw section.invalid("columns", "it names columns of table or counts-table, which are missing");
        }
        for (String key : HistogramCard.OTHERS) {
            if (section.has(key) && !section.has(HistogramCard.TABLE) && !section.has(AxisShapes.KEY)) {
                throw section.invalid(
                        key, "it is about a " + HistogramCard.TABLE + " or a " + AxisShapes.KEY + ", which is missing");
            }
        }
        return switch (forms.get(0)) {
            case "rate" -> counts(id, coefficient, flat(section));
            case "table" -> counts(id, coefficient, tabulated(section));
            case "counts" ->
                counts(
                        id,
                        coefficient,
                        ObservedCard.counts(section, "counts", section.quantities("counts", Dimension.NUMBER), bins));
            case "counts-table" -> counts(id, coefficient, counted(section));
            case HistogramCard.TABLE, AxisShapes.KEY ->
                new HistogramCard(section, data, bins, level).sample(id, coefficient, Normalisations.id(region, id));
            default -> new Sample.SignalFraction(id, coefficient, level * fraction(section));
        };
    }

    private Sample counts(String id, Monomial coefficient, double[] counts) {
        return new Sample.Counts(
                id,
                coefficient,
                Arrays.stream(counts).map(count -> level * count).toArray());
    }

    private double[] counted(Settings section) {
        DataTable table = data.table(section.text("counts-table"));
        List<String> columns = section.texts("columns");
        if (columns.isEmpty()) {
            throw section.invalid(
                    "counts-table",
                    "name the columns to add up, as in columns: [ counts ]; there are " + table.columns());
        }
        return ObservedCard.counts(
                section, "counts-table", BinnedTable.sums(section, "counts-table", table, columns, bins), bins);
    }

    private Monomial coefficient(Settings section, String id) {
        if (section.has("uncertainty")) {
            return Normalisations.of(
                    section,
                    "uncertainty",
                    "parameter",
                    Normalisations.id(region, id),
                    "the background " + id + " in " + region);
        }
        if (section.has("parameter") && !HistogramCard.names(section)) {
            throw section.invalid("parameter", "it names a normalisation that uncertainty makes, which is missing");
        }
        return Monomial.ONE;
    }

    private double[] flat(Settings section) {
        double rate = section.quantity("rate", Dimension.RATE);
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw section.invalid("rate", "a rate cannot be negative");
        }
        double[] edges = energy(section, "rate").edges();
        double[] counts = new double[edges.length - 1];
        for (int bin = 0; bin < counts.length; bin++) {
            counts[bin] = rate * (edges[bin + 1] - edges[bin]) * exposure;
        }
        return counts;
    }

    private double[] tabulated(Settings section) {
        Axis axis = energy(section, "table");
        double[] counts = RateTable.read(section, data).integrals(section, axis.edges());
        for (int bin = 0; bin < counts.length; bin++) {
            counts[bin] *= exposure;
        }
        return counts;
    }

    private static double fraction(Settings section) {
        double fraction = section.quantity("signal-fraction", Dimension.NUMBER);
        if (!(fraction >= 0) || Double.isInfinite(fraction)) {
            throw section.invalid("signal-fraction", "a fraction of the signal cannot be negative");
        }
        return fraction;
    }

    private Axis energy(Settings section, String key) {
        Axis axis = bins.energy()
                .orElseThrow(() -> section.invalid(
                        key,
                        "a rate is integrated over bins of energy, but the response has the axes " + bins.title()
                                + ": give counts per bin"));
        if (Double.isInfinite(axis.edges()[axis.bins()])) {
            throw section.invalid(key, "a rate has no integral over a bin without end: give the response an upper end");
        }
        return axis;
    }
}
