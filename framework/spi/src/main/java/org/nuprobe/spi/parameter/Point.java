package org.nuprobe.spi.parameter;

/**
 * A value for each parameter.
 *
 * <p>The point that a component is given answers only for the parameters that this component declared: reading another one is
 * an error naming both, because a cache would not see it move.
 */
@FunctionalInterface
public interface Point {
    /** The point at which each parameter has its initial value. */
    Point INITIAL = Parameter::initial;

    /**
     * The value of a parameter in natural units.
     *
     * @throws IllegalStateException if the component did not declare the parameter
     */
    double get(Parameter parameter);
}
