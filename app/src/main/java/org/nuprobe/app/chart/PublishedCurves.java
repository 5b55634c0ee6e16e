package org.nuprobe.app.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.plot.Colour;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.LineStyle;
import org.nuprobe.app.plot.Marker;
import org.nuprobe.app.plot.Points;
import org.nuprobe.runtime.document.Overlay;
import org.nuprobe.runtime.result.PlotAxis;
import org.nuprobe.spi.plugin.DataTable;

/**
 * Curves and points of others, drawn over a plot.
 *
 * <p>The table has the column {@code label} and two columns of coordinates: the rows with one label are the points of one curve, in
 * their order; a single one is a point.
 */
final class PublishedCurves {
    private static final List<Colour> COLOURS = List.of(Colour.BLACK, Colour.GREY);
    private static final List<Marker> MARKERS =
            List.of(Marker.OPEN_CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND, Marker.CIRCLE);

    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final double[] across;
    private final double[] up;

    /** The curves of a table that an overlay asks for; all when it names none. */
    PublishedCurves(DataTable table, List<String> wanted, Overlay.Columns columns, PlotAxis x, PlotAxis y) {
        List<String> labels = table.texts("label");
        for (int row = 0; row < labels.size(); row++) {
            if (wanted.isEmpty() || wanted.contains(labels.get(row))) {
                rows.computeIfAbsent(labels.get(row), label -> new ArrayList<>())
                        .add(row);
            }
        }
        this.across = x.shown(table.column(columns.x(), x.unit().dimension()));
        this.up = y.shown(table.column(columns.y(), y.unit().dimension()));
    }

    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        rows.forEach((label, which) -> {
            int place = layers.size();
            double[] x = which.stream().mapToDouble(row -> across[row]).toArray();
            double[] y = which.stream().mapToDouble(row -> up[row]).toArray();
            LineStyle style = LineLooks.of(0, place + 1)
                    .with(COLOURS.get(place % COLOURS.size()))
                    .wide(1.4);
            layers.add(
                    x.length == 1
                            ? Points.of(x, y, label).styled(MARKERS.get(place % MARKERS.size()), style)
                            : Curve.of(x, y, label).styled(style));
        });
        return layers;
    }
}
