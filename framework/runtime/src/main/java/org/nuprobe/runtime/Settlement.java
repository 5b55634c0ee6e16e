package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.engine.Choice;
import org.nuprobe.runtime.document.ParameterRequest;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.result.ParameterUse;
import org.nuprobe.runtime.result.ParameterUse.Part;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Interval;

/**
 * What becomes of every parameter of a case.
 *
 * @param uses every parameter: scanned ones in the order of the document, then profiled ones, then fixed ones
 * @param scan the parameters of interest
 */
record Settlement(List<ParameterUse> uses, Scan scan) {
    Settlement {
        uses = List.copyOf(uses);
    }

    /**
     * Settles the parameters of a model.
     *
     * @throws InvalidInput with everything that does not fit
     */
    static Settlement of(List<Parameter> declared, Map<String, ParameterRequest> requests) {
        Problems problems = new Problems();
        List<String> known = declared.stream().map(Parameter::id).toList();
        requests.forEach((id, request) -> {
            if (!known.contains(id)) {
                problems.add(
                        request.place(),
                        "no component of this analysis has a parameter \"" + id + "\"",
                        NearMisses.hint(id, known, "parameters"));
            }
        });
        List<String> order = List.copyOf(requests.keySet());
        List<ParameterUse> uses = new ArrayList<>();
        List<Scan.Axis> axes = new ArrayList<>();
        declared.stream()
                .sorted(Comparator.comparingInt((Parameter it) -> place(order, it.id())))
                .forEach(parameter -> problems.attempt(
                                () -> settle(parameter, Optional.ofNullable(requests.get(parameter.id())), axes))
                        .ifPresent(uses::add));
        problems.throwAny();
        uses.sort(Comparator.comparing(ParameterUse::part));
        return new Settlement(uses, new Scan(axes));
    }

    /**
     * The same where nothing is scanned or fitted: every parameter stays at its value.
     *
     * @throws InvalidInput with everything that does not fit
     */
    static Settlement held(List<Parameter> declared, Map<String, ParameterRequest> requests) {
        return new Settlement(
                of(declared, requests).uses.stream()
                        .map(use -> new ParameterUse(
                                use.declared(), Part.FIXED, use.value(), use.constraint(), use.bounds()))
                        .toList(),
                new Scan(List.of()));
    }

    /** The point at which every parameter has its value. */
    Point point() {
        Map<String, Double> values = new HashMap<>();
        uses.forEach(use -> values.put(use.declared().id(), use.value()));
        return parameter -> values.getOrDefault(parameter.id(), parameter.initial());
    }

    private static int place(List<String> order, String id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }

    /** The decisions in the words of the engine. */
    List<Choice> choices() {
        return uses.stream()
                .map(use -> new Choice(
                        use.declared(), use.value(), use.part() != Part.FIXED, use.constraint(), use.bounds()))
                .toList();
    }

    private static ParameterUse settle(Parameter parameter, Optional<ParameterRequest> asked, List<Scan.Axis> axes) {
        Interval bounds = asked.map(request -> bounds(parameter, request)).orElse(parameter.bounds());
        double value = asked.flatMap(ParameterRequest::value)
                .map(scalar -> inside(parameter, scalar, bounds, parameter.id()))
                .orElse(bounds.clamp(parameter.initial()));
        Constraint constraint = asked.flatMap(ParameterRequest::constraint)
                .map(knowledge -> constraint(parameter, knowledge))
                .orElse(parameter.constraint());
        Part part = part(parameter, asked);
        if (part == Part.SCANNED) {
            ParameterRequest.ScanRequest scan = asked.orElseThrow().scan().orElseThrow();
            axes.add(new Scan.Axis(
                    new Parameter(
                            parameter.id(),
                            parameter.role(),
                            parameter.dimension(),
                            value,
                            bounds,
                            constraint,
                            parameter.description()),
                    ScanValues.of(parameter, scan, bounds)));
        }
        return new ParameterUse(parameter, part, value, constraint, bounds);
    }

    /**
     * A known coefficient, or one that is meant to be fitted, is profiled because that costs nothing; a shape parameter, or an
     * unknown one, when it is asked for.
     */
    private static Part part(Parameter parameter, Optional<ParameterRequest> asked) {
        if (asked.flatMap(ParameterRequest::scan).isPresent()) {
            return Part.SCANNED;
        }
        boolean known =
                parameter.role() == Role.COEFFICIENT && !parameter.constraint().equals(Constraint.NONE);
        boolean told = asked.flatMap(ParameterRequest::constraint).isPresent();
        return asked.flatMap(ParameterRequest::fit).orElse(known || told) ? Part.PROFILED : Part.FIXED;
    }

    private static Interval bounds(Parameter parameter, ParameterRequest request) {
        if (request.bounds().isEmpty()) {
            return parameter.bounds();
        }
        double low = inside(parameter, request.bounds().get(0), parameter.bounds(), "\"bounds\"");
        double high = inside(parameter, request.bounds().get(1), parameter.bounds(), "\"bounds\"");
        if (!(low < high)) {
            throw new InvalidInput(
                    request.bounds().get(0).place(), "\"bounds\": the first value must lie below the second", "");
        }
        return new Interval(low, high);
    }

    private static Constraint constraint(Parameter parameter, ParameterRequest.Knowledge knowledge) {
        if (!(knowledge instanceof ParameterRequest.Knowledge.Gaussian gaussian)) {
            return Constraint.NONE;
        }
        double mean = Numbers.quantity(gaussian.mean(), parameter.dimension(), "\"mean\"");
        double sigma = sigma(parameter, gaussian.sigma(), mean);
        if (!(sigma > 0)) {
            throw new InvalidInput(
                    gaussian.sigma().place(),
                    "\"sigma\" must be positive, not " + gaussian.sigma().text(),
                    "to hold " + parameter.id() + " at a value, write { value: ..., fit: false }");
        }
        return new Constraint.Gaussian(mean, sigma);
    }

    /** A percentage is one of the mean. */
    private static double sigma(Parameter parameter, Node.Scalar scalar, double mean) {
        if (scalar.text().strip().endsWith("%")) {
            return Numbers.quantity(scalar, org.nuprobe.spi.unit.Dimension.NUMBER, "\"sigma\"") * Math.abs(mean);
        }
        return Numbers.quantity(scalar, parameter.dimension(), "\"sigma\"");
    }

    /** A value that must lie inside bounds. */
    static double inside(Parameter parameter, Node.Scalar scalar, Interval bounds, String name) {
        double value = Numbers.quantity(scalar, parameter.dimension(), name);
        if (!bounds.contains(value)) {
            String what = name.equals(parameter.id()) ? "" : name + ": ";
            throw new InvalidInput(
                    scalar.place(),
                    what + parameter.id() + " must lie in " + Ranges.text(bounds, parameter.dimension()) + ", not "
                            + scalar.text(),
                    "");
        }
        return value;
    }
}
