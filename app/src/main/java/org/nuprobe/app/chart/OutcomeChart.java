package org.nuprobe.app.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.LineStyle;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.result.PlotData;
import org.nuprobe.runtime.result.PlotLine;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/** The lines of a result, such as limits against exposure, with published limits over them. */
public final class OutcomeChart {
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
                                data.yUnit().dimension(),
                                data.yUnit().size())
                        .layers())
                .orElse(List.of());
        return new OutcomeChart(data, overlay).figure();
    }

    private Figure figure() {
        PlotRequest request = data.request();
        String x = request.xLabel().isEmpty() ? label(TexNames.quantity(request.x()), data.xUnit()) : request.xLabel();
        String y = request.yLabel().isEmpty() ? label(TexNames.value(request.y()), data.yUnit()) : request.yLabel();
        List<Layer> layers = new ArrayList<>(overlay);
        layers.addAll(curves());
        Axis vertical = Headroom.above(layers, data.lines().size(), axis(y, data.yScale()));
        return Figure.of(axis(x, data.xScale()), vertical)
                .titled(request.title())
                .with(layers);
    }

    private List<Layer> curves() {
        List<Layer> curves = new ArrayList<>();
        for (int k = 0; k < data.lines().size(); k++) {
            PlotLine line = data.lines().get(k);
            double[] x = divided(line.x(), data.xUnit());
            double[] y = divided(line.y(), data.yUnit());
            curves.add(Curve.of(x, y, name(line.labels())).styled(look(k)));
        }
        return curves;
    }

    /** A colour each while there are enough; else the last quantity makes the dashes and the others the colour. */
    private LineStyle look(int line) {
        if (data.lines().size() <= LineLooks.colours()) {
            return LineLooks.of(line);
        }
        Set<List<String>> colours = new LinkedHashSet<>();
        Set<String> dashes = new LinkedHashSet<>();
        data.lines().forEach(each -> {
            colours.add(others(each.labels()));
            dashes.add(last(each.labels()));
        });
        Map<String, String> labels = data.lines().get(line).labels();
        return LineLooks.of(
                new ArrayList<>(colours).indexOf(others(labels)), new ArrayList<>(dashes).indexOf(last(labels)));
    }

    private static List<String> others(Map<String, String> labels) {
        List<String> values = List.copyOf(labels.values());
        return values.subList(0, Math.max(0, values.size() - 1));
    }

    private static String last(Map<String, String> labels) {
        List<String> values = List.copyOf(labels.values());
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /**
     * What tells a line from the others, {@code nuclear recoils, threshold 0.3 keV}. A word that another one contains is left out.
     */
    private static String name(Map<String, String> labels) {
        List<String> words = new ArrayList<>();
        labels.forEach((quantity, value) -> words.add(
                Character.isDigit(value.charAt(0))
                        ? TexNames.quantity(quantity) + " " + value
                        : value.replace('-', ' ')));
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.contains(word)))
                .collect(Collectors.joining(", "));
    }

    private static String label(String words, Unit unit) {
        boolean plain = unit.dimension().equals(Dimension.NUMBER) && unit.size() == 1;
        String capital = words.startsWith("$") ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return plain ? capital : capital + " [" + unit.text() + "]";
    }

    private static Axis axis(String label, PlotRequest.Scale scale) {
        return scale == PlotRequest.Scale.LOG ? Axis.log(label) : Axis.linear(label);
    }

    private static double[] divided(double[] values, Unit unit) {
        return Arrays.stream(values).map(value -> value / unit.size()).toArray();
    }
}
