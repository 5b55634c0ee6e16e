package org.nuprobe.runtime.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.runtime.input.Place;

/**
 * A plot that a document asks for; its lines are found in the outcome of a run.
 *
 * @param place where it is asked for
 * @param file the name of the file to write, without extension
 * @param title the title, empty when there is none; labels and titles may hold TeX
 * @param x a varied quantity, or a column {@code table.column} of a result table
 * @param y a value such as {@code mu_nu.upper}, or a column {@code table.column} of the same table as {@code x}
 * @param lines the quantities that tell one line from the other: {@code analysis}, or varied ones; empty for all that differ
 * @param xLabel the label of the horizontal axis, empty for one made from {@code x}
 * @param yLabel the label of the vertical axis, empty for one made from {@code y}
 * @param xScale how the horizontal axis runs
 * @param yScale how the vertical axis runs
 * @param where the values that a case must have to be drawn, by quantity; a case without the quantity is drawn
 * @param overlay published limits to draw over it
 */
public record PlotRequest(
        Place place,
        String file,
        String title,
        String x,
        String y,
        List<String> lines,
        String xLabel,
        String yLabel,
        Scale xScale,
        Scale yScale,
        Map<String, List<String>> where,
        Optional<Overlay> overlay) {
    public PlotRequest {
        lines = List.copyOf(lines);
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /** How an axis runs. */
    public enum Scale {
        /** In equal steps. */
        LINEAR,
        /** In equal factors. */
        LOG,
        /** As the points suggest. */
        AUTO
    }
}
