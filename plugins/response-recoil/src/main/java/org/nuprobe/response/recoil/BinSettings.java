package org.nuprobe.response.recoil;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.toolkit.response.BinEdges;

import static org.nuprobe.spi.unit.Units.KEV;

/** The settings that cut the observed energy into bins: a list of edges, or a threshold, an upper end and a number. */
final class BinSettings {
    private static final String EDGES = "edges";
    private static final String THRESHOLD = "threshold";
    private static final String UPPER = "upper";
    private static final String BINS = "bins";
    private static final String SPACING = "spacing";
    private static final int MOST = 10_000;

    private BinSettings() {}

    static Description describe(Description description) {
        return description
                .setting(EDGES, "list of energies", "none", "the edges of the bins, instead of the next four")
                .setting(THRESHOLD, "energy", "0 keV", "lowest observed energy that is counted")
                .setting(UPPER, "energy", "none", "highest observed energy; without it there is one open bin")
                .setting(BINS, "whole number", "1", "how many bins from threshold to upper")
                .setting(SPACING, "linear | log", "linear", "bins of equal width, or of equal ratio");
    }

    /** The rising edges, the last one infinite for an open bin. */
    static double[] edges(Settings settings) {
        return settings.has(EDGES) ? listed(settings) : spaced(settings);
    }

    private static double[] listed(Settings settings) {
        for (String other : new String[] {THRESHOLD, UPPER, BINS, SPACING}) {
            if (settings.has(other)) {
                throw settings.invalid(other, "the list of edges already says it: leave out " + other + " or edges");
            }
        }
        double[] edges = settings.quantities(EDGES, Dimension.ENERGY);
        if (edges.length < 2) {
            throw settings.invalid(EDGES, "bins need two edges or more, not " + edges.length);
        }
        if (!(edges[0] >= 0)) {
            throw settings.invalid(EDGES, "an energy cannot be negative: " + text(edges[0]));
        }
        for (int k = 1; k < edges.length; k++) {
            if (!(edges[k] > edges[k - 1])) {
                throw settings.invalid(
                        EDGES,
                        "they must rise, but " + text(edges[k]) + " follows " + text(edges[k - 1]) + ": sort them");
            }
        }
        return edges;
    }

    private static double[] spaced(Settings settings) {
        double low = settings.quantity(THRESHOLD, Dimension.ENERGY, 0);
        double high = settings.quantity(UPPER, Dimension.ENERGY, Double.POSITIVE_INFINITY);
        int bins = settings.integer(BINS, 1);
        Spacing spacing = settings.choice(SPACING, Spacing.LINEAR);
        if (!(low >= 0)) {
            throw settings.invalid(THRESHOLD, "an energy cannot be negative: " + text(low));
        }
        if (!(low < high)) {
            String blamed = settings.has(THRESHOLD) ? THRESHOLD : UPPER;
            throw settings.invalid(
                    blamed, "the threshold " + text(low) + " must lie below the upper end " + text(high));
        }
        if (bins < 1 || bins > MOST) {
            throw settings.invalid(BINS, "write a whole number between 1 and " + MOST + ", not " + bins);
        }
        if (bins > 1 && Double.isInfinite(high)) {
            throw settings.invalid(BINS, bins + " bins need an upper end: add upper, such as upper: 30 keV");
        }
        if (spacing == Spacing.LOG && low == 0) {
            throw settings.invalid(
                    SPACING, "logarithmic bins start above zero: add threshold, such as threshold: 1 keV");
        }
        return spacing == Spacing.LOG ? BinEdges.logarithmic(low, high, bins) : BinEdges.linear(low, high, bins);
    }

    static String text(double energy) {
        return Double.isFinite(energy) ? Quantity.format(energy, Unit.parse("keV")) : energy / KEV + " keV";
    }

    /** How bins follow each other. */
    enum Spacing {
        /** Bins of equal width. */
        LINEAR,
        /** Bins of equal ratio. */
        LOG
    }
}
