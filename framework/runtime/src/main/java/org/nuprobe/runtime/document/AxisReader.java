package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;

/** Reads what a plot says of its axes: {@code x-label}, {@code y-label}, {@code scale} and {@code range}. */
final class AxisReader {
    private static final List<String> AXES = List.of("x", "y");
    private static final List<String> ENDS = List.of("from", "to");

    private final Fields plot;
    private final Map<String, Scale> scales;
    private final Map<String, Ends> ranges;

    /** Where an axis begins and ends. */
    private record Ends(Optional<Node.Scalar> from, Optional<Node.Scalar> to) {
        static final Ends OPEN = new Ends(Optional.empty(), Optional.empty());
    }

    /** The axes of a plot; what does not fit goes to its problems. */
    AxisReader(Fields plot) {
        this.plot = plot;
        this.scales = plot.read("scale", AxisReader::scales).orElse(Map.of());
        this.ranges = plot.read("range", AxisReader::ranges).orElse(Map.of());
    }

    /** An axis, {@code x} or {@code y}. */
    PlotRequest.Axis of(String axis) {
        Ends ends = ranges.getOrDefault(axis, Ends.OPEN);
        return new PlotRequest.Axis(
                plot.textOrEmpty(axis + "-label"), scales.getOrDefault(axis, Scale.AUTO), ends.from, ends.to);
    }

    /** {@code linear}, {@code log}, or one for each axis: {@code { x: linear, y: log }}. */
    private static Map<String, Scale> scales(Node node) {
        if (node instanceof Node.Section section) {
            Problems own = new Problems();
            Fields fields = Fields.of(section, "\"scale\"", AXES, own);
            Scale x = fields.read("x", AxisReader::scale).orElse(Scale.AUTO);
            Scale y = fields.read("y", AxisReader::scale).orElse(Scale.AUTO);
            own.throwAny();
            return Map.of("x", x, "y", y);
        }
        Scale both = scale(node);
        return Map.of("x", both, "y", both);
    }

    private static Scale scale(Node node) {
        String text = Numbers.scalar(node, "\"scale\"").text();
        return switch (text) {
            case "linear" -> Scale.LINEAR;
            case "log" -> Scale.LOG;
            default ->
                throw new InvalidInput(
                        node.place(),
                        "\"scale\": \"" + text + "\" is no scale",
                        "write linear, log, or { x: linear, y: log }");
        };
    }

    /** {@code { x: { from: 1 keV }, y: { from: 1, to: 100 } }}; what is not said stays open. */
    private static Map<String, Ends> ranges(Node node) {
        Problems own = new Problems();
        Fields fields = Fields.of(Fields.asSection(node, "\"range\""), "\"range\"", AXES, own);
        Ends x = fields.read("x", AxisReader::ends).orElse(Ends.OPEN);
        Ends y = fields.read("y", AxisReader::ends).orElse(Ends.OPEN);
        own.throwAny();
        return Map.of("x", x, "y", y);
    }

    private static Ends ends(Node node) {
        if (!(node instanceof Node.Section section)) {
            throw new InvalidInput(
                    node.place(),
                    "the range of an axis must be a section of keys, not " + node.what(),
                    "write for example { from: 0.1 keV, to: 10 keV }; one of both is enough");
        }
        Problems own = new Problems();
        Fields fields = Fields.of(section, "the range of an axis", ENDS, own);
        Optional<Node.Scalar> from = fields.read("from", it -> Numbers.scalar(it, "\"from\""));
        Optional<Node.Scalar> to = fields.read("to", it -> Numbers.scalar(it, "\"to\""));
        own.throwAny();
        return new Ends(from, to);
    }
}
