package org.nuprobe.runtime.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;

/** Reads what stands under {@code plots:}, against what the analyses of the document vary and scan. */
final class PlotReader {
    private static final List<String> KEYS = List.of(
            "file",
            "title",
            "x",
            "y",
            "lines",
            "names",
            "x-label",
            "y-label",
            "scale",
            "range",
            "where",
            "relative-to",
            "overlay",
            "regions");
    private static final Pattern FILE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final Problems problems;
    private final Set<String> analyses = new LinkedHashSet<>();
    private final Map<String, Set<String>> varied = new LinkedHashMap<>();
    private final Set<String> scanned = new LinkedHashSet<>();

    PlotReader(List<AnalysisCase> cases, Problems problems) {
        this.problems = problems;
        for (AnalysisCase each : cases) {
            analyses.add(each.analysis());
            each.varied()
                    .forEach((name, value) -> varied.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .add(value));
            each.parameters().forEach((id, request) -> {
                if (request.scan().isPresent()) {
                    scanned.add(id);
                }
            });
        }
    }

    /** One plot, empty when it has problems; they are told. */
    Optional<PlotRequest> read(Node node) {
        Node.Section section = Fields.asSection(node, "a plot");
        Fields fields = Fields.of(section, "a plot", KEYS, problems);
        Optional<Node.Scalar> file =
                fields.require("file", "file: limit-against-exposure", it -> Numbers.scalar(it, "\"file\""));
        file.filter(it -> !FILE.matcher(it.text()).matches())
                .ifPresent(it -> problems.add(
                        it.place(),
                        "the file of a plot cannot be called \"" + it.text() + "\"",
                        "use lower-case words with hyphens, without folder"));
        Optional<Node.Scalar> x = fields.require("x", "x: exposure", it -> Numbers.scalar(it, "\"x\""));
        List<Node.Scalar> y =
                fields.require("y", "y: mu_nu.upper", PlotReader::several).orElse(List.of());
        List<String> lines = new ArrayList<>();
        fields.read("lines", it -> Fields.asList(it, "\"lines\""))
                .orElse(List.of())
                .forEach(item -> problems.attempt(() -> quantity(item)).ifPresent(lines::add));
        Map<String, List<String>> where = new LinkedHashMap<>();
        fields.section("where")
                .ifPresent(it -> it.fields()
                        .forEach((name, field) -> problems.attempt(() -> values(name, field))
                                .ifPresent(values -> where.put(name, values))));
        Map<String, String> relativeTo = new LinkedHashMap<>();
        fields.section("relative-to")
                .ifPresent(it -> it.fields()
                        .forEach((name, field) -> problems.attempt(() -> value(name, field))
                                .ifPresent(value -> relativeTo.put(name, value))));
        AxisReader axes = new AxisReader(fields);
        Map<String, String> names =
                fields.section("names").map(it -> names(it, y)).orElse(Map.of());
        if (x.isEmpty() || y.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        Optional<RegionsRequest> regions = fields.read("regions", RegionsReader::of);
        if (regions.isPresent()) {
            plane(section, x.get(), y);
        } else {
            y.forEach(each -> known(x.get(), each));
        }
        return Optional.of(new PlotRequest(
                section.place(),
                file.get().text(),
                fields.textOrEmpty("title"),
                x.get().text(),
                y.stream().map(Node.Scalar::text).toList(),
                lines,
                names,
                axes.of("x"),
                axes.of("y"),
                where,
                relativeTo,
                fields.read("overlay", PlotReader::overlay),
                regions));
    }

    /** Regions lie in the plane of two scanned parameters. */
    private void plane(Node.Section section, Node.Scalar x, List<Node.Scalar> y) {
        List<Node.Scalar> axes = new ArrayList<>(List.of(x));
        axes.addAll(y);
        for (Node.Scalar axis : axes) {
            if (!scanned.contains(axis.text())) {
                problems.add(
                        axis.place(),
                        "a plot of regions has scanned parameters as \"x\" and \"y\", and \"" + axis.text()
                                + "\" is none here",
                        NearMisses.hint(axis.text(), scanned, "scanned parameters"));
            }
        }
        if (y.size() > 1) {
            problems.add(section.place(), "a plot of regions has one \"y\", not " + y.size(), "");
        }
        if (section.fields().containsKey("relative-to")) {
            problems.add(
                    section.fields().get("relative-to").place(),
                    "regions cannot be divided",
                    "leave \"relative-to\" out");
        }
    }

    private static List<Node.Scalar> several(Node node) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            throw new InvalidInput(node.place(), "\"y\" is empty", "write for example y: mu_nu.upper");
        }
        return items.stream().map(item -> Numbers.scalar(item, "\"y\"")).toList();
    }

    private void known(Node.Scalar x, Node.Scalar y) {
        boolean column = y.text().contains(".") && (x.text().contains(".") || scanned.contains(x.text()));
        if (!varied.containsKey(x.text()) && !column) {
            Set<String> known = new LinkedHashSet<>(varied.keySet());
            known.addAll(scanned);
            problems.add(
                    x.place(),
                    "\"x\": nothing called \"" + x.text() + "\" is varied or scanned here",
                    NearMisses.hint(x.text(), known, "varied and scanned quantities"));
        }
        int point = y.text().indexOf('.');
        if (point > 0 && varied.containsKey(x.text())) {
            String parameter = y.text().substring(0, point);
            List<String> near = NearMisses.near(parameter, scanned);
            if (!scanned.contains(parameter) && !near.isEmpty()) {
                problems.add(
                        y.place(),
                        "\"y\": no parameter called \"" + parameter + "\" is scanned here",
                        "did you mean \"" + near.get(0) + y.text().substring(point) + "\"?");
            }
        }
    }

    private String quantity(Node item) {
        Node.Scalar scalar = Numbers.scalar(item, "an item of \"lines\"");
        check(scalar.text(), scalar);
        return scalar.text();
    }

    private void check(String name, Node node) {
        if (!name.equals("analysis") && !varied.containsKey(name)) {
            Set<String> known = new LinkedHashSet<>(Set.of("analysis"));
            known.addAll(varied.keySet());
            throw new InvalidInput(
                    node.place(),
                    "nothing called \"" + name + "\" is varied here",
                    NearMisses.hint(name, known, "quantities"));
        }
    }

    private List<String> values(String name, Node.Field field) {
        check(name, field.value());
        List<Node> items = field.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(field.value());
        Set<String> known = name.equals("analysis") ? analyses : varied.get(name);
        List<String> values = new ArrayList<>();
        for (Node item : items) {
            String value = Numbers.scalar(item, "\"" + name + "\"").text();
            if (!known.contains(value)) {
                throw new InvalidInput(
                        item.place(),
                        "\"" + name + "\" never has the value \"" + value + "\" here",
                        NearMisses.hint(value, known, "values"));
            }
            values.add(value);
        }
        return values;
    }

    /** Names for values that tell lines apart: varied ones, ids of analyses, columns. */
    private Map<String, String> names(Node.Section section, List<Node.Scalar> y) {
        Set<String> known = new LinkedHashSet<>(analyses);
        varied.values().forEach(known::addAll);
        List<String> columns = y.stream()
                .map(each -> each.text().substring(each.text().indexOf('.') + 1))
                .toList();
        known.addAll(columns);
        Map<String, String> names = new LinkedHashMap<>();
        section.fields().forEach((value, field) -> {
            if (!known.contains(value) && !columns.contains("*")) {
                problems.add(
                        field.place(),
                        "\"names\": no line has the value \"" + value + "\"",
                        NearMisses.hint(value, known, "values"));
            }
            problems.attempt(() -> Numbers.scalar(field.value(), Fields.name(value)))
                    .ifPresent(name -> names.put(value, name.text()));
        });
        return names;
    }

    /** One value of a quantity. */
    private String value(String name, Node.Field field) {
        Numbers.scalar(field.value(), Fields.name(name));
        return values(name, field).get(0);
    }

    /** A table, or a table with the labels of the rows to draw and the columns of a curve. */
    private static Overlay overlay(Node node) {
        if (node instanceof Node.Section section) {
            Problems own = new Problems();
            Fields fields = Fields.of(section, "\"overlay\"", List.of("table", "labels", "x", "y"), own);
            String example = "table: limits/neutrino-magnetic-moment.csv";
            Optional<String> table = fields.require(
                    "table", example, it -> Numbers.scalar(it, "\"table\"").text());
            List<String> labels = fields.texts("labels");
            Optional<String> x = fields.text("x");
            Optional<String> y = fields.text("y");
            if (x.isPresent() != y.isPresent()) {
                own.add(
                        section.place(),
                        "an overlay of curves needs both columns, \"x\" and \"y\"",
                        "leave both out for limits that are one value each");
            }
            own.throwAny();
            return new Overlay(
                    section.place(),
                    table.orElseThrow(),
                    labels,
                    x.map(name -> new Overlay.Columns(name, y.orElseThrow())));
        }
        return new Overlay(node.place(), Numbers.scalar(node, "\"overlay\"").text(), List.of(), Optional.empty());
    }
}
