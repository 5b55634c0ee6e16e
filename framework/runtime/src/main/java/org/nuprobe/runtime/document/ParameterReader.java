package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.document.ParameterRequest.Knowledge;
import org.nuprobe.runtime.document.ParameterRequest.ScanRequest;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;

/** Reads what stands under {@code parameters:}. */
final class ParameterReader {
    private static final List<String> KEYS = List.of("value", "fit", "constraint", "bounds", "scan");
    private static final List<String> SCAN_KEYS = List.of("from", "to", "points", "spacing", "values");

    private final Problems problems;
    private final boolean held;

    /**
     * A reader.
     *
     * @param problems where to tell what does not fit
     * @param held whether every parameter stays at its value, because nothing is fitted
     */
    ParameterReader(Problems problems, boolean held) {
        this.problems = problems;
        this.held = held;
    }

    /** One parameter. */
    ParameterRequest read(String id, Node.Field field) {
        if (field.value() instanceof Node.Scalar) {
            throw new InvalidInput(
                    field.value().place(),
                    "what is said of the parameter " + id + " must be a section of keys, not "
                            + field.value().what(),
                    "to set it, write " + id + ": { value: ... }");
        }
        Node.Section section = Fields.asSection(field.value(), "what is said of the parameter " + id);
        if (held) {
            onlyTheValue(id, section);
        }
        Fields fields = Fields.of(section, "the parameter " + id, KEYS, problems);
        Optional<Node.Scalar> value = fields.read("value", node -> Numbers.scalar(node, "\"value\""));
        Optional<Boolean> fit = fields.read("fit", node -> Numbers.flag(node, "\"fit\""));
        Optional<Knowledge> constraint = fields.read("constraint", this::knowledge);
        List<Node.Scalar> bounds =
                fields.read("bounds", ParameterReader::bounds).orElse(List.of());
        Optional<ScanRequest> scan = fields.section("scan").flatMap(this::scan);
        if (scan.isPresent() && fit.isPresent()) {
            problems.add(
                    section.place(),
                    "the parameter " + id + " cannot be scanned and fitted at once",
                    "leave out \"fit\": a scanned parameter is fitted where a best fit is asked for");
        }
        return new ParameterRequest(field.place(), value, fit, constraint, bounds, scan);
    }

    private void onlyTheValue(String id, Node.Section section) {
        section.fields().forEach((key, field) -> {
            if (key.equals("scan")) {
                problems.add(
                        field.place(),
                        "a flux or a spectrum has one value of " + id + " and scans nothing",
                        "to see several, write vary: { some-name: [ ..., ... ] } and " + id
                                + ": { value: \"${some-name}\" }");
            } else if (KEYS.contains(key) && !key.equals("value")) {
                problems.add(
                        field.place(),
                        Fields.name(key) + " of " + id + ": nothing is fitted in a flux or a spectrum",
                        "leave it out; " + id + ": { value: ... } sets the parameter");
            }
        });
    }

    private Knowledge knowledge(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.text().equals("none")) {
                return new Knowledge.Nothing();
            }
            throw new InvalidInput(
                    node.place(),
                    "\"constraint\": " + node.what() + " is no constraint",
                    "write none, or { mean: 1, sigma: 2 % }");
        }
        Node.Section section = Fields.asSection(node, "\"constraint\"");
        Fields fields = Fields.of(section, "a constraint", List.of("mean", "sigma"), problems);
        String example = "constraint: { mean: 1, sigma: 2 % }";
        Optional<Node.Scalar> mean = fields.require("mean", example, it -> Numbers.scalar(it, "\"mean\""));
        Optional<Node.Scalar> sigma = fields.require("sigma", example, it -> Numbers.scalar(it, "\"sigma\""));
        if (mean.isEmpty() || sigma.isEmpty()) {
            return new Knowledge.Nothing();
        }
        return new Knowledge.Gaussian(section.place(), mean.get(), sigma.get());
    }

    private static List<Node.Scalar> bounds(Node node) {
        List<Node> items = Fields.asList(node, "\"bounds\"");
        if (items.size() != 2) {
            throw new InvalidInput(
                    node.place(), "\"bounds\" needs two values, not " + items.size(), "write [ lowest, highest ]");
        }
        return items.stream().map(item -> Numbers.scalar(item, "\"bounds\"")).toList();
    }

    private Optional<ScanRequest> scan(Node.Section section) {
        Fields fields = Fields.of(section, "a scan", SCAN_KEYS, problems);
        if (section.fields().containsKey("values")) {
            return fields.list("values").flatMap(items -> values(section.place(), items));
        }
        String example = "scan: { from: 1e-12, to: 1e-9, points: 60, spacing: log }";
        Optional<Node.Scalar> from = fields.require("from", example, node -> Numbers.scalar(node, "\"from\""));
        Optional<Node.Scalar> to = fields.require("to", example, node -> Numbers.scalar(node, "\"to\""));
        Optional<Integer> points = fields.require("points", example, Spacings::points);
        boolean logarithmic = fields.read("spacing", Spacings::logarithmic).orElse(false);
        if (from.isEmpty() || to.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ScanRequest.Range(section.place(), from.get(), to.get(), points.get(), logarithmic));
    }

    private Optional<ScanRequest> values(Place place, List<Node> items) {
        if (items.isEmpty()) {
            problems.add(place, "\"values\" is empty", "write for example values: [ 1, 2, 5 ]");
            return Optional.empty();
        }
        return problems.attempt(() -> new ScanRequest.Values(
                place,
                items.stream().map(item -> Numbers.scalar(item, "\"values\"")).toList()));
    }
}
