package org.nuprobe.source.piondecayatrest;

import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

import static org.nuprobe.spi.unit.Units.NS;

/** Settings that say when the protons hit the target. */
final class PulseSettings {
    private static final String SHAPE = "pulse";
    private static final String TIME = "pulse-time";
    private static final String UNCERTAINTY = "pulse-time-uncertainty";
    private static final String RANGE = "pulse-time-range";
    private static final String WIDTH = "pulse-width";
    private static final String BUNCHES = "bunches";
    private static final String SPACING = "bunch-spacing";
    private static final String PARAMETER = "pulse-parameter";

    /** How far the time may move when no range is given, in widths and in standard deviations. */
    private static final double WIDTHS = 10;

    private static final double DEVIATIONS = 5;

    private static final int MOST_BUNCHES = 1000;

    private PulseSettings() {}

    static BeamPulse pulse(Settings settings) {
        BeamPulse.Shape shape = settings.choice(SHAPE, BeamPulse.Shape.GAUSSIAN);
        double width = settings.quantity(WIDTH, Dimension.TIME, 150 * NS);
        if (!(width > 0) || Double.isInfinite(width)) {
            throw settings.invalid(WIDTH, "a pulse has a width above zero, as in \"150 ns\"");
        }
        int bunches = settings.integer(BUNCHES, 1);
        if (bunches < 1 || bunches > MOST_BUNCHES) {
            throw settings.invalid(BUNCHES, "write a whole number between 1 and " + MOST_BUNCHES + ", not " + bunches);
        }
        double spacing = bunches > 1 ? settings.quantity(SPACING, Dimension.TIME) : 0;
        if (!(spacing >= 0) || Double.isInfinite(spacing)) {
            throw settings.invalid(SPACING, "a later bunch does not come earlier: write 0 ns or more");
        }
        return new BeamPulse(time(settings, width), shape, width, bunches, spacing);
    }

    private static Parameter time(Settings settings, double width) {
        double time = settings.quantity(TIME, Dimension.TIME, 440 * NS);
        double reach = WIDTHS * width;
        Constraint constraint = Constraint.NONE;
        if (settings.has(UNCERTAINTY)) {
            double sigma = settings.quantity(UNCERTAINTY, Dimension.TIME);
            if (!(sigma > 0) || Double.isInfinite(sigma)) {
                throw settings.invalid(UNCERTAINTY, "it must be above zero; leave it out if nothing is known");
            }
            reach = Math.max(reach, DEVIATIONS * sigma);
            constraint = new Constraint.Gaussian(time, sigma);
        }
        Interval bounds = settings.has(RANGE) ? range(settings, time) : new Interval(time - reach, time + reach);
        try {
            return new Parameter(
                    settings.text(PARAMETER, "sns_pulse_time"),
                    Role.SHAPE,
                    Dimension.TIME,
                    time,
                    bounds,
                    constraint,
                    "when the middle of the (first) bunch of a beam pulse arrives");
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(PARAMETER, unfit.getMessage());
        }
    }

    private static Interval range(Settings settings, double time) {
        double[] ends = settings.quantities(RANGE, Dimension.TIME);
        if (ends.length != 2 || !(ends[0] <= time && time <= ends[1])) {
            throw settings.invalid(
                    RANGE,
                    "two times are wanted, the earliest and the latest, with " + Quantity.format(time, Unit.parse("ns"))
                            + " between them");
        }
        return new Interval(ends[0], ends[1]);
    }

    static Description describe(Description description) {
        return description
                .setting(SHAPE, "gaussian | rectangular", "gaussian", "the current of a bunch against time")
                .setting(
                        TIME,
                        "time",
                        "440 ns",
                        "when the middle of the (first) bunch arrives at the detector, on the clock of its time axis")
                .setting(UNCERTAINTY, "time", "none", "its standard deviation, used when the analysis fits it")
                .setting(
                        RANGE,
                        "list of two times",
                        "10 widths or 5 standard deviations around pulse-time",
                        "the earliest and the latest that it may be")
                .setting(
                        WIDTH,
                        "time",
                        "150 ns",
                        "standard deviation of a gaussian bunch, whole length of a rectangular one")
                .setting(BUNCHES, "whole number", "1", "equal bunches in a pulse")
                .setting(SPACING, "time", "none", "with several bunches: from one to the next")
                .setting(
                        PARAMETER,
                        "parameter id",
                        "sns_pulse_time",
                        "name of the SHAPE parameter that moves the pulse; held at pulse-time unless fitted");
    }
}
