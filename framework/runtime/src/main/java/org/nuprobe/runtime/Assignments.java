package org.nuprobe.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/** Reads {@code id=value} from the command line. */
final class Assignments {
    private final List<Parameter> declared;
    private final Place place;
    private final Problems problems = new Problems();
    private final Map<String, Double> values = new HashMap<>();

    private Assignments(List<Parameter> declared, String origin) {
        this.declared = declared;
        this.place = Place.of(origin);
    }

    static Point point(List<Parameter> declared, List<String> texts, String origin) {
        Assignments assignments = new Assignments(declared, origin);
        texts.forEach(text -> assignments.problems.attempt(() -> assignments.read(text)));
        assignments.problems.throwAny();
        Map<String, Double> values = Map.copyOf(assignments.values);
        return parameter -> values.getOrDefault(parameter.id(), parameter.initial());
    }

    private double read(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new InvalidInput(
                    place, "\"" + text + "\" is no assignment", "write id=value, for example mu_nu=1e-11");
        }
        String id = text.substring(0, equals).strip();
        Parameter parameter = find(id).orElseThrow(() -> new InvalidInput(
                place,
                "there is no parameter \"" + id + "\" here",
                NearMisses.hint(id, declared.stream().map(Parameter::id).toList(), "parameters")));
        Node.Scalar scalar = new Node.Scalar(place, text.substring(equals + 1).strip(), false);
        double value = Numbers.quantity(scalar, parameter.dimension(), id);
        if (!parameter.bounds().contains(value)) {
            throw new InvalidInput(
                    place,
                    id + " must lie in " + Ranges.text(parameter.bounds(), parameter.dimension()) + ", not "
                            + scalar.text(),
                    "");
        }
        if (values.put(id, value) != null) {
            throw new InvalidInput(place, id + " is set twice", "");
        }
        return value;
    }

    private Optional<Parameter> find(String id) {
        return declared.stream().filter(parameter -> parameter.id().equals(id)).findFirst();
    }
}
