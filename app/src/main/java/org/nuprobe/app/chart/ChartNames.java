package org.nuprobe.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.result.PlotData;
import org.nuprobe.runtime.result.PlotRegion;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/** What the axes and lines of a chart are called where the document does not say it. */
final class ChartNames {
    /** The column of a table that is the sum of others. */
    private static final String TOTAL = "total";

    private final PlotRequest request;
    private final Unit across;
    private final Unit up;
    private final Optional<Unit> strokes;

    ChartNames(PlotRequest request, Unit across, Unit up, Optional<Unit> strokes) {
        this.request = request;
        this.across = across;
        this.up = up;
        this.strokes = strokes;
    }

    /** The label of the horizontal axis. */
    String x() {
        String own = request.xAxis().label();
        return own.isEmpty() ? label(TexNames.quantity(afterPoint(request.x())), across) : own;
    }

    /** The label of the vertical axis. */
    String y() {
        if (!request.yAxis().label().isEmpty()) {
            return request.yAxis().label();
        }
        if (!request.relativeTo().isEmpty()) {
            return "Ratio to " + line(request.relativeTo());
        }
        String label = label(height(request.y()), up);
        return strokes.map(unit -> label + ", strokes [" + TexNames.unit(unit.text()) + "]")
                .orElse(label);
    }

    /** The label of a horizontal axis that is a parameter. */
    String parameterX() {
        String own = request.xAxis().label();
        return own.isEmpty() ? label(TexNames.parameter(request.x()), across) : own;
    }

    /** The label of a vertical axis that is a parameter. */
    String parameterY() {
        String own = request.yAxis().label();
        return own.isEmpty() ? label(TexNames.parameter(request.y().get(0)), up) : own;
    }

    /** A value or column by its own name; several of them, or a sum, by what they belong to. */
    private static String height(List<String> y) {
        String first = y.get(0);
        int point = first.indexOf('.');
        boolean own = y.size() == 1
                && !afterPoint(first).equals("*")
                && !afterPoint(first).equals(TOTAL);
        return own || point < 0 ? TexNames.value(first) : TexNames.quantity(first.substring(0, point));
    }

    private static String afterPoint(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    /**
     * What tells a line from the others, {@code nuclear recoils, threshold 0.3 keV}. A word that another one contains is left out.
     */
    String line(Map<String, String> labels) {
        return line(labels, request.names());
    }

    private static String line(Map<String, String> labels, Map<String, String> names) {
        List<String> words = new ArrayList<>();
        labels.forEach((quantity, value) -> {
            String given = names.get(quantity.equals(PlotData.COLUMN) ? afterPoint(value) : value);
            words.add(given == null ? word(quantity, value) : given);
        });
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.contains(word)))
                .collect(Collectors.joining(", "));
    }

    /** Whether a line is the sum of others that are drawn beside it. */
    static boolean isSum(Map<String, String> labels) {
        return afterPoint(labels.getOrDefault(PlotData.COLUMN, "")).equals(TOTAL);
    }

    private static String word(String quantity, String value) {
        if (quantity.equals(PlotData.COLUMN)) {
            return TexNames.component(afterPoint(value));
        }
        if (quantity.equals(PlotRegion.CONFIDENCE)) {
            return value + " CL";
        }
        if (!Character.isDigit(value.charAt(0))) {
            return TexNames.choice(value);
        }
        String name = TexNames.quantity(quantity);
        return name + (name.startsWith("$") ? " = " : " ") + TexNames.number(value);
    }

    private static String label(String words, Unit unit) {
        boolean plain = unit.dimension().equals(Dimension.NUMBER) && unit.size() == 1;
        String capital = words.startsWith("$") ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return plain ? capital : capital + " [" + TexNames.unit(unit.text()) + "]";
    }
}
