package org.nuprobe.toolkit.response;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;

/** The settings that cut an observable into bins: a list of edges, or a threshold, an upper end and a number. */
public final class BinSettings {
    private static final String EDGES = "edges";
    private static final String THRESHOLD = "threshold";
    private static final String UPPER = "upper";
    private static final String BINS = "bins";
    private static final String SPACING = "spacing";
    private static final int MOST = 10_000;

    private BinSettings() {}

    /** Adds the settings to a description. */
    public static Description describe(Description description, Observable observable) {
        return describe(description, observable.expects(), observable.plural(), observable.example(0));
    }

    /** Adds the settings to a description of a response that can observe either. */
    public static Description describe(Description description) {
        return describe(
                description,
                Observable.ENERGY.expects() + " or " + Observable.PHOTOELECTRONS.expects(),
                Observable.ENERGY.plural() + " or " + Observable.PHOTOELECTRONS.plural(),
                "0");
    }

    private static Description describe(Description description, String expects, String plural, String zero) {
        String lowest = "lowest observed " + expects + " that is counted";
        String highest = "highest observed " + expects + "; without it there is one open bin";
        return description
                .setting(EDGES, "list of " + plural, "none", "the edges of the bins, instead of the next four")
                .setting(THRESHOLD, expects, zero, lowest)
                .setting(UPPER, expects, "none", highest)
                .setting(BINS, "whole number", "1", "how many bins from threshold to upper")
                .setting(SPACING, "linear | log", "linear", "bins of equal width, or of equal ratio");
    }

    /** The rising edges, the last one infinite for an open bin. */
    public static double[] edges(Settings settings, Observable observable) {
        return settings.has(EDGES) ? listed(settings, observable) : spaced(settings, observable);
    }

    private static double[] listed(Settings settings, Observable observable) {
        for (String other : new String[] {THRESHOLD, UPPER, BINS, SPACING}) {
            if (settings.has(other)) {
                throw settings.invalid(other, "the list of edges already says it: leave out " + other + " or edges");
            }
        }
        double[] edges = settings.quantities(EDGES, observable.dimension());
        if (edges.length < 2) {
            throw settings.invalid(EDGES, "bins need two edges or more, not " + edges.length);
        }
        if (!(edges[0] >= 0)) {
            throw settings.invalid(EDGES, observable.noun() + " cannot be negative: " + observable.text(edges[0]));
        }
        for (int k = 1; k < edges.length; k++) {
            if (!(edges[k] > edges[k - 1])) {
                throw settings.invalid(
                        EDGES,
                        "they must rise, but " + observable.text(edges[k]) + " follows " + observable.text(edges[k - 1])
                                + ": sort them");
            }
        }
        return edges;
    }

    private static double[] spaced(Settings settings, Observable observable) {
        double low = settings.quantity(THRESHOLD, observable.dimension(), 0);
        double high = settings.quantity(UPPER, observable.dimension(), Double.POSITIVE_INFINITY);
        int bins = settings.integer(BINS, 1);
        Spacing spacing = settings.choice(SPACING, Spacing.LINEAR);
        if (!(low >= 0)) {
            throw settings.invalid(THRESHOLD, observable.noun() + " cannot be negative: " + observable.text(low));
        }
        if (!(low < high)) {
            String blamed = settings.has(THRESHOLD) ? THRESHOLD : UPPER;
            throw settings.invalid(
                    blamed,
                    "the threshold " + observable.text(low) + " must lie below the upper end " + observable.text(high));
        }
        if (bins < 1 || bins > MOST) {
            throw settings.invalid(BINS, "write a whole number between 1 and " + MOST + ", not " + bins);
        }
        if (bins > 1 && Double.isInfinite(high)) {
            throw settings.invalid(
                    BINS, bins + " bins need an upper end: add upper, such as upper: " + observable.example(30));
        }
        if (spacing == Spacing.LOG && low == 0) {
            throw settings.invalid(
                    SPACING,
                    "logarithmic bins start above zero: add threshold, such as threshold: " + observable.example(1));
        }
        return spacing == Spacing.LOG ? BinEdges.logarithmic(low, high, bins) : BinEdges.linear(low, high, bins);
    }

    /** How bins follow each other. */
    private enum Spacing {
        /** Bins of equal width. */
        LINEAR,
        /** Bins of equal ratio. */
        LOG
    }
}
