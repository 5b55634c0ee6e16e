package org.nuprobe.response.pipeline;

import java.util.Optional;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

/**
 * A positive number of a detector: fixed, or a SHAPE parameter when the settings give it an uncertainty or a name.
 *
 * @param value what it is without a parameter
 * @param parameter what an analysis may fit or scan
 */
record CalibrationConstant(double value, Optional<Parameter> parameter) {
    static final String UNCERTAINTY = "-uncertainty";
    static final String PARAMETER = "-parameter";

    /** A parameter reaches so many standard deviations to both sides, as long as it stays positive. */
    private static final double REACH = 5;

    private static final double LEAST = 0.05;

    /** Without uncertainty it reaches this factor to both sides. */
    private static final double FACTOR = 4;

    static CalibrationConstant fixed(double value) {
        return new CalibrationConstant(value, Optional.empty());
    }

    double at(Point point) {
        return parameter.map(point::get).orElse(value);
    }

    /** Adds its three settings to a description. */
    static Description describe(
            Description description, String key, String expects, String fallback, String fallbackId, String meaning) {
        return describe(description.setting(key, expects, fallback, meaning), key, expects, fallbackId);
    }

    /** Adds the two settings of its parameter to a description. */
    static Description describe(Description description, String key, String expects, String fallbackId) {
        return description
                .setting(
                        key + UNCERTAINTY,
                        expects,
                        "none",
                        "its standard deviation, which makes it a SHAPE parameter that an analysis may fit")
                .setting(
                        key + PARAMETER,
                        "parameter id",
                        fallbackId,
                        "id of that parameter; detectors that name the same share it");
    }

    /** The constant of a setting that is there. */
    static CalibrationConstant of(
            Settings settings, String key, Dimension dimension, String fallbackId, String description) {
        double value = settings.quantity(key, dimension);
        if (!(value > 0) || Double.isInfinite(value)) {
            throw settings.invalid(key, "it must be above zero");
        }
        return of(settings, key, value, dimension, fallbackId, description);
    }

    /** The constant of this value, with the uncertainty and the name that the settings may give. */
    static CalibrationConstant of(
            Settings settings, String key, double value, Dimension dimension, String fallbackId, String description) {
        boolean known = settings.has(key + UNCERTAINTY);
        if (!known && !settings.has(key + PARAMETER)) {
            return fixed(value);
        }
        String id = settings.text(key + PARAMETER, fallbackId);
        Interval bounds = new Interval(value / FACTOR, value * FACTOR);
        Constraint constraint = Constraint.NONE;
        if (known) {
            double sigma = settings.quantity(key + UNCERTAINTY, dimension);
            if (!(sigma > 0) || Double.isInfinite(sigma)) {
                throw settings.invalid(key + UNCERTAINTY, "it must be above zero; leave it out if there is none");
            }
            bounds = new Interval(Math.max(LEAST * value, value - REACH * sigma), value + REACH * sigma);
            constraint = new Constraint.Gaussian(value, sigma);
        }
        try {
            return new CalibrationConstant(
                    value,
                    Optional.of(new Parameter(id, Role.SHAPE, dimension, value, bounds, constraint, description)));
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(key + PARAMETER, unfit.getMessage());
        }
    }
}
