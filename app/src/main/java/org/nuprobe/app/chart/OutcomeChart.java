package org.nuprobe.app.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Colour;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.LegendPosition;
import org.nuprobe.app.plot.LineStyle;
import org.nuprobe.app.plot.Points;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.result.PlotAxis;
import org.nuprobe.runtime.result.PlotData;
import org.nuprobe.runtime.result.PlotLine;
import org.nuprobe.spi.plugin.DataTable;

/** The lines of a result, such as limits against exposure, with published limits over them. */
public final class OutcomeChart {
    /** The width of a sum, which must show below a part that makes up nearly all of it. */
    private static final double SUM = 3.4;

    private final PlotData data;
    private final List<Layer> overlay;

    private OutcomeChart(PlotData data, List<Layer> overlay) {
        this.data = data;
        this.overlay = List.copyOf(overlay);
    }

    /**
     * The figure that a document asks for.
     *
     * @param data its lines
     * @param tables the tables of the data folders, for an overlay
     * @throws IllegalArgumentException when there is nothing finite to draw
     */
    public static Figure of(PlotData data, Function<String, DataTable> tables) {
        List<Layer> overlay = data.request()
                .overlay()
                .map(wanted -> new PublishedLimits(
                                tables.apply(wanted.table()),
                                wanted.labels(),
                                data.y().unit().dimension(),
                                data.y().unit().size())
                        .layers())
                .orElse(List.of());
        return new OutcomeChart(data, overlay).figure();
    }

    private Figure figure() {
        PlotRequest request = data.request();
        ChartNames names = new ChartNames(data);
        List<Layer> layers = new ArrayList<>(overlay);
        layers.addAll(curves());
        List<Layer> reach = new ArrayList<>(layers);
        reach.addAll(tops());
        boolean crowded = data.lines().size() > LineLooks.colours();
        Axis vertical = Legible.of(
                reach,
                crowded ? 0 : data.lines().size(),
                axis(names.y(), data.y().scale()),
                data.y());
        layers.addAll(strokes(vertical.range().orElseThrow().from()));
        return Figure.of(horizontal(names.x(), layers), vertical)
                .titled(request.title())
                .with(layers)
                .legend(crowded ? LegendPosition.OUTSIDE : LegendPosition.AUTOMATIC);
    }

    /** The horizontal axis; an end that was not asked for is that of the lines. */
    private Axis horizontal(String label, List<Layer> layers) {
        PlotAxis asked = data.x();
        Axis axis = axis(label, asked.scale());
        if (asked.from().isEmpty() && asked.to().isEmpty()) {
            return axis;
        }
        double[] reach = layers.stream()
                .flatMapToDouble(Layer::reachOfX)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double unit = asked.unit().size();
        return axis.showing(
                asked.from().map(value -> value / unit).orElse(reach[0]),
                asked.to().map(value -> value / unit).orElse(reach[reach.length - 1]));
    }

    private List<Layer> curves() {
        List<Layer> curves = new ArrayList<>();
        for (int k = 0; k < data.lines().size(); k++) {
            PlotLine line = data.lines().get(k);
            curves.add(Curve.of(data.x().shown(line.x()), data.y().shown(line.y()), ChartNames.line(line.labels()))
                    .styled(look(k)));
        }
        return curves;
    }

    /** Where the strokes end, so that the axis reaches them. */
    private List<Layer> tops() {
        List<Layer> tops = new ArrayList<>();
        for (PlotLine line : data.lines()) {
            if (line.strokesX().length > 0) {
                tops.add(Points.of(data.x().shown(line.strokesX()), heights(line), ""));
            }
        }
        return tops;
    }

    /** Lines of a flux: strokes from the foot of the frame, in the look of the curve that they belong to. */
    private List<Layer> strokes(double foot) {
        List<Layer> strokes = new ArrayList<>();
        for (int k = 0; k < data.lines().size(); k++) {
            PlotLine line = data.lines().get(k);
            double[] at = data.x().shown(line.strokesX());
            double[] height = heights(line);
            for (int stroke = 0; stroke < at.length; stroke++) {
                if (height[stroke] > 0) {
                    double[] x = {at[stroke], at[stroke]};
                    strokes.add(
                            Curve.of(x, new double[] {foot, height[stroke]}, "").styled(look(k)));
                }
            }
        }
        return strokes;
    }

    private double[] heights(PlotLine line) {
        return data.strokeUnit()
                .map(unit -> Arrays.stream(line.strokesY())
                        .map(value -> value / unit.size())
                        .toArray())
                .orElse(new double[0]);
    }

    /** Black for a sum among its parts; a colour each while there are enough; else the last quantity makes the dashes. */
    private LineStyle look(int line) {
        Map<String, String> labels = data.lines().get(line).labels();
        if (isSum(labels)) {
            return LineStyle.solid().with(Colour.BLACK).wide(SUM);
        }
        Set<List<String>> colours = new LinkedHashSet<>();
        Set<String> dashes = new LinkedHashSet<>();
        List<Integer> coloured = new ArrayList<>();
        for (int k = 0; k < data.lines().size(); k++) {
            Map<String, String> each = data.lines().get(k).labels();
            if (!isSum(each)) {
                coloured.add(k);
                colours.add(others(each));
                dashes.add(last(each));
            }
        }
        boolean two = coloured.size() > LineLooks.colours() && LineLooks.tell(colours.size(), dashes.size());
        return two
                ? LineLooks.of(
                        new ArrayList<>(colours).indexOf(others(labels)), new ArrayList<>(dashes).indexOf(last(labels)))
                : LineLooks.of(coloured.indexOf(line));
    }

    /** Whether a line is the only sum among the lines; several would look the same. */
    private boolean isSum(Map<String, String> labels) {
        return ChartNames.isSum(labels)
                && data.lines().stream()
                                .filter(line -> ChartNames.isSum(line.labels()))
                                .count()
                        == 1;
    }

    private static List<String> others(Map<String, String> labels) {
        List<String> values = List.copyOf(labels.values());
        return values.subList(0, Math.max(0, values.size() - 1));
    }

    private static String last(Map<String, String> labels) {
        List<String> values = List.copyOf(labels.values());
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    private static Axis axis(String label, PlotRequest.Scale scale) {
        return scale == PlotRequest.Scale.LOG ? Axis.log(label) : Axis.linear(label);
    }
}
