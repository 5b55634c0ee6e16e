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
import org.nuprobe.app.plot.Dash;
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

    /** Numbers that stand for zero on a logarithmic axis: far below every frame. */
    private static final double NOTHING = Double.MIN_NORMAL;

    private final PlotData data;
    private final List<Layer> overlay;
    private final ChartNames names;

    private OutcomeChart(PlotData data, List<Layer> overlay) {
        this.data = data;
        this.overlay = List.copyOf(overlay);
        this.names = new ChartNames(data.request(), data.x().unit(), data.y().unit(), data.strokeUnit());
    }

    /**
     * The figure that a document asks for.
     *
     * @param data its lines
     * @param tables the tables of the data folders, for an overlay
     * @throws IllegalArgumentException when there is nothing finite to draw
     */
    public static Figure of(PlotData data, Function<String, DataTable> tables) {
        List<Layer> overlay = Overlays.of(data.request(), tables, data.x(), data.y());
        return new OutcomeChart(data, overlay).figure();
    }

    private Figure figure() {
        List<Layer> reach = new ArrayList<>(overlay);
        reach.addAll(curves(0));
        reach.addAll(tops());
        Axis horizontal = horizontal(names.x(), reach);
        boolean crowded = data.lines().size() > LineLooks.colours();
        Legible legible = new Legible(
                reach,
                crowded ? 0 : data.lines().size(),
                axis(names.y(), data.y().scale()));
        Axis vertical = data.curves() ? legible.besideCurves(data.y(), horizontal) : legible.below(data.y());
        List<Layer> layers = new ArrayList<>(overlay);
        layers.addAll(curves(data.curves() && data.y().scale() == PlotRequest.Scale.LOG ? NOTHING : 0));
        layers.addAll(strokes(vertical.range().orElseThrow().from()));
        return Figure.of(horizontal, vertical)
                .titled(data.request().title())
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

    /**
     * The lines.
     *
     * @param zero what is drawn for zero: on a logarithmic axis a curve then falls out of the frame where it ends, instead of ending
     *     in the middle of it
     */
    private List<Layer> curves(double zero) {
        List<Layer> curves = new ArrayList<>();
        for (int k = 0; k < data.lines().size(); k++) {
            PlotLine line = data.lines().get(k);
            double[] y = Arrays.stream(data.y().shown(line.y()))
                    .map(value -> value == 0 ? zero : value)
                    .toArray();
            curves.add(Curve.of(data.x().shown(line.x()), y, names.line(line.labels()))
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

    /** Lines of a flux: strokes from the foot of the frame, in the colour of the curve that they belong to. */
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
                            Curve.of(x, new double[] {foot, height[stroke]}, "").styled(look(k).with(Dash.SOLID)));
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

    /**
     * Black for a sum among its parts; a colour each while there are enough, and dashes as well for curves, which may lie on each
     * other; else the last quantity makes the dashes.
     */
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
        if (data.curves() && coloured.size() <= LineLooks.dashes()) {
            int place = coloured.indexOf(line);
            return LineLooks.of(place, place);
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
