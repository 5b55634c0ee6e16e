package org.nuprobe.app.plot;

import java.util.stream.DoubleStream;

/**
 * A line through points in their order. A point that is not finite breaks it, and so does one that is not positive on
 * a logarithmic axis.
 */
public record Curve(Series x, Series y, String label, LineStyle style) implements Layer {
    /** Refuses coordinates of different length or without a finite point. */
    public Curve {
        Check.points(Check.named("curve", label), x, y);
    }

    /** An unbroken line in the next colour of the palette. */
    public static Curve of(double[] x, double[] y, String label) {
        return new Curve(Series.of(x), Series.of(y), label, LineStyle.solid());
    }

    /** The same line with another look. */
    public Curve styled(LineStyle style) {
        return new Curve(x, y, label, style);
    }

    @Override
    public DoubleStream reachOfX() {
        return x.stream();
    }

    @Override
    public DoubleStream reachOfY() {
        return y.stream();
    }
}
