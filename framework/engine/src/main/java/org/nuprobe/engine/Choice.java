package org.nuprobe.engine;

import java.util.Objects;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Interval;

/**
 * What an analysis decided about a parameter.
 *
 * @param declared the parameter as its component declared it
 * @param value its value, where a fit starts and an Asimov set is made; natural units
 * @param free whether it is scanned or profiled rather than fixed at its value
 * @param constraint what is known of it in this analysis
 * @param bounds the values it may take in this analysis
 */
public record Choice(Parameter declared, double value, boolean free, Constraint constraint, Interval bounds) {
    public Choice {
        Objects.requireNonNull(declared);
        Objects.requireNonNull(constraint);
        if (!bounds.contains(value)) {
            throw new IllegalArgumentException("the value " + value + " of " + declared.id()
                    + " is outside its bounds [" + bounds.low() + ", " + bounds.high() + "]");
        }
    }

    /** The parameter fixed at a value. */
    public static Choice fixed(Parameter declared, double value) {
        return new Choice(declared, value, false, declared.constraint(), declared.bounds());
    }

    /** The parameter free, at its declared initial value, constraint and bounds. */
    public static Choice free(Parameter declared) {
        return new Choice(declared, declared.initial(), true, declared.constraint(), declared.bounds());
    }

    /** The parameter as the likelihood shows it: with this value, constraint and bounds. */
    Parameter parameter() {
        return new Parameter(
                declared.id(),
                declared.role(),
                declared.dimension(),
                value,
                bounds,
                constraint,
                declared.description());
    }
}
