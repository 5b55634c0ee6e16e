package org.nuprobe.engine.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;

/** The parameters that some components declare together. */
public final class Declarations {
    private Declarations() {}

    /**
     * All parameters of some components, sorted by id.
     *
     * @throws IllegalArgumentException if one id is defined in two ways; the message names both owners
     */
    public static List<Parameter> union(List<? extends Parametrised> owners) {
        Map<String, Parameter> parameters = new TreeMap<>();
        Map<String, Parametrised> first = new TreeMap<>();
        for (Parametrised owner : owners) {
            for (Parameter parameter : owner.parameters()) {
                Parameter known = parameters.putIfAbsent(parameter.id(), parameter);
                if (known == null) {
                    first.put(parameter.id(), owner);
                } else if (!known.equals(parameter)) {
                    throw new IllegalArgumentException(
                            Difference.between(known, first.get(parameter.id()), parameter, owner));
                }
            }
        }
        return List.copyOf(parameters.values());
    }

    /**
     * Checks that the parameters of a monomial were declared.
     *
     * @param what what the monomial multiplies, for the message
     * @param owners who may have declared them
     * @throws IllegalStateException if nobody declared one; the message names it and the owners
     */
    public static void check(Monomial monomial, String what, List<? extends Parametrised> owners) {
        for (Parameter parameter : monomial.powers().keySet()) {
            boolean declared = false;
            List<String> names = new ArrayList<>();
            for (Parametrised owner : owners) {
                declared |= owner.parameters().contains(parameter);
                names.add(Titled.of(owner));
            }
            if (!declared) {
                throw new IllegalStateException(what + " is multiplied by " + parameter.id() + ", which "
                        + String.join(" or ", names) + " does not declare: add it to parameters()");
            }
        }
    }
}
