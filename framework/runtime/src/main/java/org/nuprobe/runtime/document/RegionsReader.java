package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.unit.Dimension;

/** Reads {@code regions:} of a plot: {@code all}, confidence levels, or a section that says more. */
final class RegionsReader {
    private static final String EXAMPLE = "write all, [ 68.27 %, 90 % ], or { confidence: 90 %, fill: false }";

    private RegionsReader() {}

    /** The regions that a plot asks for. */
    static RegionsRequest of(Node node) {
        if (node instanceof Node.Section section) {
            Problems own = new Problems();
            Fields fields = Fields.of(section, "\"regions\"", List.of("confidence", "fill", "best-fit"), own);
            List<Double> confidences =
                    fields.read("confidence", RegionsReader::levels).orElse(List.of());
            Optional<Boolean> fill = fields.read("fill", it -> Numbers.flag(it, "\"fill\""));
            Optional<Boolean> bestFit = fields.read("best-fit", it -> Numbers.flag(it, "\"best-fit\""));
            own.throwAny();
            return new RegionsRequest(confidences, fill.orElse(true), bestFit.orElse(true));
        }
        return new RegionsRequest(levels(node), true, true);
    }

    private static List<Double> levels(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals("all")) {
            return List.of();
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            throw new InvalidInput(node.place(), "\"regions\" has no confidence level", EXAMPLE);
        }
        return items.stream().map(RegionsReader::level).toList();
    }

    private static double level(Node item) {
        double level = Numbers.quantity(item, Dimension.NUMBER, "a confidence level");
        if (!(level > 0 && level < 1)) {
            throw new InvalidInput(item.place(), "a confidence level lies between 0 and 1, or 0 % and 100 %", EXAMPLE);
        }
        return level;
    }
}
