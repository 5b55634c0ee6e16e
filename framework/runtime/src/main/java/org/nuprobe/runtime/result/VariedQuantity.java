package org.nuprobe.runtime.result;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** A varied quantity as the horizontal axis of a plot: its values must be quantities of one dimension. */
record VariedQuantity(Unit unit) {
    private static final Pattern UNIT = Pattern.compile("\\s*[+-]?[0-9.]+(?:[eE][+-]?\\d+)?\\s*(.*?)\\s*");

    /** The quantity with these values, shown in the unit of the first. */
    static VariedQuantity of(PlotRequest request, List<String> texts) {
        List<Unit> units = new ArrayList<>();
        for (String text : texts) {
            Matcher matcher = UNIT.matcher(text);
            if (!matcher.matches()) {
                throw new InvalidInput(
                        request.place(),
                        "the plot \"" + request.file() + "\" cannot have " + request.x() + " as its horizontal axis: \""
                                + text + "\" is no number",
                        "choose another \"x\"");
            }
            units.add(matcher.group(1).isEmpty() ? new Unit("1", Dimension.NUMBER, 1) : Unit.parse(matcher.group(1)));
            if (!units.get(0).dimension().equals(units.get(units.size() - 1).dimension())) {
                throw new InvalidInput(
                        request.place(),
                        "the plot \"" + request.file() + "\" cannot have " + request.x() + " as its horizontal axis: \""
                                + texts.get(0) + "\" and \"" + text + "\" have different dimensions",
                        "choose another \"x\"");
            }
        }
        return new VariedQuantity(units.get(0));
    }

    /** A value in natural units. */
    double value(String text) {
        return Quantity.parse(text, unit.dimension());
    }
}
