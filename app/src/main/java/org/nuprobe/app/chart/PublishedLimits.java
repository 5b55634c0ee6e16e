package org.nuprobe.app.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuprobe.app.plot.Band;
import org.nuprobe.app.plot.Colour;
import org.nuprobe.app.plot.Dash;
import org.nuprobe.app.plot.HorizontalLine;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.LineStyle;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

/**
 * Limits of others, drawn over a plot: those of a laboratory as lines, those from astrophysics as soft bands one order of magnitude
 * wide, because they depend on models of stars.
 *
 * <p>The table has the columns {@code label}, {@code kind} ({@code laboratory} or {@code astrophysical}), {@code value} and {@code
 * value_high} (the same as {@code value}, or the other end of a range).
 */
final class PublishedLimits {
    private static final String ASTROPHYSICAL = "astrophysical";

    /** Half an order of magnitude. */
    private static final double HALF_ORDER = Math.sqrt(10);

    private final List<Layer> layers = new ArrayList<>();

    /**
     * The limits of a table.
     *
     * @param labels the rows to draw; all when empty
     */
    PublishedLimits(DataTable table, List<String> labels, Dimension dimension, double unit) {
        List<String> names = table.texts("label");
        List<String> kinds = table.texts("kind");
        double[] low = table.column("value", dimension);
        double[] high = table.column("value_high", dimension);
        Set<String> wanted = new LinkedHashSet<>(labels);
        for (int row = 0; row < names.size(); row++) {
            if (!wanted.isEmpty() && !wanted.contains(names.get(row))) {
                continue;
            }
            if (kinds.get(row).equals(ASTROPHYSICAL)) {
                layers.add(Band.soft(
                        low[row] / unit / HALF_ORDER, high[row] / unit * HALF_ORDER, names.get(row), Colour.ORANGE));
            } else {
                layers.add(HorizontalLine.at(high[row] / unit, names.get(row))
                        .styled(LineStyle.solid()
                                .with(Colour.GREY)
                                .with(Dash.DASHED)
                                .wide(1.1)));
            }
        }
    }

    /** Bands first, so that lines stay on top. */
    List<Layer> layers() {
        List<Layer> sorted =
                new ArrayList<>(layers.stream().filter(Band.class::isInstance).toList());
        sorted.addAll(layers.stream().filter(HorizontalLine.class::isInstance).toList());
        return sorted;
    }
}
