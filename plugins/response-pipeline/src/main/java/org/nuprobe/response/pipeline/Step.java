package org.nuprobe.response.pipeline;

import java.util.List;
import java.util.function.Function;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * A step from the recoil to the bins that depends on calibration constants.
 *
 * @param parameters those of its constants that are parameters
 * @param at the step for values of them
 */
record Step<T>(List<Parameter> parameters, Function<Point, T> at) {
    Step {
        parameters = List.copyOf(parameters);
    }

    static <T> Step<T> fixed(T step) {
        return new Step<>(List.of(), point -> step);
    }

    /** A step with one constant. */
    static <T> Step<T> of(CalibrationConstant constant, Function<Double, T> step) {
        return new Step<>(constant.parameter().stream().toList(), point -> step.apply(constant.at(point)));
    }

    T at(Point point) {
        return at.apply(point);
    }
}
