package org.nuprobe.testkit.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;

/** A point that answers for the declared SHAPE parameters of one component, and remembers which were read. */
public final class DeclaredPoint implements Point {
    private final List<Parameter> declared;
    private final Map<Parameter, Double> values;
    private final Set<Parameter> read = ConcurrentHashMap.newKeySet();

    private DeclaredPoint(List<Parameter> declared, Map<Parameter, Double> values) {
        this.declared = List.copyOf(declared);
        this.values = Map.copyOf(values);
    }

    /** Every declared parameter at its initial value. */
    public static DeclaredPoint initial(List<Parameter> declared) {
        return new DeclaredPoint(declared, Map.of());
    }

    /** The same with another value of one parameter. */
    public DeclaredPoint with(Parameter parameter, double value) {
        Map<Parameter, Double> more = new HashMap<>(values);
        more.put(parameter, value);
        return new DeclaredPoint(declared, more);
    }

    /** The declared SHAPE parameters. */
    public List<Parameter> shapes() {
        return declared.stream()
                .filter(parameter -> parameter.role() == Role.SHAPE)
                .toList();
    }

    /** The parameters that were read so far. */
    public Set<Parameter> read() {
        return Set.copyOf(read);
    }

    @Override
    public double get(Parameter parameter) {
        if (!declared.contains(parameter)) {
            throw new AssertionError(
                    "the parameter " + parameter.id() + " is read but not declared in parameters(); declared are "
                            + declared.stream().map(Parameter::id).toList());
        }
        if (parameter.role() != Role.SHAPE) {
            throw new AssertionError("the coefficient " + parameter.id()
                    + " is read from the point: a coefficient stands in monomials only, or is declared as SHAPE");
        }
        read.add(parameter);
        return values.getOrDefault(parameter, parameter.initial());
    }
}
