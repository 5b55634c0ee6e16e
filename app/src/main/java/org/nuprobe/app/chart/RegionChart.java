package org.nuprobe.app.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.LegendPosition;
import org.nuprobe.app.plot.LineStyle;
import org.nuprobe.app.plot.Marker;
import org.nuprobe.app.plot.Points;
import org.nuprobe.app.plot.Polygon;
import org.nuprobe.app.plot.Region;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.result.PlotAxis;
import org.nuprobe.runtime.result.PlotRegion;
import org.nuprobe.runtime.result.PlotRegions;
import org.nuprobe.spi.plugin.DataTable;

/** Regions in the plane of two parameters: a colour for each case, dashes for each confidence level. */
public final class RegionChart {
    /** How opaque the region of one level is; those of several levels lie on each other. */
    private static final double OPACITY = 0.22;

    private final PlotRegions data;
    private final PlotRequest request;
    private final ChartNames names;

    private RegionChart(PlotRegions data) {
        this.data = data;
        this.request = data.request();
        this.names = new ChartNames(request, data.x().unit(), data.y().unit(), Optional.empty());
    }

    /**
     * The figure that a document asks for.
     *
     * @param data its regions
     * @param tables the tables of the data folders, for an overlay
     * @throws IllegalArgumentException when there is nothing to draw
     */
    public static Figure of(PlotRegions data, Function<String, DataTable> tables) {
        return new RegionChart(data).figure(Overlays.of(data.request(), tables, data.x(), data.y()));
    }

    private Figure figure(List<Layer> overlay) {
        if (data.regions().isEmpty()) {
            throw new IllegalArgumentException("every region is empty");
        }
        List<Layer> layers = new ArrayList<>();
        if (request.regions().orElseThrow().filled()) {
            data.regions().forEach(region -> layers.add(area(region)));
        }
        data.regions().forEach(region -> layers.addAll(lines(region)));
        layers.addAll(overlay);
        layers.addAll(bestFits());
        boolean crowded =
                layers.stream().filter(layer -> !layer.label().isEmpty()).count() > LineLooks.colours();
        return Figure.of(axis(names.parameterX(), data.x()), axis(names.parameterY(), data.y()))
                .titled(request.title())
                .with(layers)
                .legend(crowded ? LegendPosition.OUTSIDE : LegendPosition.AUTOMATIC);
    }

    /** A filled area; it carries the name of the region when there is no line to carry it. */
    private Layer area(PlotRegion region) {
        List<Polygon> polygons = region.areas().stream()
                .filter(outline -> outline.x().length > 2)
                .map(outline -> Polygon.of(data.x().shown(outline.x()), data.y().shown(outline.y())))
                .toList();
        String label = region.lines().isEmpty() ? names.line(region.labels()) : "";
        return new Region(
                polygons, label, LineLooks.of(region.owner(), 0).colour().orElseThrow(), OPACITY);
    }

    private List<Layer> lines(PlotRegion region) {
        List<Layer> lines = new ArrayList<>();
        for (PlotRegion.Outline line : region.lines()) {
            String label = lines.isEmpty() ? names.line(region.labels()) : "";
            lines.add(Curve.of(data.x().shown(line.x()), data.y().shown(line.y()), label)
                    .styled(look(region)));
        }
        return lines;
    }

    /** Dashes tell levels apart, and cases too where each has one level and lines may lie on each other. */
    private LineStyle look(PlotRegion region) {
        boolean several = data.regions().stream().anyMatch(each -> each.level() > 0);
        return LineLooks.of(region.owner(), several ? region.level() : region.owner());
    }

    /** A cross in the colour of the case, if it lies in the frame; the first is named. */
    private List<Layer> bestFits() {
        List<Layer> marks = new ArrayList<>();
        Set<List<Double>> taken = new HashSet<>();
        for (PlotRegions.BestFit best : data.bestFits()) {
            double[] x = data.x().shown(new double[] {best.x()});
            double[] y = data.y().shown(new double[] {best.y()});
            boolean shown = holds(data.x(), best.x()) && holds(data.y(), best.y());
            if (shown && taken.add(List.of(x[0], y[0]))) {
                marks.add(Points.of(x, y, marks.isEmpty() ? "best fit" : "")
                        .styled(Marker.CROSS, LineLooks.of(best.owner(), 0)));
            }
        }
        return marks;
    }

    private static boolean holds(PlotAxis axis, double value) {
        return value >= axis.from().orElseThrow() && value <= axis.to().orElseThrow();
    }

    private static Axis axis(String label, PlotAxis shown) {
        double unit = shown.unit().size();
        Axis axis = shown.scale() == PlotRequest.Scale.LOG ? Axis.log(label) : Axis.linear(label);
        return axis.showing(shown.from().orElseThrow() / unit, shown.to().orElseThrow() / unit);
    }
}
