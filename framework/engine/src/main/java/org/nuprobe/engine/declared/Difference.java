package org.nuprobe.engine.declared;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;

/** In what two definitions of one parameter differ, in words. */
final class Difference {
    private final List<String> one = new ArrayList<>();
    private final List<String> other = new ArrayList<>();

    private Difference(Parameter first, Parameter second) {
        add("the role", first.role(), second.role());
        add("the dimension", first.dimension().title(), second.dimension().title());
        add("the initial value", first.initial(), second.initial());
        add("the bounds", bounds(first), bounds(second));
        add("the constraint", constraint(first), constraint(second));
        add("the description", quoted(first), quoted(second));
    }

    /** The message about two definitions that one id has got from two owners. */
    static String between(Parameter first, Parametrised owner, Parameter second, Parametrised other) {
        Difference difference = new Difference(first, second);
        return "two definitions of the parameter " + first.id() + ": "
                + Titled.of(owner) + " declares it with " + String.join(", ", difference.one) + "; "
                + Titled.of(other) + " declares it with " + String.join(", ", difference.other)
                + "; if a setting decides this, set it alike in both; else let both share one definition, or give one of "
                + "them another id";
    }

    private void add(String what, Object first, Object second) {
        if (!first.equals(second)) {
            one.add(what + " " + first);
            other.add(what + " " + second);
        }
    }

    private static String bounds(Parameter parameter) {
        return "[" + parameter.bounds().low() + ", " + parameter.bounds().high() + "]";
    }

    private static String constraint(Parameter parameter) {
        return parameter.constraint() instanceof Constraint.Gaussian gaussian
                ? "mean " + gaussian.mean() + ", sigma " + gaussian.sigma()
                : "none";
    }

    private static String quoted(Parameter parameter) {
        return "\"" + parameter.description() + "\"";
    }
}
