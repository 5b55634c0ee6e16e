package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.contour.RegionLevel;

/**
 * The confidence levels of the regions of several parameters.
 *
 * @param confidences between 0 and 1, rising
 * @param degrees the degrees of freedom of chi2; empty for one a scanned parameter
 */
record RegionLevels(List<Double> confidences, OptionalInt degrees) {
    private static final String DEGREES = "degrees-of-freedom";

    RegionLevels {
        confidences = List.copyOf(confidences);
    }

    /** One level. */
    static RegionLevels of(double confidence) {
        return new RegionLevels(List.of(confidence), OptionalInt.empty());
    }

    /** The levels that the settings ask for, with the one of intervals when they ask for none. */
    static RegionLevels of(Settings settings, double confidence) {
        List<Double> confidences = new ArrayList<>(List.of(confidence));
        if (settings.has("contours")) {
            double[] asked = settings.quantities("contours", Dimension.NUMBER);
            if (asked.length == 0 || !DoubleStream.of(asked).allMatch(level -> level > 0 && level < 1)) {
                throw settings.invalid(
                        "contours",
                        "confidence levels between 0 and 1, or 0 % and 100 %, are wanted: [ 68.27 %, 90 % ]");
            }
            confidences = DoubleStream.of(asked).sorted().distinct().boxed().toList();
        }
        int degrees = settings.integer(DEGREES, 0);
        if (settings.has(DEGREES) && degrees < 1) {
            throw settings.invalid(DEGREES, "1 is the least; 1 for each scanned parameter when left out");
        }
        return new RegionLevels(confidences, degrees == 0 ? OptionalInt.empty() : OptionalInt.of(degrees));
    }

    /** The levels with their Delta chi2, the quantiles of chi2. */
    List<RegionLevel> quantiles(int parameters) {
        ChiSquaredDistribution distribution = ChiSquaredDistribution.of(degrees.orElse(parameters));
        return confidences.stream()
                .map(confidence -> new RegionLevel(confidence, distribution.inverseCumulativeProbability(confidence)))
                .toList();
    }

    /** The levels with one minus the p-value, which is the confidence itself. */
    List<RegionLevel> confidenceLevels() {
        return confidences.stream()
                .map(confidence -> new RegionLevel(confidence, confidence))
                .toList();
    }

    /** The sentence for contours of p-values. */
    String text() {
        List<String> levels = confidences.stream()
                .map(confidence -> Text.rounded(100 * confidence) + " %")
                .toList();
        return "contours: 1 - p = " + String.join(", ", levels);
    }

    /** The sentence that stands beside the contours: what their levels are. */
    String text(int parameters) {
        List<String> levels = quantiles(parameters).stream()
                .map(level -> Text.rounded(level.height()) + " at " + Text.rounded(100 * level.confidence()) + " % CL")
                .toList();
        int used = degrees.orElse(parameters);
        return "contours: Delta chi2 = " + String.join(", ", levels) + ", "
                + (used == 1 ? "1 degree" : used + " degrees") + " of freedom, asymptotic (Wilks)";
    }
}
