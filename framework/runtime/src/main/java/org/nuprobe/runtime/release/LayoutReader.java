package org.nuprobe.runtime.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nuprobe.runtime.input.Choices;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/** Reads how the text of a file is laid out from a manifest. */
final class LayoutReader {
    private static final List<String> KEYS = List.of("comment", "header-lines", "separator", "columns", "row-names");
    private static final List<String> COLUMN_KEYS =
            List.of("name", "unit", "meaning", "least", "most", "whole", "rising", "grid");
    private static final List<String> GRID_KEYS = List.of("from", "step", "points");
    private static final List<String> ROW_KEYS = List.of("name", "meaning", "texts");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final Problems problems;

    private LayoutReader(Problems problems) {
        this.problems = problems;
    }

    static Layout read(Node node, Problems problems) {
        return new LayoutReader(problems).layout(node);
    }

    private Layout layout(Node node) {
        Fields fields = Fields.of(Fields.asSection(node, "a layout"), "a layout", KEYS, problems);
        List<ReleaseColumn> columns = new ArrayList<>();
        fields.require(
                        "columns",
                        "columns: [ { name: energy, unit: keV } ]",
                        each -> Fields.asList(each, "\"columns\""))
                .orElse(List.of())
                .forEach(each -> problems.attempt(() -> column(each)).ifPresent(columns::add));
        if (columns.stream().map(ReleaseColumn::name).distinct().count() < columns.size()) {
            problems.add(node.place(), "two columns of a layout have one name", "");
        }
        return new Layout(
                fields.textOrEmpty("comment"),
                fields.read("header-lines", each -> Numbers.whole(each, "\"header-lines\""))
                        .orElse(0L)
                        .intValue(),
                fields.read("separator", each -> Choices.of(each, "\"separator\"", Layout.Separator.class))
                        .orElse(Layout.Separator.BLANK),
                columns,
                fields.read("row-names", this::rowNames));
    }

    private ReleaseColumn column(Node node) {
        Fields fields = Fields.of(Fields.asSection(node, "a column"), "a column", COLUMN_KEYS, problems);
        return new ReleaseColumn(
                name(fields),
                fields.require("unit", "unit: keV", LayoutReader::unit).orElse(""),
                meaning(fields),
                rule(fields));
    }

    private ColumnRule rule(Fields fields) {
        return new ColumnRule(
                number(fields, "least").orElse(Double.NEGATIVE_INFINITY),
                number(fields, "most").orElse(Double.POSITIVE_INFINITY),
                fields.read("whole", node -> Numbers.flag(node, "\"whole\"")).orElse(false),
                fields.read("rising", node -> Numbers.flag(node, "\"rising\"")).orElse(false),
                fields.read("grid", this::grid));
    }

    private Grid grid(Node node) {
        Fields fields = Fields.of(Fields.asSection(node, "\"grid\""), "a grid", GRID_KEYS, problems);
        Optional<Double> from = fields.require("from", "from: 0.5", each -> number(each, "from"));
        Optional<Double> step = fields.require("step", "step: 1", each -> number(each, "step"));
        Optional<Long> points = fields.require("points", "points: 10", each -> Numbers.whole(each, "\"points\""));
        return new Grid(from.orElse(0.0), step.orElse(1.0), points.orElse(1L).intValue());
    }

    private RowNames rowNames(Node node) {
        Fields fields = Fields.of(Fields.asSection(node, "\"row-names\""), "the names of rows", ROW_KEYS, problems);
        return new RowNames(name(fields), meaning(fields), fields.texts("texts"));
    }

    private String name(Fields fields) {
        Optional<Node.Scalar> name = fields.require("name", "name: energy", node -> Numbers.scalar(node, "\"name\""));
        name.filter(found -> !NAME.matcher(found.text()).matches())
                .ifPresent(found -> problems.add(
                        found.place(),
                        "\"" + found.text() + "\" is no name of a column",
                        "write lower-case words joined by _, as in recoil_energy"));
        return name.map(Node.Scalar::text).orElse("");
    }

    private static String meaning(Fields fields) {
        return fields.require(
                        "meaning",
                        "meaning: recoil energy",
                        node -> Numbers.scalar(node, "\"meaning\"").text())
                .orElse("");
    }

    private static String unit(Node node) {
        Node.Scalar scalar = Numbers.scalar(node, "\"unit\"");
        try {
            Unit.parse(scalar.text());
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput(scalar.place(), "\"unit\": " + unknown.getMessage(), "");
        }
        return scalar.text();
    }

    private static Optional<Double> number(Fields fields, String key) {
        return fields.read(key, node -> number(node, key));
    }

    private static double number(Node node, String key) {
        return Numbers.quantity(node, Dimension.NUMBER, Fields.name(key));
    }
}
