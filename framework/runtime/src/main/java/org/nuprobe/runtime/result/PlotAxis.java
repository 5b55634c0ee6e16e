package org.nuprobe.runtime.result;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.spi.unit.Unit;

/**
 * An axis of a plot.
 *
 * @param unit the unit to show values in
 * @param scale how it runs, linear or logarithmic
 * @param from where it begins, natural units; as the lines suggest when empty
 * @param to where it ends, natural units; as the lines suggest when empty
 */
public record PlotAxis(Unit unit, Scale scale, Optional<Double> from, Optional<Double> to) {
    private static final double WIDE = 30;

    /** The part of the length that is left free beside what is drawn. */
    private static final double AIR = 0.06;

    /**
     * The axis that a plot asks for.
     *
     * @param values what is drawn along it
     * @throws InvalidInput when the range does not fit the unit or the scale
     */
    static PlotAxis of(PlotRequest.Axis asked, Unit unit, DoubleStream values) {
        Optional<Double> from = asked.from().map(end -> Numbers.quantity(end, unit.dimension(), "\"from\""));
        Optional<Double> to = asked.to().map(end -> Numbers.quantity(end, unit.dimension(), "\"to\""));
        if (from.isPresent() && to.isPresent() && !(from.get() < to.get())) {
            throw new InvalidInput(asked.from().orElseThrow().place(), "\"from\" must lie below \"to\"", "");
        }
        Scale scale = scale(asked.scale(), values);
        if (scale == Scale.LOG) {
            positive(asked.from(), from);
            positive(asked.to(), to);
        }
        return new PlotAxis(unit, scale, from, to);
    }

    private static void positive(Optional<Node.Scalar> asked, Optional<Double> end) {
        if (end.isPresent() && !(end.get() > 0)) {
            throw new InvalidInput(
                    asked.orElseThrow().place(),
                    "a logarithmic axis has no place for " + asked.orElseThrow().text(),
                    "write a positive value, or scale: linear");
        }
    }

    /** Logarithmic when nobody says otherwise and positive numbers span more than a factor of 30. */
    private static Scale scale(Scale asked, DoubleStream values) {
        if (asked != Scale.AUTO) {
            return asked;
        }
        double[] finite = values.filter(Double::isFinite).sorted().toArray();
        boolean wide = finite.length > 1 && finite[0] > 0 && finite[finite.length - 1] / finite[0] > WIDE;
        return wide ? Scale.LOG : Scale.LINEAR;
    }

    /**
     * The same axis with both ends: those that were asked for, or such that it holds values with a little air, inside limits.
     *
     * @param values rising values to show, at least one
     * @param limits rising values beyond which there is nothing; empty when there are none
     */
    PlotAxis around(double[] values, double[] limits) {
        double low = values[0];
        double high = values[values.length - 1];
        boolean log = scale == Scale.LOG;
        double air = log ? Math.pow(high / low, AIR) : AIR * (high - low);
        double from = log ? low / air : low - air;
        double to = log ? high * air : high + air;
        if (limits.length > 0) {
            from = Math.max(from, limits[0]);
            to = Math.min(to, limits[limits.length - 1]);
        }
        return new PlotAxis(unit, scale, Optional.of(this.from.orElse(from)), Optional.of(this.to.orElse(to)));
    }

    /** Values in natural units as numbers of the unit. */
    public double[] shown(double[] values) {
        return Arrays.stream(values).map(value -> value / unit.size()).toArray();
    }
}
