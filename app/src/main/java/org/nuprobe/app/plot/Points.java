package org.nuprobe.app.plot;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Measured points, with vertical error bars of length {@code below} and {@code above} when those are not empty; only
 * the colour and the width of the style are used.
 */
public record Points(Series x, Series y, Series below, Series above, String label, Marker marker, LineStyle style)
        implements Layer {
    /** Refuses coordinates of different length, no finite point, and error bars that do not match the points. */
    public Points {
        String who = Check.named("set of points", label);
        Check.points(who, x, y);
        for (Series bars : new Series[] {below, above}) {
            Check.that(
                    bars.size() == below.size() && (bars.size() == 0 || bars.size() == x.size()),
                    who + " has " + x.size() + " points but " + below.size() + " error bars below and " + above.size()
                            + " above: give one of each for each point, or none.");
            Check.that(bars.stream().noneMatch(bar -> bar < 0), who + " has a negative error bar: give its length.");
        }
    }

    /** Filled circles without error bars, in the next colour of the palette. */
    public static Points of(double[] x, double[] y, String label) {
        return new Points(
                Series.of(x), Series.of(y), Series.empty(), Series.empty(), label, Marker.CIRCLE, LineStyle.solid());
    }

    /** The same points with error bars of these lengths, both up and down. */
    public Points withErrors(double... errors) {
        return withErrors(errors, errors);
    }

    /** The same points with error bars of these lengths. */
    public Points withErrors(double[] below, double[] above) {
        return new Points(x, y, Series.of(below), Series.of(above), label, marker, style);
    }

    /** The same points with another sign and look. */
    public Points styled(Marker marker, LineStyle style) {
        return new Points(x, y, below, above, label, marker, style);
    }

    @Override
    public DoubleStream reachOfX() {
        return x.stream();
    }

    @Override
    public DoubleStream reachOfY() {
        return IntStream.range(0, y.size()).boxed().flatMapToDouble(i -> DoubleStream.of(low(i), y.at(i), high(i)));
    }

    double low(int i) {
        return below.size() == 0 ? y.at(i) : y.at(i) - below.at(i);
    }

    double high(int i) {
        return above.size() == 0 ? y.at(i) : y.at(i) + above.at(i);
    }
}
