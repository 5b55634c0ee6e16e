package org.nuprobe.engine.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;

/** A component's view of the parameters: it sees the SHAPE parameters that it declared, so that their values key its caches. */
public final class Reader {
    private final String owner;
    private final List<Parameter> shapes;
    private final Set<String> ids;

    private Reader(String owner, List<Parameter> shapes) {
        this.owner = owner;
        this.shapes = shapes;
        this.ids = new TreeSet<>();
        shapes.forEach(shape -> ids.add(shape.id()));
    }

    /** The view of a component. */
    public static Reader of(Parametrised component) {
        List<Parameter> shapes = component.parameters().stream()
                .filter(parameter -> parameter.role() == Role.SHAPE)
                .sorted()
                .distinct()
                .toList();
        return new Reader(Titled.of(component), shapes);
    }

    /** The values of the declared SHAPE parameters: results of the component at equal keys are equal. */
    public List<Double> key(Point point) {
        List<Double> key = new ArrayList<>(shapes.size());
        for (Parameter shape : shapes) {
            key.add(point.get(shape));
        }
        return key;
    }

    /** The point as the component may see it. */
    public Point view(Point point) {
        return parameter -> {
            if (!ids.contains(parameter.id())) {
                throw new IllegalStateException(
                        parameter.role() == Role.COEFFICIENT
                                ? owner + " reads the value of " + parameter.id()
                                        + ", a COEFFICIENT parameter: put it in a Monomial, or declare it as SHAPE"
                                : owner + " reads " + parameter.id()
                                        + ", which it does not declare: add it to parameters()");
            }
            return point.get(parameter);
        };
    }

    /** The joint key of several components. */
    public static List<Double> key(List<Reader> readers, Point point) {
        List<Double> key = new ArrayList<>();
        for (Reader reader : readers) {
            key.addAll(reader.key(point));
        }
        return key;
    }
}
