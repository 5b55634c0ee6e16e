package org.nuprobe.runtime.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;

/**
 * A plot that a document asks for; its lines are found in the outcome of a run.
 *
 * @param place where it is asked for
 * @param file the name of the file to write, without extension
 * @param title the title, empty when there is none; labels and titles may hold TeX
 * @param x a varied quantity, or a column {@code table.column} of a result table
 * @param y values such as {@code mu_nu.upper}, or columns {@code table.column} of the same table as {@code x}; {@code table.*} for
 *     all of its columns but {@code x}
 * @param lines the quantities that tell one line from the other: {@code analysis}, or varied ones; empty for all that differ
 * @param names what a line is called instead of a value that tells it from the others, by that value
 * @param xAxis the horizontal axis
 * @param yAxis the vertical axis
 * @param where the values that a case must have to be drawn, by quantity; a case without the quantity is drawn
 * @param relativeTo what the case has by which each line is divided, by quantity; empty when lines are drawn as they are
 * @param overlay published limits to draw over it
 * @param regions the regions in the plane of two scanned parameters that it draws; empty when it draws lines
 */
public record PlotRequest(
        Place place,
        String file,
        String title,
        String x,
        List<String> y,
        List<String> lines,
        Map<String, String> names,
        Axis xAxis,
        Axis yAxis,
        Map<String, List<String>> where,
        Map<String, String> relativeTo,
        Optional<Overlay> overlay,
        Optional<RegionsRequest> regions) {
    public PlotRequest {
        y = List.copyOf(y);
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
        relativeTo = Collections.unmodifiableMap(new LinkedHashMap<>(relativeTo));
    }

    /** How all columns of a table are asked for. */
    public static String all(String table) {
        return table + ".*";
    }

    /**
     * An axis.
     *
     * @param label its label, empty for one made from what it shows
     * @param scale how it runs
     * @param from where it begins, a quantity; as the lines suggest when empty
     * @param to where it ends, a quantity; as the lines suggest when empty
     */
    public record Axis(String label, Scale scale, Optional<Node.Scalar> from, Optional<Node.Scalar> to) {}

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
