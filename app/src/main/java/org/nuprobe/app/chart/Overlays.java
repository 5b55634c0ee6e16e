package org.nuprobe.app.chart;

import java.util.List;
import java.util.function.Function;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.result.PlotAxis;
import org.nuprobe.spi.plugin.DataTable;

/** What others published, drawn over a plot: curves where an overlay names two columns, else limits of one value each. */
final class Overlays {
    private Overlays() {}

    /** The layers that a plot asks for; none when it asks for no overlay. */
    static List<Layer> of(PlotRequest request, Function<String, DataTable> tables, PlotAxis x, PlotAxis y) {
        return request.overlay()
                .map(wanted -> {
                    DataTable table = tables.apply(wanted.table());
                    return wanted.columns()
                            .map(columns -> new PublishedCurves(table, wanted.labels(), columns, x, y).layers())
                            .orElseGet(() -> new PublishedLimits(
                                            table,
                                            wanted.labels(),
                                            y.unit().dimension(),
                                            y.unit().size())
                                    .layers());
                })
                .orElse(List.of());
    }
}
